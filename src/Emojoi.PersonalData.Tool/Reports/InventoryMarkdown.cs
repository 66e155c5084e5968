using System.Globalization;
using Emojoi.PersonalData.Tool.Inventories;

namespace Emojoi.PersonalData.Tool.Reports;

/// <summary><c>inventory.md</c>: the inventory for people. Says nothing that <c>inventory.json</c> does not say.</summary>
internal sealed class InventoryMarkdown
{
    private readonly MarkdownText _text = new();
    private readonly InventoryDocument _document;
    private readonly Dictionary<string, string> _categories;
    private readonly Dictionary<string, PurposeEntry> _purposes;
    private readonly Dictionary<string, RetentionEntry> _retentions;
    private readonly Dictionary<string, string> _recipients;

    private InventoryMarkdown(InventoryDocument document)
    {
        _document = document;
        _categories = document.Categories.ToDictionary(entry => entry.Id, entry => entry.Title, StringComparer.Ordinal);
        _purposes = document.Purposes.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _retentions = document.Retentions.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
        _recipients = document.Recipients.ToDictionary(entry => entry.Id, entry => entry.Title, StringComparer.Ordinal);
    }

    /// <summary>The document as Markdown.</summary>
    public static string Write(InventoryDocument document)
    {
        var markdown = new InventoryMarkdown(document);
        markdown.Header();
        markdown.Subjects();
        markdown.Categories();
        markdown.Retentions();
        markdown.Recipients();
        markdown.Flows();
        markdown.Commitments();
        markdown.Differences();
        return markdown._text.ToString();
    }

    private void Header()
    {
        _text.Heading(1, "Inventory of personal data");
        if (_document.Policy is { } policy)
        {
            _text.List(
                [
                    $"Policy: {policy.Name}, version {policy.Version}, in force from {policy.Effective}",
                    $"Products: {Joined(policy.Products)}",
                    $"Controller: {policy.Controller ?? "not named"}{(policy.Contact is null ? "" : $" ({policy.Contact})")}",
                ],
                "");
        }
        else
        {
            _text.Paragraph("No policy file was found: titles, recipients and commitments are missing, and nothing could be held against it.");
        }

        _text.Table(
            ["Assembly", "Built against policy"],
            [.. _document.Assemblies.Select(entry => Cells(entry.Name, entry.PolicyName is null ? "none" : $"{entry.PolicyName} {entry.PolicyVersion}"))],
            "No assembly was read.");
    }

    private void Subjects()
    {
        _text.Heading(2, "Whose data");
        foreach (var subject in _document.Subjects)
        {
            _text.Heading(3, $"{subject.Title} ({subject.Id})");
            _text.List(
                [.. subject.Types.Select(type => $"{type.Type} in {type.Assembly}, identified by {type.Key ?? "nothing: it has no key"}")],
                "No type stands for this kind of data subject.");
            Members([.. _document.Members.Where(member => member.Subject == subject.Id)], "No code holds data of it.");
        }

        if (_document.Members.Where(member => member.Subject is null).ToList() is { Count: > 0 } others)
        {
            _text.Heading(3, "Of no data subject that is known");
            Members(others, "");
        }
    }

    private void Members(IReadOnlyList<MemberEntry> members, string otherwise) => _text.Table(
        ["Member", "Category", "Purpose", "Kept", "Place"],
        [.. members.SelectMany(member => member.Declarations.Select(declaration => MemberRow(member, declaration)))],
        otherwise);

    private string[] MemberRow(MemberEntry member, Declaration declaration) => Cells(
        member.FullName(),
        _categories[declaration.Category],
        _purposes[declaration.Purpose] is { Basis: { } basis } purpose ? $"{purpose.Title} ({basis})" : _purposes[declaration.Purpose].Title,
        declaration.Retention is null ? "not said" : _retentions[declaration.Retention].Title,
        Place(member));

    private void Categories()
    {
        _text.Heading(2, "What data");
        _text.Table(
            ["Category", "Sensitive", "Held in", "For", "Kept", "May go to"],
            [.. _document.Categories.Where(category => category.Members.Count > 0).Select(category => Cells(
                $"{category.Title} ({category.Id})",
                category.Sensitive ? "yes" : "no",
                Joined(category.Members),
                Joined(category.Purposes.Select(id => _purposes[id].Title)),
                Joined(category.Retentions.Select(id => _retentions[id].Title)),
                Joined(category.Recipients.Select(id => _recipients[id]))))],
            "No code holds personal data.");
    }

