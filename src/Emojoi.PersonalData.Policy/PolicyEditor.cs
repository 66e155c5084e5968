using System.Text;
using Emojoi.PersonalData.Policy.Editing;
using Emojoi.PersonalData.Policy.Json;
using Emojoi.PersonalData.Policy.Reading;

namespace Emojoi.PersonalData.Policy;

/// <summary>
/// Computes small changes of a policy file that keep its comments, line ends and layout. Every method takes the text and what reading it gave, and
/// returns the edits, ordered and not overlapping, for <see cref="Apply"/> or an editor; none where the change is not possible (the text is no
/// JSON, the id is taken or malformed, something of another type stands in the way) or would bring a problem that was not there before. To
/// make two changes, apply the first, read again, and make the second.
/// </summary>
public static class PolicyEditor
{
    /// <summary>
    /// Adds an entry to a section, which is created where it is missing. A category gets a title made of its id (<c>birth-date</c>: "Birth date"); a
    /// purpose rests on consent and lists no category; a retention ends with the account and erases; a recipient is a processor with no region and
    /// no category. All of it is valid, strict, and for the user to go on with.
    /// </summary>
    public static IReadOnlyList<PolicyEdit> AddEntry(string text, PolicyReadResult result, SectionKind section, string id) =>
        AddEntry(text, result, section, id, () => NewEntries.Of(section, id));

    /// <summary>Adds a category with what is known of it.</summary>
    public static IReadOnlyList<PolicyEdit> AddCategory(string text, PolicyReadResult result, string id, NewCategory category) =>
        AddEntry(text, result, SectionKind.Categories, id, () => NewEntries.Category(id, category));

    /// <summary>Adds a purpose that rests on consent and lists these categories as optional. Those that the policy does not define are left out.</summary>
    public static IReadOnlyList<PolicyEdit> AddPurpose(string text, PolicyReadResult result, string id, IEnumerable<string> categories)
    {
        var defined = categories.Where(category => result.Policy?.Categories.Contains(category) == true).Distinct(StringComparer.Ordinal).ToArray();
        return AddEntry(text, result, SectionKind.Purposes, id, () => NewEntries.Purpose(id, defined));
    }

    /// <summary>
    /// Adds a category to the list of a purpose, as optional: that the purpose cannot do without it is for the user to say. Both must be defined, and the
    /// purpose must not list the category yet.
    /// </summary>
    public static IReadOnlyList<PolicyEdit> AddCategoryToPurpose(string text, PolicyReadResult result, string purpose, string category)
    {
        if (result.Policy is not { } policy || !policy.Categories.Contains(category) || policy.Purposes.Find(purpose) is not { } entry || entry.Uses(category))
        {
            return [];
        }

        var root = JsonParser.Parse(text, CancellationToken.None).Root;
        var insertion = new ObjectInsertion(text, TextStyle.Of(text, root));
        if (Find(root, "purposes", JsonKind.Object) is not { } section || Find(section, purpose, JsonKind.Object) is not { } target)
        {
            return [];
        }

        var edits = entry.CategoriesRange is null
            ? insertion.Add(target, NewMember.Object("categories", NewEntries.Category(category)), preferLines: false)
            : insertion.Add(Find(target, "categories", JsonKind.Object)!.Value, NewEntries.Category(category), preferLines: false);
        return Verified(text, result, edits);
    }

    /// <summary>
    /// Adds a recipient that code already sends to: a processor whose regions are not known, with what it gets. Categories and purposes that the policy
    /// does not define are left out.
    /// </summary>
    /// <param name="text">The file's text.</param>
    /// <param name="result">What reading it gave.</param>
    /// <param name="id">The recipient's id.</param>
    /// <param name="recipient">What is known of it.</param>
    public static IReadOnlyList<PolicyEdit> AddRecipient(string text, PolicyReadResult result, string id, NewRecipient recipient)
    {
        NewMember[] known =
        [
            .. Listed("purposes", recipient.Purposes.Where(purpose => result.Policy?.Purposes.Contains(purpose) == true)),
            .. Listed("hosts", recipient.Hosts),
            .. Listed("namespaces", recipient.Namespaces),
            .. Listed("packages", recipient.Packages),
        ];
        var categories = recipient.Categories.Where(category => result.Policy?.Categories.Contains(category) == true).ToArray();
        return AddEntry(text, result, SectionKind.Recipients, id, () => NewEntries.Recipient(id, recipient with { Categories = categories }, known));
    }

    /// <summary>Adds a category to those that a recipient may have. Both must be defined, and the recipient must not have it yet.</summary>
    public static IReadOnlyList<PolicyEdit> AddCategoryToRecipient(string text, PolicyReadResult result, string recipient, string category) =>
        result.Policy?.Categories.Contains(category) == true ? AddToRecipient(text, result, recipient, "categories", entry => entry.Categories, category) : [];

