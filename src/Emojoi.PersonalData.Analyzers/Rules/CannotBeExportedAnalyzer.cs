using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Rights;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3001: a member with personal data that generated export cannot write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CannotBeExportedAnalyzer() : VocabularyAnalyzer(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = Rule.Describe(
        id: RuleIds.CannotBeExported,
        title: "Personal data cannot be exported",
        messageFormat: "'{0}' holds personal data that generated export cannot write, although the privacy policy promises each person all of their data: {1} (R-ACCESS)",
        severity: DiagnosticSeverity.Warning,
        description: "Whoever asks for their data gets all of it; what cannot be written to the export is missing from the answer.",
        clauses: ["R-ACCESS"]);

    private const string Advice = "; give it a type that can be written and an accessor that can be read";

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var runtime = TargetRuntime.Of(start.Compilation);
        start.RegisterSymbolAction(symbol => Check(symbol, runtime), SymbolKind.NamedType);
    }

    private static void Check(SymbolAnalysisContext context, TargetRuntime runtime)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
        {
            return;
        }

        var exported = Exported(type).ToArray();
        if (exported.Length > 0 && runtime.ExportProblem is { } lack)
        {
            // What the project lacks is no fault of a member: said once for a type, and never in the way of a clean build.
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptor, type.Locations[0], DiagnosticSeverity.Info, additionalLocations: null, properties: null, type.Name, lack));
            return;
        }

        foreach (var member in exported)
        {
            if (ProblemOf(member, runtime) is { } problem)
            {
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, member.Locations[0], SymbolNames.Display(member), problem + Advice));
            }
        }
    }

    /// <summary>The type's own part of what is exported of it: tagged members, and untagged ones that lead to tagged ones.</summary>
    private static IEnumerable<ISymbol> Exported(INamedTypeSymbol type)
    {
        var whole = Vocabulary.Has(type, Vocabulary.PersonalData);
        var tagged = type.GetMembers().Where(member =>
            member is IPropertySymbol or IFieldSymbol
            && !member.IsImplicitlyDeclared
            && (Vocabulary.Has(member, Vocabulary.PersonalData) || (whole && PersonalMembers.IsPartOfWhole(member))));
        var leading = Navigations.Of(type, type.ContainingAssembly).Where(member => SymbolEqualityComparer.Default.Equals(member.ContainingType, type));
        return tagged.Concat(leading);
    }

    private static string? ProblemOf(ISymbol member, TargetRuntime runtime) => member.ContainingType switch
    {
        { IsRefLikeType: true } => "its type is a ref struct, which lives on the stack only",
        { } type => ExportCapability.ProblemOf(member, type.ContainingAssembly, runtime),
        _ => null,
    };
}
