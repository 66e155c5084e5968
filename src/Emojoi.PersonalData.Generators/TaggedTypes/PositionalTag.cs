using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Generators.TaggedTypes;

/// <summary>Picks the records that are tagged by <c>[property: PersonalData]</c> alone, which <c>ForAttributeWithMetadataName</c> does not find.</summary>
internal static class PositionalTag
{
    /// <summary>Whether a node is the part of a record whose parameters have such a tag, as it is written.</summary>
    public static bool MayBe(SyntaxNode node, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return node is RecordDeclarationSyntax { ParameterList: { } list } && list.Parameters.Any(IsTagged);
    }

    /// <summary>Whether nothing else in the type is tagged, so that nothing else brings it in.</summary>
    public static bool IsAlone(List<TaggedSymbol> tagged) => tagged.Count > 0 && tagged.TrueForAll(symbol => symbol.Target is null);

    private static bool IsTagged(ParameterSyntax parameter) => parameter.AttributeLists.Any(list =>
        list.Target?.Identifier.IsKind(SyntaxKind.PropertyKeyword) == true && list.Attributes.Any(FirstTag.IsNamed));
}
