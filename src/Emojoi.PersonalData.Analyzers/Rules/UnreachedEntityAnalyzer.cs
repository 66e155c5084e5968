using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3004: an entity with personal data that no path reaches from its subject.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreachedEntityAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.UnreachedEntity,
        title: "No path leads from a data subject to an entity with personal data",
        messageFormat: "Rows of '{0}' hold personal data ('{1}'), and no path leads from them to the data subject whose it is: the erasure that the privacy policy promises leaves it behind; mark the member that holds the person's key with [SubjectReference(typeof({2}))], or add one (R-ERASE)",
        severity: DiagnosticSeverity.Warning,
        description: "An erasure goes from a person to the rows that are theirs: by references, navigations and the rows that hold others. What no path reaches stays behind, and is in no export.",
        clauses: ["R-ERASE"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (!TestProject.Is(start.Options) && VocabularyUse.Of(start.Compilation, start.CancellationToken).HasTags)
        {
            var graph = PeopleGraph.Of(start.Compilation.Assembly);
            var unreached = new Lazy<ILookup<ISymbol?, (Entity, Location)>>(new UnreachedEntities(start.Compilation).Find);
            start.RegisterSymbolAction(symbol => Check(symbol, graph, unreached.Value), SymbolKind.NamedType);
        }
    }

    private static void Check(SymbolAnalysisContext context, PeopleGraph graph, ILookup<ISymbol?, (Entity, Location)> unreached)
    {
        foreach (var (entity, place) in unreached[context.Symbol])
        {
            if (graph.Subjects is [var subject, ..])
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptor, place, SubjectReferenceProperties.Of(entity.Type, graph.Subjects, context.Compilation), entity.Type.Name, entity.Unreached!.Name, subject.Name));
            }
        }
    }
}
