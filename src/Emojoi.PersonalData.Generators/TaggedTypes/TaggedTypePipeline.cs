using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.TaggedTypes;

/// <summary>The steps that bring types with tagged members into a generator: one model a type, whatever number of members is tagged.</summary>
internal static class TaggedTypePipeline
{
    /// <summary>Models of the tagged types.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="parse">
    /// Makes the model, or none; runs again for every type whenever a declaration changes, so that it must be cheap, and its result must hold no
    /// symbol, node or place of the source. It may look into no body of a method (<see cref="DeclarationFingerprint"/>).
    /// </param>
    public static IncrementalValuesProvider<T> Create<T>(IncrementalGeneratorInitializationContext context, Func<TaggedType, CancellationToken, T?> parse)
        where T : class, IEquatable<T>
    {
        var memory = new ModelMemory<T>();
        var found = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                Vocabulary.PersonalDataMetadataName,
                FirstTag.MayBe,
                (found, cancellation) => memory.Get(found.TargetNode, found.SemanticModel.Compilation, () => Parse(found, parse, cancellation)))
            .Where(static model => model is not null);
        var positional = context.SyntaxProvider
            .CreateSyntaxProvider(
                PositionalTag.MayBe,
                (record, cancellation) => memory.Get(record.Node, record.SemanticModel.Compilation, () => Parse(record, parse, cancellation)))
            .Where(static model => model is not null);
        return found.Collect().Combine(positional.Collect()).SelectMany(static (models, _) => models.Left.AddRange(models.Right))!;
    }

    private static T? Parse<T>(GeneratorSyntaxContext record, Func<TaggedType, CancellationToken, T?> parse, CancellationToken cancellation)
        where T : class
    {
        if (record.SemanticModel.GetDeclaredSymbol(record.Node, cancellation) is not INamedTypeSymbol type)
        {
            return null;
        }

        var tagged = TaggedSymbols.Of(type);
        return PositionalTag.IsAlone(tagged) ? parse(new TaggedType(type, tagged, record.SemanticModel.Compilation), cancellation) : null;
    }

    private static T? Parse<T>(GeneratorAttributeSyntaxContext found, Func<TaggedType, CancellationToken, T?> parse, CancellationToken cancellation)
        where T : class
    {
        var type = found.TargetSymbol as INamedTypeSymbol ?? found.TargetSymbol.ContainingType;
        if (type is null)
        {
            return null;
        }

        cancellation.ThrowIfCancellationRequested();
        var tagged = TaggedSymbols.Of(type);
        return FirstTag.Is(found.TargetSymbol, tagged) && IsFirstPart(found, tagged) ? parse(new TaggedType(type, tagged, found.SemanticModel.Compilation), cancellation) : null;
    }

    // A type that is tagged in two of its parts is found at each.
    private static bool IsFirstPart(GeneratorAttributeSyntaxContext found, List<TaggedSymbol> tagged) =>
        found.TargetSymbol is not INamedTypeSymbol
        || (tagged[0].Tags[0].ApplicationSyntaxReference is { } tag && tag.SyntaxTree == found.TargetNode.SyntaxTree && found.TargetNode.Span.Contains(tag.Span));
}
