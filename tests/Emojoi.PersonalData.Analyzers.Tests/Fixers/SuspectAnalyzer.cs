using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

// Rules for analyzers that ship; this one never meets a compiler but the tests' own.
#pragma warning disable RS1036, RS1038, RS1041, RS2008

namespace Emojoi.PersonalData.Analyzers.Tests.Fixers;

/// <summary>
/// Reports EPD1001 at members and parameters of a few names, whatever surrounds them: the fixer's tests are about code that is
/// changed, not about what the detector believes.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SuspectAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Descriptor =
        new(RuleIds.UndeclaredCollection, "Suspect", "Suspect", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    private static readonly Dictionary<string, (string Category, string? Purpose)> Suspects = new(StringComparer.OrdinalIgnoreCase)
    {
        ["email"] = ("email", "profile"),
        ["nickname"] = ("nickname", "profile"),
        ["address"] = ("ip-address", "security"),
        ["post"] = ("post", null),
    };

    /// <summary>Personal, and nothing in the policy fits.</summary>
    private static readonly string[] WithoutCategory = ["iban"];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Check, SymbolKind.Property, SymbolKind.Field, SymbolKind.Parameter);
    }

    private static void Check(SymbolAnalysisContext context)
    {
        var symbol = context.Symbol;
        if (symbol.IsImplicitlyDeclared || symbol is IFieldSymbol { IsConst: true } || Vocabulary.Has(symbol, Vocabulary.PersonalData) || Vocabulary.Has(symbol, Vocabulary.NotPersonalData))
        {
            return;
        }

        // The property of a positional parameter is reported, the parameter is not.
        if (symbol is IParameterSymbol { ContainingType.IsRecord: true })
        {
            return;
        }

        if (Suspects.TryGetValue(symbol.Name, out var suspect))
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Category, suspect.Category);
            if (suspect.Purpose is not null)
            {
                properties = properties.Add(DiagnosticProperties.Purpose, suspect.Purpose);
            }

            context.ReportDiagnostic(Diagnostic.Create(Descriptor, symbol.Locations[0], properties));
        }
        else if (WithoutCategory.Contains(symbol.Name, StringComparer.OrdinalIgnoreCase))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptor, symbol.Locations[0]));
        }
    }
}
