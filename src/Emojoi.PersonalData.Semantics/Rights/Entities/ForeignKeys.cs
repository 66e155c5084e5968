using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>Finds the members that hold the key of the row that a navigation leads to.</summary>
internal static class ForeignKeys
{
    /// <summary>Their names, in the order of the other row's key; empty where the model has shadow properties, or the other row has the key.</summary>
    /// <param name="navigation">The navigation.</param>
    /// <param name="members">The members beside it.</param>
    /// <param name="key">The other row's primary key.</param>
    public static IReadOnlyList<string> Of(MappedMember navigation, IReadOnlyList<MappedMember> members, IReadOnlyList<string> key)
    {
        if (navigation.IsCollection)
        {
            return [];
        }

        var values = members.Where(member => member.Kind == MappingKind.Value).Select(member => member.Symbol).ToArray();
        var named = EntityAttributes.ForeignKey(navigation.Symbol) is { } names
            ? names.Split(',').Select(name => name.Trim()).ToArray()
            : [.. values.Where(value => EntityAttributes.ForeignKey(value) == navigation.Symbol.Name).Select(value => value.Name)];
        if (named.Length > 0)
        {
            return named;
        }

        var found = key.Select(part => Find(values, navigation.Symbol.Name + part) ?? (key.Count == 1 ? Find(values, navigation.Symbol.Name + "Id") ?? Find(values, navigation.Symbol.Name + "Key") : Find(values, part))).ToArray();
        return found.Length > 0 && found.All(name => name is not null) ? [.. found.Select(name => name!)] : [];
    }

    private static string? Find(ISymbol[] values, string name) => values.FirstOrDefault(value => string.Equals(value.Name, name, StringComparison.OrdinalIgnoreCase))?.Name;
}
