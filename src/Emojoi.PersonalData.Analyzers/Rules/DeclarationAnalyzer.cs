using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>A rule that holds each <c>[PersonalData]</c> to the policy; each attribute is seen once, where it is written.</summary>
public abstract class DeclarationAnalyzer : VocabularyAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected DeclarationAnalyzer(DiagnosticDescriptor rule)
        : base(rule) => _rule = rule;

    /// <summary>Judges one annotation.</summary>
    private protected abstract void Check(Declaration declaration, PolicyContext policy);

    private protected sealed override void Start(CompilationStartAnalysisContext start)
    {
        if (PolicyContext.Create(start.Compilation, start.Options, start.CancellationToken) is { } policy)
        {
            start.RegisterSymbolAction(
                symbol => Visit(symbol, policy),
                SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field, SymbolKind.Method, SymbolKind.Parameter);
        }
    }

    private void Visit(SymbolAnalysisContext context, PolicyContext policy)
    {
        foreach (var attribute in Declaration.AttributesOf(context.Symbol))
        {
            if (Vocabulary.Is(attribute.AttributeClass, Vocabulary.PersonalData))
            {
                Check(new Declaration(context, _rule, AnnotationReader.Read(attribute, context.CancellationToken)), policy);
            }
        }
    }
}
