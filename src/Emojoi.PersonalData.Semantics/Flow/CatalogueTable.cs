using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A table of the catalogue, found by member.</summary>
/// <typeparam name="T">What a row says.</typeparam>
internal sealed class CatalogueTable<T>
{
    private const string AnyMember = "*";

    private static readonly IReadOnlyList<T> None = [];

    private readonly ILookup<string, CatalogueRow<T>> _byMember;
    private readonly ILookup<string, CatalogueRow<T>> _byType;
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<T>> _found = new(SymbolEqualityComparer.Default);

    public CatalogueTable(IReadOnlyList<CatalogueRow<T>> rows)
    {
        _byMember = rows.Where(row => row.Member != AnyMember).ToLookup(row => row.Member, StringComparer.Ordinal);
        _byType = rows.Where(row => row.Member == AnyMember).ToLookup(row => row.TypeName, StringComparer.Ordinal);
    }

    /// <summary>Whether a row may be about a member of this name.</summary>
    public bool Knows(string name) => _byMember.Contains(name) || _byType.Count > 0;

    /// <summary>What rows say about a member, those about the members that it overrides or implements included.</summary>
    public IReadOnlyList<T> Find(ISymbol member, string name)
    {
        if (member.ContainingType is not { } type || !(_byMember.Contains(name) || _byType.Contains(type.MetadataName)))
        {
            return None;
        }

        return _found.GetOrAdd(member, _ => Search(type, name));
    }

    private IReadOnlyList<T> Search(INamedTypeSymbol type, string name)
    {
        var rows = new List<T>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            Add(rows, current, name);
        }

        foreach (var contract in type.AllInterfaces)
        {
            Add(rows, contract, name);
        }

        return rows.Count == 0 ? None : rows;
    }

    private void Add(List<T> rows, INamedTypeSymbol type, string name)
    {
        foreach (var row in _byMember[name].Concat(_byType[type.MetadataName]))
        {
            if (row.IsAbout(type) && !rows.Contains(row.Value))
            {
                rows.Add(row.Value);
            }
        }
    }
}
