using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Generators.TaggedTypes;

/// <summary>A type with something tagged in its own declaration. Lives inside a transform only.</summary>
/// <param name="Type">The type.</param>
/// <param name="Tagged">What is tagged, in the order of the source.</param>
/// <param name="Compilation">Where the type is declared.</param>
internal readonly record struct TaggedType(INamedTypeSymbol Type, List<TaggedSymbol> Tagged, Compilation Compilation);
