using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.People;

/// <summary>Finds the people that a type refers to.</summary>
public static class PersonReferences
{
    private const string KeySuffix = "Id";

    /// <summary>Whether a type tells by itself whose its objects are: they are people, or refer to some.</summary>
    public static bool IsPersons(INamedTypeSymbol type) => PersonalMembers.IsSubject(type) || Of(type).Count > 0;

    /// <summary>
    /// The references of a type and its bases. <c>AuthorId</c> and <c>Author</c> are one, and so are a type that belongs to a person and its
    /// member that says to whom.
    /// </summary>
    public static IReadOnlyList<PersonReference> Of(INamedTypeSymbol type)
    {
        var members = new Dictionary<string, PersonReference>(StringComparer.OrdinalIgnoreCase);
        var whole = new List<PersonReference>();
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            whole.AddRange(Declared(current));
            foreach (var member in current.GetMembers().Where(PersonalMembers.IsValueMember))
            {
                foreach (var reference in Declared(member).Concat(Conventional(member, type)))
                {
                    Add(members, StemOf(member), reference);
                }
            }
        }

        var found = members.Values.ToList();
        return [.. found, .. whole.Where(reference => !found.Exists(other => Same(other.Subject, reference.Subject)))];
    }

    /// <summary>What a name says besides that it is a key: <c>Author</c> of <c>AuthorId</c> and <c>_authorIds</c>.</summary>
    public static string StemOf(string name)
    {
        var trimmed = name.TrimStart('_');
        foreach (var suffix in new[] { "Ids", KeySuffix, "Key" })
        {
            if (trimmed.Length > suffix.Length && trimmed.EndsWith(suffix, StringComparison.Ordinal))
            {
                return trimmed.Substring(0, trimmed.Length - suffix.Length).TrimEnd('_');
            }
        }

        return trimmed;
    }

    private static void Add(Dictionary<string, PersonReference> members, string stem, PersonReference reference)
    {
        if (!members.TryGetValue(stem, out var known))
        {
            members.Add(stem, reference);
        }
        else
        {
            var first = known.IsDeclared || !reference.IsDeclared ? known : reference;
            members[stem] = first with { HasRole = known.HasRole || reference.HasRole };
        }
    }

    private static IEnumerable<PersonReference> Declared(ISymbol symbol)
    {
        foreach (var attribute in Vocabulary.Find(symbol, Vocabulary.SubjectReference))
        {
            if (attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Type, Value: ITypeSymbol subject }])
            {
                yield return new(symbol, subject, IsDeclared: true, attribute.NamedArguments.Any(argument => argument.Key == "Role"));
            }
        }
    }

    /// <summary>A navigation to a person beside its key.</summary>
    private static IEnumerable<PersonReference> Conventional(ISymbol member, INamedTypeSymbol type)
    {
        if (!Vocabulary.Has(member, Vocabulary.SubjectReference)
            && PlainMembers.TypeOf(member) is INamedTypeSymbol target
            && PersonalMembers.IsSubject(target)
            && (EntityAttributes.ForeignKey(member) is not null || HasMember(type, member.Name + KeySuffix)))
        {
            yield return new(member, target, IsDeclared: false, HasRole: false);
        }
    }

    private static bool HasMember(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers(name).Any(PersonalMembers.IsValueMember))
            {
                return true;
            }
        }

        return false;
    }

    private static string StemOf(ISymbol member) => StemOf(EntityAttributes.ForeignKey(member) ?? member.Name);

    private static bool Same(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
