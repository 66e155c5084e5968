using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights.Entities;

/// <summary>Finds the people that a row itself refers to: by <c>[SubjectReference]</c>, or by a navigation to a <c>[DataSubject]</c>.</summary>
internal sealed class DirectPaths(EntityMapping mapping)
{
    /// <summary>The paths of an entity, without those that lead through other rows that hold it.</summary>
    public IReadOnlyList<EntityPath> Of(Entity entity)
    {
        var paths = new List<EntityPath>();
        if (SubjectTypes.RootOf(entity.Type) is { } root)
        {
            paths.Add(new(root, "Owner", IsDeclared: true, [], SubjectKeys.NamesOf(entity.Type)));
        }

        AddOfMembers(entity, paths);
        AddOfType(entity, paths);
        AddOfParts(entity.Mapped, "", [], paths);
        return paths;
    }

    private void AddOfMembers(Entity entity, List<EntityPath> paths)
    {
        var values = ReferringValues.Of(entity.Mapped);
        paths.AddRange(values.Select(value => new EntityPath(value.Subject, value.Role, IsDeclared: true, [], value.Members)));
        foreach (var navigation in entity.Mapped.Where(member => member.Kind == MappingKind.Navigation))
        {
            var foreign = ForeignKeys.Of(navigation, entity.Mapped, mapping.KeyOf(navigation.Target!));
            if (values.Any(value => value.Members.SequenceEqual(foreign, StringComparer.Ordinal)))
            {
                continue;
            }

            var links = SubjectLink.On(navigation.Symbol).ToArray();
            paths.AddRange(links.Select(link => Path(entity, navigation, foreign, link.Subject, link.Role, isDeclared: true)));
            if (links.Length == 0 && !navigation.IsCollection && !entity.IsSubject && SubjectTypes.RootOf(navigation.Target!) is { } subject)
            {
                paths.Add(Path(entity, navigation, foreign, subject, "Owner", isDeclared: false));
            }
        }
    }

    /// <summary>The row's own members hold the person's key where that is the primary key, which foreign keys refer to.</summary>
    private EntityPath Path(Entity entity, MappedMember navigation, IReadOnlyList<string> foreign, INamedTypeSymbol subject, string role, bool isDeclared)
    {
        var key = SubjectKeys.NamesOf(subject);
        return foreign.Count > 0 && mapping.KeyOf(subject).SequenceEqual(key, StringComparer.Ordinal)
            ? new(subject, role, isDeclared, [], foreign)
            : new(subject, role, isDeclared, [new(IsInverse: false, entity.Declaring(navigation.Symbol).Type, navigation.Symbol)], key);
    }

    /// <summary>A type that says to whom it belongs, and whose member says by which key.</summary>
    private static void AddOfType(Entity entity, List<EntityPath> paths)
    {
        foreach (var link in SubjectTypes.LinksOf(entity.Type))
        {
            var known = paths.FindIndex(path => SymbolEqualityComparer.Default.Equals(path.Subject, link.Subject));
            if (known >= 0)
            {
                paths[known] = paths[known].IsDeclared ? paths[known] : paths[known] with { Role = link.Role, IsDeclared = true };
            }
            else if (entity.Mapped.FirstOrDefault(member => member.Kind == MappingKind.Value && IsKeyOf(member.Symbol.Name, link.Subject)) is { } key)
            {
                paths.Add(new(link.Subject, link.Role, IsDeclared: true, [], [key.Symbol.Name]));
            }
        }
    }

    private static bool IsKeyOf(string name, INamedTypeSymbol subject) =>
        SubjectKeys.NamesOf(subject) is [var key]
        && (string.Equals(name, subject.Name + key, StringComparison.OrdinalIgnoreCase) || string.Equals(name, key, StringComparison.Ordinal) && key != "Id");

    private void AddOfParts(IReadOnlyList<MappedMember> members, string prefix, List<ITypeSymbol> open, List<EntityPath> paths)
    {
        foreach (var part in members.Where(member => member.Kind == MappingKind.Part && !open.Contains(member.Target!, SymbolEqualityComparer.Default)))
        {
            var name = prefix + part.Symbol.Name;
            var inner = mapping.MembersOf(part.Target!);
            var values = ReferringValues.Of(inner);
            paths.AddRange(values.Select(value =>
                new EntityPath(value.Subject, value.Role, IsDeclared: true, [], [.. value.Members.Select(key => name + "." + key)], name)));
            paths.AddRange(inner.SelectMany(member => OfPart(member, inner, name, values)));
            AddOfParts(inner, name + ".", [.. open, part.Target!], paths);
        }
    }

    /// <summary>Steps begin at rows: the reference of a part counts where its own members hold the key.</summary>
    private IEnumerable<EntityPath> OfPart(MappedMember navigation, IReadOnlyList<MappedMember> members, string part, IReadOnlyList<ReferringValues> values)
    {
        if (navigation is not { Kind: MappingKind.Navigation, Target: { } target } || SubjectTypes.RootOf(target) is not { } subject)
        {
            return [];
        }

        var foreign = ForeignKeys.Of(navigation, members, mapping.KeyOf(target));
        if (foreign.Count == 0 || values.Any(value => value.Members.SequenceEqual(foreign, StringComparer.Ordinal)))
        {
            return [];
        }

        var link = SubjectLink.On(navigation.Symbol).Select(link => (SubjectLink?)link).FirstOrDefault();
        return [new(subject, link?.Role ?? "Owner", link is not null, [], [.. foreign.Select(key => part + "." + key)], part)];
    }
}
