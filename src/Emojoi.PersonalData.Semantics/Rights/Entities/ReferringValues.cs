using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>Values with <c>[SubjectReference]</c> that together hold the key of one person.</summary>
/// <param name="Subject">The type of the person.</param>
/// <param name="Role">Name of the <c>SubjectRole</c>.</param>
/// <param name="Members">The members, in the order of the person's key.</param>
internal sealed record ReferringValues(INamedTypeSymbol Subject, string Role, IReadOnlyList<string> Members)
{
    /// <summary>The references of a row or a part.</summary>
    public static IReadOnlyList<ReferringValues> Of(IReadOnlyList<MappedMember> members)
    {
        var found = new List<ReferringValues>();
        var linked = members
            .Where(member => member.Kind == MappingKind.Value)
            .SelectMany(member => SubjectLink.On(member.Symbol).Select(link => (member.Symbol.Name, Link: link)));
        foreach (var group in linked.GroupBy(pair => pair.Link))
        {
            var key = SubjectKeys.NamesOf(group.Key.Subject);
            var keys = key.Count < 2 ? group.Select(pair => (IReadOnlyList<string>)[pair.Name]) : Composite([.. group.Select(pair => pair.Name)], key, members);
            found.AddRange(keys.Select(names => new ReferringValues(group.Key.Subject, group.Key.Role, names)));
        }

        return found;
    }

    /// <summary>Members of one stem belong together (<c>AuthorTenantId</c>, <c>AuthorId</c>); a part that both rows share has the same name in both.</summary>
    private static IEnumerable<IReadOnlyList<string>> Composite(string[] names, IReadOnlyList<string> key, IReadOnlyList<MappedMember> members)
    {
        var stems = names.Select(name => key.Where(part => name.EndsWith(part, StringComparison.Ordinal)).OrderByDescending(part => part.Length).Select(part => name.Substring(0, name.Length - part.Length)).FirstOrDefault() ?? name);
        foreach (var stem in stems.Where(stem => stem.Length > 0).DefaultIfEmpty("").Distinct(StringComparer.Ordinal))
        {
            var parts = key.Select(part => names.FirstOrDefault(name => name == stem + part) ?? members.FirstOrDefault(member => member.Symbol.Name == part)?.Symbol.Name).ToArray();
            if (parts.All(part => part is not null))
            {
                yield return parts!;
            }
        }
    }
}
