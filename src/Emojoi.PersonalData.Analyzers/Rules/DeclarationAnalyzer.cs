using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>A rule that holds each <c>[PersonalData]</c> to the policy; each attribute is seen once, where it is written.</summary>
public abstract class DeclarationAnalyzer : DiagnosticAnalyzer
{
    private readonly DiagnosticDescriptor _rule;

    private protected DeclarationAnalyzer(DiagnosticDescriptor rule)
    {
        _rule = rule;
        SupportedDiagnostics = ImmutableArray.Create(rule);
    }

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Judges one annotation.</summary>
    private protected abstract void Check(Declaration declaration, PolicyContext policy);

    private void Start(CompilationStartAnalysisContext start)
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
