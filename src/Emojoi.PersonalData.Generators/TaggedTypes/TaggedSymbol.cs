using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.TaggedTypes;

/// <summary>A symbol with its tags. Lives inside a transform only.</summary>
/// <param name="Kind">What carries them.</param>
/// <param name="Symbol">The type, property, field or parameter; for a return value its method.</param>
/// <param name="Tags">Its <c>[PersonalData]</c> attributes, in the order written.</param>
/// <param name="Target">
/// The symbol that <c>ForAttributeWithMetadataName</c> finds them at; <c>null</c> for <c>[property: PersonalData]</c> on a record's
/// parameter, which it does not find.
/// </param>
internal readonly record struct TaggedSymbol(TagKind Kind, ISymbol Symbol, ImmutableArray<AttributeData> Tags, ISymbol? Target);