    private void Retentions()
    {
        _text.Heading(2, "How long it is kept");
        _text.Table(
            ["Retention", "Ends", "Then", "Law", "Members"],
            [.. _document.Retentions.Select(retention => Cells(
                $"{retention.Title} ({retention.Id})",
                End(retention),
                $"{retention.Then ?? "not declared"}{(retention.Blocked ? ", blocked until then" : "")}",
                retention.Law ?? "",
                retention.Members.ToString(CultureInfo.InvariantCulture)))],
            "No retention is declared.");
    }

    private void Recipients()
    {
        _text.Heading(2, "Who else receives it");
        _text.Table(
            ["Recipient", "Role", "Regions", "May have, and code holds", "May have in all", "Told of an erasure", "Safeguard"],
            [.. _document.Recipients.Select(recipient => Cells(
                $"{recipient.Title} ({recipient.Id})",
                recipient.Identifiable ? recipient.Role : $"{recipient.Role}, aggregates only",
                Joined(recipient.Regions),
                Joined(recipient.HeldCategories.Select(Title)),
                Joined(recipient.Categories.Select(Title)),
                recipient.Erasure == "notify" ? "yes" : "no",
                Joined(new[] { recipient.Safeguard, recipient.Contract }.OfType<string>())))],
            "The policy names no recipient.");
    }

    private void Flows()
    {
        _text.Heading(2, "Where it goes");
        _text.Table(
            ["From", "What", "To", "Place"],
            [.. _document.Flows.Select(flow => Cells(flow.Assembly, Joined(flow.Members), Receiver(flow), Place(flow)))],
            "No code lets personal data out.");
        _text.Heading(3, "What nobody knows of who gets it");
        _text.Table(
            ["Unknown", "What", "To", "Place"],
            [.. _document.Flows.Where(flow => flow.Unknown is not null).Select(flow => Cells(flow.Unknown!, Joined(flow.Members), Receiver(flow), Place(flow)))],
            "Of all that leaves, the recipient and the region are known.");
    }

    private string Receiver(FlowEntry flow) =>
        string.Join(", ", flow.Recipients.Select(id => _recipients.GetValueOrDefault(id, id)).Concat(flow.Undeclared.Select(name => $"{name}, which the policy does not name"))) is { Length: > 0 } names
            ? $"{names} ({flow.Sink})"
            : $"{flow.Callee} ({flow.Sink})";

    private static string Place(FlowEntry flow) => string.Create(CultureInfo.InvariantCulture, $"{flow.File}:{flow.Line}");

    private void Commitments()
    {
        _text.Heading(2, "What only people can keep");
        _text.Table(
            ["Clause", "Commitment"],
            [.. _document.Commitments.Select(commitment => Cells(commitment.Clause, commitment.Title))],
            "The policy lists no such commitment.");
    }

    private void Differences()
    {
        _text.Heading(2, "Declared, but held by no code");
        Ids(_document.NotHeld, "Everything that the policy declares is held somewhere.");
        if (!_document.NotDeclared.IsEmpty())
        {
            _text.Heading(2, "Held, but not declared by this policy");
            Ids(_document.NotDeclared, "");
        }
    }

    private void Ids(IdLists lists, string otherwise) => _text.Table(
        ["Section", "Ids"],
        [.. new[] { ("subjects", lists.Subjects), ("categories", lists.Categories), ("purposes", lists.Purposes), ("retentions", lists.Retentions) }
            .Where(section => section.Item2.Count > 0)
            .Select(section => Cells(section.Item1, Joined(section.Item2)))],
        otherwise);

    private string Title(string category) => _categories.GetValueOrDefault(category, category);

    private static string End(RetentionEntry retention) => retention switch
    {
        { Until: { } until } => $"at {until}",
        { For: { } duration } => $"{duration} after {retention.From}",
        _ => "not declared",
    };

    private static string Place(MemberEntry member) => (member.File, member.Line) switch
    {
        (null, _) => member.Assembly,
        (var file, null) => file,
        var (file, line) => string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"),
    };

    private static string Joined(IEnumerable<string> items) => string.Join(", ", items) is { Length: > 0 } joined ? joined : "none";

    private static string[] Cells(params string[] cells) => cells;
}
