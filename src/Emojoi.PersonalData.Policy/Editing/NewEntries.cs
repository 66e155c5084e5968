namespace Emojoi.PersonalData.Policy.Editing;

/// <summary>
/// What a new entry says before somebody has decided: the strictest choice that is valid and contradicts nothing, and nothing that is not known.
/// </summary>
internal static class NewEntries
{
    /// <summary>A new entry of a section.</summary>
    public static NewMember Of(SectionKind section, string id) => section switch
    {
        SectionKind.Retentions => NewMember.Object(id, Title(id), NewMember.Text("until", "account-closure"), NewMember.Text("then", "erase")),
        SectionKind.Purposes => Purpose(id, []),
        SectionKind.Recipients => Recipient(id, new NewRecipient()),
        _ => NewMember.Object(id, Title(id)),
    };

    /// <summary>A new purpose that rests on consent and can do without each of its categories.</summary>
    public static NewMember Purpose(string id, IEnumerable<string> categories) => NewMember.Object(
        id, Title(id), NewMember.Text("basis", "consent"), NewMember.Object("categories", [.. categories.Select(Category)]));

    /// <summary>A new recipient, as far as it is known.</summary>
    public static NewMember Recipient(string id, NewRecipient recipient, params NewMember[] more) => NewMember.Object(
        id,
        [
            recipient.Title is { } title ? NewMember.Text("title", title) : Title(id),
            NewMember.Text("role", recipient.Role),
            NewMember.List("regions", [.. recipient.Regions]),
            NewMember.List("categories", [.. recipient.Categories]),
            .. more,
        ]);

    /// <summary>A new category.</summary>
    public static NewMember Category(string id, NewCategory category)
    {
        var members = new List<NewMember> { NewMember.Text("title", category.Title) };
        if (category.Sensitive)
        {
            members.Add(NewMember.True("sensitive"));
        }

        if (category.Observed)
        {
            members.Add(NewMember.Text("source", "observed"));
        }

        if (category.Map.Count > 0)
        {
            members.Add(NewMember.Object("map", [.. category.Map.Select(term => NewMember.Text(term.Key, term.Value))]));
        }

        return NewMember.Object(id, [.. members]);
    }

    /// <summary>A category in a purpose's list.</summary>
    public static NewMember Category(string category) => NewMember.Text(category, "optional");

    /// <summary>The key of a section.</summary>
    public static string KeyOf(SectionKind section) => section.ToString().ToLowerInvariant();

    private static NewMember Title(string id) => NewMember.Text("title", char.ToUpperInvariant(id[0]) + id.Substring(1).Replace('-', ' '));
}
