using System.Collections.Immutable;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>All derived types of the assembly; equal where the same types derive from the same bases.</summary>
internal sealed class DerivedTypes(IEnumerable<DerivedType> types) : IEquatable<DerivedTypes>
{
    private readonly EquatableArray<DerivedType> _types = new(types
        .OrderByDescending(type => type.Depth)
        .ThenBy(type => type.Name, StringComparer.Ordinal)
        .ThenBy(type => type.Base, StringComparer.Ordinal)
        .ToImmutableArray());

    private ILookup<string, DerivedType>? _byBase;

    /// <summary>The types derived from a base, the most derived first.</summary>
    public EquatableArray<DerivedType> Of(string name)
    {
        _byBase ??= _types.ToLookup(type => type.Base, StringComparer.Ordinal);
        return new(_byBase[name].ToImmutableArray());
    }

    /// <inheritdoc/>
    public bool Equals(DerivedTypes? other) => other is not null && _types.Equals(other._types);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DerivedTypes);

    /// <inheritdoc/>
    public override int GetHashCode() => _types.GetHashCode();
}
