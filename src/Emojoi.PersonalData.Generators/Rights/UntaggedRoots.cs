using Emojoi.PersonalData.Generators.TaggedTypes;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>The types that no tag of their own declaration leads to, and that still have personal data to answer for.</summary>
internal static class UntaggedRoots
{
    /// <summary>Data subjects whose data is inherited, or all in other objects.</summary>
    public static IncrementalValuesProvider<RightsType> Subjects(IncrementalGeneratorInitializationContext context) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Vocabulary.Namespace + "." + Vocabulary.DataSubject,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellation) => found.TargetSymbol is INamedTypeSymbol type && IsFirstPart(found, type) && TaggedSymbols.Of(type).Count == 0
                    ? RightsParser.Parse(type, found.SemanticModel.Compilation, cancellation)
                    : null)
            .Where(static type => type is not null)!;

    private static bool IsFirstPart(GeneratorAttributeSyntaxContext found, INamedTypeSymbol type) =>
        Vocabulary.Find(type, Vocabulary.DataSubject).First().ApplicationSyntaxReference is { } first
        && first.SyntaxTree == found.TargetNode.SyntaxTree
        && found.TargetNode.Span.Contains(first.Span);
}
