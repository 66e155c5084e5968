using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>A tagged member of a row.</summary>
/// <param name="Path">From the row to the member, through owned and complex objects.</param>
/// <param name="Annotations">What holds for it: its own annotations, or those of the part or type that is tagged as a whole.</param>
/// <param name="IsSingle">Whether a row has one of it: no collection is on the way.</param>
public sealed record EntityMember(IReadOnlyList<ISymbol> Path, ImmutableArray<PersonalDataAnnotation> Annotations, bool IsSingle)
{
    /// <summary>The member itself.</summary>
    public ISymbol Symbol => Path[Path.Count - 1];

    /// <summary>The names from the row to it, with dots.</summary>
    public string Name => string.Join(".", Path.Select(member => member.Name));

    /// <summary>Whether it lies within a part of the row.</summary>
    /// <param name="part">Names from the row to the part, with dots.</param>
    public bool IsWithin(string part) => Name.StartsWith(part + ".", StringComparison.Ordinal);
}
