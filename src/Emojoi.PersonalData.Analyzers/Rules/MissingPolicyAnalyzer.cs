using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD0001: code declares personal data, and there is no policy to hold it to, or more than one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MissingPolicyAnalyzer() : VocabularyAnalyzer(PolicyRules.MissingPolicy)
{
    private static readonly string[] Declaring =
        [Vocabulary.PersonalData, Vocabulary.DataSubject, Vocabulary.ProcessedFor, Vocabulary.Recipient];

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        var policies = PolicyFile.Candidates(start.Options.AdditionalFiles, start.Options.AnalyzerConfigOptionsProvider);
        if (policies.Length == 1)
        {
            return;
        }

        var places = new ConcurrentBag<Location>();
        start.RegisterSymbolAction(
            symbol => Collect(symbol, places),
            SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field, SymbolKind.Method, SymbolKind.Parameter);
        start.RegisterCompilationEndAction(end => Report(end, places, policies));
    }

    private static void Collect(SymbolAnalysisContext context, ConcurrentBag<Location> places)
    {
        foreach (var attribute in context.Symbol.GetAttributes().Concat(Declaration.AttributesOf(context.Symbol)))
        {
            if (Declaring.Any(name => Vocabulary.Is(attribute.AttributeClass, name)) && attribute.ApplicationSyntaxReference is { } syntax)
            {
                places.Add(syntax.SyntaxTree.GetLocation(syntax.Span));
            }
        }
    }

    private static void Report(CompilationAnalysisContext context, ConcurrentBag<Location> places, ImmutableArray<AdditionalText> policies)
    {
        var paths = policies.Select(file => file.Path).OrderBy(path => path, StringComparer.Ordinal).ToList();
        var place = First(places) ?? (paths.Count > 1 ? Location.Create(paths[1], default, default) : null);
        if (place is not null)
        {
            context.ReportDiagnostic(PolicyRules.NotOnePolicy(place, paths));
        }
    }

    /// <summary>The order in which symbols are visited changes from build to build; the place of the report does not.</summary>
    private static Location? First(ConcurrentBag<Location> places) =>
        places.OrderBy(place => place.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(place => place.SourceSpan.Start).FirstOrDefault();
}
