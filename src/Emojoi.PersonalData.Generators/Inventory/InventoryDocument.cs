using System.Collections.Immutable;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>The inventory of an assembly as the build writes it. Made in the build-only output, it is no pipeline value.</summary>
internal sealed class InventoryDocument
{
    private readonly Dictionary<string, InventoryPlaces> _places = new(StringComparer.Ordinal);
    private readonly RepositoryPath _paths;

    /// <param name="places">Where the types' members stand.</param>
    /// <param name="root">The folder that paths are relative to, or <c>null</c>.</param>
    public InventoryDocument(IEnumerable<InventoryPlaces> places, string? root)
    {
        _paths = new RepositoryPath(root);
        foreach (var place in places)
        {
            _places[place.Key] = place;
        }
    }

    /// <summary>Name of the assembly.</summary>
    public required string Assembly { get; init; }

    /// <summary>Name of the policy, or <c>null</c> without one.</summary>
    public string? PolicyName { get; init; }

    /// <summary>Version of the policy.</summary>
    public string PolicyVersion { get; init; } = "";

    /// <summary>Tagged types by name.</summary>
    public ImmutableArray<InventorySheet> Sheets { get; init; } = ImmutableArray<InventorySheet>.Empty;

    /// <summary>Roots of data subjects whose kind is known, by name.</summary>
    public EquatableArray<IdentifiedSubject> Subjects { get; init; }

    /// <summary>References to data subjects, by name.</summary>
    public EquatableArray<InventoryReference> References { get; init; }

    /// <summary>Whether there is nothing to write.</summary>
    public bool IsEmpty => Sheets.IsEmpty && Subjects.Count == 0 && References.Count == 0;

    /// <summary>Where a member of a type stands, its path relative to the root; <c>null</c> where it has no file.</summary>
    public InventoryPlace? PlaceOf(string key, int member) =>
        _places.TryGetValue(key, out var places) && member < places.Members.Count && places.Members[member] is { File.Length: > 0 } place
            ? place with { File = _paths.Of(place.File) }
            : null;
}
