using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Emojoi.PersonalData.Semantics.Rights.People;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3005: a row that refers to two people, and does not say what each is to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SharedRowAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.SharedRow,
        title: "A row is shared by people without a role for each",
        messageFormat: "'{0}' is about several people ({1}) and does not say what they are to it: each would be its owner, see what is the other's and take it along when they leave, and the privacy policy promises each their own; give a Role to {2} (P-PUBLIC)",
        severity: DiagnosticSeverity.Warning,
        description: "What two people share is partly the other one's. Only roles tell an export what to leave out, and an erasure what stays.",
        clauses: ["P-PUBLIC"]);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        start.RegisterSymbolAction(Check, SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
        {
            return;
        }

        var references = PersonReferences.Of(type);
        var silent = references.Where(reference => !reference.HasRole).ToList();
        if (silent.Count > 0 && IsShared(type, references) && references.Any(reference => IsOwn(reference, type)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor,
                type.Locations[0],
                silent.SelectMany(reference => reference.Place.Locations.Where(place => place.IsInSource)),
                type.Name,
                People(type, references),
                FlowNames.List(silent.Select(reference => $"'{reference.Place.Name}'"), "and")));
        }
    }

    /// <summary>A data subject's own row is about that person already. Of people whom nobody declared it is clear only beside personal data.</summary>
    private static bool IsShared(INamedTypeSymbol type, IReadOnlyList<PersonReference> references)
    {
        var isPerson = PersonalMembers.IsSubject(type);
        return references.Any(reference => reference.IsDeclared)
            ? references.Count + (isPerson ? 1 : 0) > 1
            : !isPerson && references.Count > 1 && PersonalMembers.HasAny(type);
    }

    private static bool IsOwn(PersonReference reference, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(reference.Place, type) || SymbolEqualityComparer.Default.Equals(reference.Place.ContainingType, type);

    private static string People(INamedTypeSymbol type, IReadOnlyList<PersonReference> references)
    {
        var names = references.Select(reference => $"'{reference.Place.Name}'");
        return FlowNames.List(PersonalMembers.IsSubject(type) ? names.Prepend("its own") : names, "and");
    }
}
