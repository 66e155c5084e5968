using System.Collections;

namespace Emojoi.PersonalData.Policy;

/// <summary>The entries of one section of the policy by id, in the order of the file.</summary>
/// <typeparam name="T">Kind of entry.</typeparam>
public sealed class PolicySection<T> : IReadOnlyList<T>
    where T : PolicyEntry
{
    private readonly List<T> _entries = [];
    private readonly Dictionary<string, T> _byId = new(StringComparer.Ordinal);

    /// <summary>Where the section's key stands, or <c>null</c> where the file has no such section.</summary>
    public TextRange? KeyRange { get; init; }

    /// <summary>Where the section's value stands, braces included.</summary>
    public TextRange? ValueRange { get; init; }

    /// <summary>Whether the section could be read to its end; references into one that could not are not judged.</summary>
    public bool IsReadable { get; init; } = true;

    /// <inheritdoc/>
    public int Count => _entries.Count;

    /// <inheritdoc/>
    public T this[int index] => _entries[index];

    /// <summary>The entry with this id, or <c>null</c>.</summary>
    public T? Find(string? id) => id is not null && _byId.TryGetValue(id, out var entry) ? entry : null;

    /// <summary>Whether an entry with this id is defined.</summary>
    public bool Contains(string? id) => Find(id) is not null;

    /// <summary>Adds an entry; the first of an id wins.</summary>
    /// <returns>Whether the id was free.</returns>
    internal bool Add(T entry)
    {
        if (_byId.ContainsKey(entry.Id))
        {
            return false;
        }

        _byId.Add(entry.Id, entry);
        _entries.Add(entry);
        return true;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
