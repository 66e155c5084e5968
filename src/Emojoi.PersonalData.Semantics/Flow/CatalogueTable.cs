using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Rows of the catalogue by the members that they are about.</summary>
internal sealed class CatalogueTable<TRow>
    where TRow : class
{
    private const string AnyMember = "*";

    /// <summary>C# 14 puts extensions into a block of their static class; older compilers have no name for its kind.</summary>
    private const int ExtensionBlock = 14;

    private readonly Dictionary<string, Dictionary<string, List<TRow>>> _rows = new(StringComparer.Ordinal);

    /// <summary>All rows.</summary>
    public IEnumerable<TRow> All => _rows.Values.SelectMany(types => types.Values).SelectMany(rows => rows);

    /// <summary>Adds a row for a member of a type, by its full metadata name.</summary>
    public void Add(string type, string member, TRow row)
    {
        if (!_rows.TryGetValue(member, out var types))
        {
            _rows[member] = types = new(StringComparer.Ordinal);
        }

        if (!types.TryGetValue(type, out var rows))
        {
            types[type] = rows = [];
        }

        rows.Add(row);
    }

    /// <summary>Whether any row is about a member of this name.</summary>
    public bool Knows(string member) => _rows.ContainsKey(member);

    /// <summary>The rows for a member: those of the nearest type that has any, the type itself before its bases and interfaces.</summary>
    public IReadOnlyList<TRow> Find(ISymbol member, ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<string>> names)
    {
        var isNamed = _rows.TryGetValue(member.Name, out var types);
        var isOpen = _rows.TryGetValue(AnyMember, out var open);
        if ((!isNamed && !isOpen) || member.ContainingType is not { } type)
        {
            return [];
        }

        foreach (var contract in names.GetOrAdd(type.OriginalDefinition, NamesOf))
        {
            if ((isNamed && types!.TryGetValue(contract, out var rows)) || (isOpen && open!.TryGetValue(contract, out rows)))
            {
                return rows;
            }
        }

        return [];
    }

    private static ImmutableArray<string> NamesOf(INamedTypeSymbol type)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        type = (int)type.TypeKind == ExtensionBlock && type.ContainingType is { } holder ? holder : type;
        for (var current = type; current is not null; current = current.BaseType)
        {
            names.Add(NameOf(current));
        }

        names.AddRange(type.AllInterfaces.Select(NameOf));
        return names.ToImmutable();
    }

    private static string NameOf(INamedTypeSymbol type)
    {
        var name = type.OriginalDefinition.MetadataName;
        for (var outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            name = outer.MetadataName + "+" + name;
        }

        return type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() + "." + name : name;
    }
}
