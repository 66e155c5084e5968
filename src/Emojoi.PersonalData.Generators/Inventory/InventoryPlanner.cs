using System.Collections.Immutable;
using System.Text;
using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Reads a type's tags under the policy.</summary>
internal static class InventoryPlanner
{
    /// <summary>The type with its ids resolved. An id that neither the compiler nor the policy knows leaves its declaration out (EPD1002, EPD1003).</summary>
    public static InventorySheet Plan(InventoryType type, PolicySnapshot? policy)
    {
        var entries = ImmutableArray.CreateBuilder<InventoryEntry>(type.Members.Count);
        foreach (var member in type.Members)
        {
            var declarations = member.Tags.Select(tag => Declaration(tag, policy)).Where(declaration => declaration is not null).ToImmutableArray();
            entries.Add(new InventoryEntry(member, new(declarations!)));
        }

        return new InventorySheet(type.Name, type.Key, type.Subject?.Resolve(policy?.Subjects), new(entries.MoveToImmutable()));
    }

    /// <summary>Whether a tag of the type names a constant that the policy does not give, so that the code does not compile.</summary>
    public static bool MissesConstant(InventoryType type, PolicySnapshot? policy) => type.Members.Any(member => member.Tags.Any(tag =>
        Misses(tag.Category, policy?.Categories) || Misses(tag.Purpose, policy?.Purposes) || (tag.Retention is { } retention && Misses(retention, policy?.Retentions))));

    /// <summary>The data subjects whose kind is known, by name.</summary>
    public static EquatableArray<IdentifiedSubject> Subjects(ImmutableArray<InventorySubject> subjects, PolicySnapshot? policy)
    {
        var identified = ImmutableArray.CreateBuilder<IdentifiedSubject>(subjects.Length);
        foreach (var subject in subjects)
        {
            if (subject.Subject.Resolve(policy?.Subjects) is { } id)
            {
                identified.Add(new IdentifiedSubject(subject.Type, id, subject.Key));
            }
        }

        identified.Sort(static (a, b) => string.CompareOrdinal(a.Type, b.Type));
        return new(identified.ToImmutable());
    }

    /// <summary>The references of all declarations, by name.</summary>
    public static EquatableArray<InventoryReference> References(ImmutableArray<EquatableArray<InventoryReference>> references) => new(references
        .SelectMany(static list => list)
        .OrderBy(static reference => reference.Type, StringComparer.Ordinal)
        .ThenBy(static reference => reference.Member, StringComparer.Ordinal)
        .ThenBy(static reference => reference.Subject, StringComparer.Ordinal)
        .ThenBy(static reference => reference.Role, StringComparer.Ordinal)
        .ToImmutableArray());

    /// <summary>The types' keys in ordinal order.</summary>
    public static EquatableArray<string> Keys(ImmutableArray<string> keys) => new(keys.Sort(StringComparer.Ordinal));

    private static bool Misses(IdText id, ConstantNames? names) => id.ConstantName is not null && id.Resolve(names) is null;

    private static InventoryDeclaration? Declaration(InventoryTag tag, PolicySnapshot? policy)
    {
        if (tag.Category.Resolve(policy?.Categories) is not { } category || tag.Purpose.Resolve(policy?.Purposes) is not { } purpose)
        {
            return null;
        }

        var retention = tag.Retention is { } own ? own.Resolve(policy?.Retentions) : policy?.Policy.Purposes.Find(purpose)?.Retention?.Value;
        var source = tag.Source == "Policy" ? policy?.Policy.Categories.Find(category)?.Source ?? "subject" : Word(tag.Source);
        return new InventoryDeclaration(category, purpose, retention, source, Word(tag.Erasure));
    }

    // The policy format's spelling of a name: UniquePerRow is unique-per-row, IPPrefix is ip-prefix.
    private static string Word(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = i > 0 && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            word.Append(startsWord ? "-" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return word.ToString();
    }
}
