using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.AtRest;
using Emojoi.PersonalData.Semantics.Rights;
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
            var graph = new PeopleGraph(start.Compilation, start.CancellationToken);
            var stored = new StoredTypes(start.Compilation, start.CancellationToken);
            start.RegisterSymbolAction(symbol => Check(symbol, graph, stored), SymbolKind.NamedType);
        }
    }

    private static void Check(SymbolAnalysisContext context, PeopleGraph graph, StoredTypes stored)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (FirstTagged(type) is { } member && (stored.Holds(type) || MayBeKept(type, graph)) && !graph.Belongs(type) && graph.Subjects is [var subject, ..])
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, type.Locations[0], SubjectReferenceProperties.Of(type, graph.Subjects, context.Compilation), type.Name, member.Name, subject.Name));
        }
    }

    /// <summary>The first tagged member that is the type's own business: a base that can be made by itself is judged by itself.</summary>
    private static ISymbol? FirstTagged(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false })
        {
            return null;
        }

        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None } && (current.IsAbstract || ReferenceEquals(current, type)); current = current.BaseType)
        {
            if (current.GetMembers().FirstOrDefault(PersonalMembers.IsTagged) is { } member)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>A value that is personal as a whole lies within something else, and so does a struct.</summary>
    private static bool MayBeKept(INamedTypeSymbol type, PeopleGraph graph) =>
        type.TypeKind == TypeKind.Class && !Vocabulary.Has(type, Vocabulary.PersonalData) && !graph.IsPassing(type);
}
