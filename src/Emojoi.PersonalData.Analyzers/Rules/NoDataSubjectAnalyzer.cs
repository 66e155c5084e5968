using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.AtRest;
using Emojoi.PersonalData.Semantics.Rights.Entities;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1010: personal data on a type that belongs to no data subject.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoDataSubjectAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.NoDataSubject,
        title: "Personal data belongs to no data subject",
        messageFormat: "'{0}' holds personal data ('{1}') and belongs to no data subject, so that nobody finds it who asks for what the privacy policy promises them; mark the member that says whose it is, or the type, with [SubjectReference(typeof({2}))] (R-ACCESS)",
        severity: DiagnosticSeverity.Warning,
        description: "The policy promises each person access to their data. What no reference connects with a person is in no export, and stays behind when the person is erased.",
        clauses: ["R-ACCESS"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (!TestProject.Is(start.Options))
        {
            var unowned = new UnownedTypes(PeopleGraph.Of(start.Compilation.Assembly), new StoredTypes(start.Compilation, start.CancellationToken));
            start.RegisterSymbolAction(symbol => Check(symbol, unowned), SymbolKind.NamedType);
        }
    }

    /// <summary>What a database's model has is judged by the paths of its rows (EPD3004).</summary>
    private static void Check(SymbolAnalysisContext context, UnownedTypes unowned)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (unowned.FirstTagged(type) is { } member && unowned.Subjects is [var subject, ..] && !EntityModel.Of(context.Compilation).Maps(type))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, type.Locations[0], SubjectReferenceProperties.Of(type, unowned.Subjects, context.Compilation), type.Name, member.Name, subject.Name));
        }
    }
}