    /// <summary>Adds a purpose to those that a recipient may use data for. Both must be defined, and the recipient must not have it yet.</summary>
    public static IReadOnlyList<PolicyEdit> AddPurposeToRecipient(string text, PolicyReadResult result, string recipient, string purpose) =>
        result.Policy?.Purposes.Contains(purpose) == true ? AddToRecipient(text, result, recipient, "purposes", entry => entry.Purposes, purpose) : [];

    /// <summary>Replaces a token, such as the undefined id of an EPD0003 by its <see cref="PolicyProblem.Suggestion"/>.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="result">What reading it gave.</param>
    /// <param name="token">The token with its quotes, as a problem or the model gives it.</param>
    /// <param name="value">The new text, without quotes and escapes.</param>
    public static IReadOnlyList<PolicyEdit> ReplaceToken(string text, PolicyReadResult result, TextRange token, string value) =>
        token.Start >= 0 && token.Length >= 0 && token.End <= text.Length ? Verified(text, result, [new PolicyEdit(token, JsonLiteral.Of(value))]) : [];

    /// <summary>The text with the edits made.</summary>
    public static string Apply(string text, IReadOnlyList<PolicyEdit> edits)
    {
        var edited = new StringBuilder(text.Length + 64);
        var from = 0;
        foreach (var edit in edits)
        {
            edited.Append(text, from, edit.Range.Start - from).Append(edit.NewText);
            from = edit.Range.End;
        }

        return edited.Append(text, from, text.Length - from).ToString();
    }

    private static IEnumerable<NewMember> Listed(string key, IEnumerable<string> texts) =>
        texts.ToArray() is { Length: > 0 } all ? [NewMember.List(key, all)] : [];

    private static IReadOnlyList<PolicyEdit> AddToRecipient(
        string text, PolicyReadResult result, string recipient, string key, Func<Recipient, IReadOnlyList<PolicyReference>> list, string id)
    {
        if (result.Policy?.Recipients.Find(recipient) is not { } entry || list(entry).Any(known => string.Equals(known.Value, id, StringComparison.Ordinal)))
        {
            return [];
        }

        var root = JsonParser.Parse(text, CancellationToken.None).Root;
        var insertion = new ObjectInsertion(text, TextStyle.Of(text, root));
        if (Find(root, "recipients", JsonKind.Object) is not { } section || Find(section, recipient, JsonKind.Object) is not { } target)
        {
            return [];
        }

        var edits = Find(target, key, kind: null) is not { } value ? insertion.Add(target, NewMember.List(key, id), preferLines: false)
            : value.Kind == JsonKind.Array ? insertion.AddItem(value, id)
            : [];
        return Verified(text, result, edits);
    }

    private static IReadOnlyList<PolicyEdit> AddEntry(string text, PolicyReadResult result, SectionKind section, string id, Func<NewMember> create)
    {
        if (result.Policy is not { } policy || !PolicyId.IsValid(id) || policy.Defines(section, id))
        {
            return [];
        }

        var root = JsonParser.Parse(text, CancellationToken.None).Root;
        var insertion = new ObjectInsertion(text, TextStyle.Of(text, root));
        var key = NewEntries.KeyOf(section);
        if (Find(root, key, kind: null) is not { } value)
        {
            return Verified(text, result, insertion.Add(root, NewMember.Section(key, create()), preferLines: true));
        }

        var inLines = TextStyle.IndentOf(text, root.Members().First().Key.Range.Start) is not null;
        return value.Kind == JsonKind.Object ? Verified(text, result, insertion.Add(value, create(), inLines)) : [];
    }

    /// <summary>The first member of an object with this key, if it is of this kind.</summary>
    private static JsonValue? Find(JsonValue value, string key, JsonKind? kind)
    {
        foreach (var member in value.Members().Where(member => member.Key.TextEquals(key)))
        {
            return kind is null || member.Value.Kind == kind ? member.Value : null;
        }

        return null;
    }

    /// <summary>The edits, if the edited text has no problem that the text had not: what an edit promises holds whatever the file looks like.</summary>
    private static IReadOnlyList<PolicyEdit> Verified(string text, PolicyReadResult result, IReadOnlyList<PolicyEdit> edits)
    {
        var after = PolicyReader.Read(Apply(text, edits));
        var known = new HashSet<string>(result.Problems.Select(problem => problem.Message), StringComparer.Ordinal);
        var areAllShown = result.Problems.Count <= ProblemList.Maximum;
        return after.Policy is not null
            && after.Problems.Count <= result.Problems.Count
            && (!areAllShown || after.Problems.All(problem => known.Contains(problem.Message))) ? edits : [];
    }
}
