using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Detection;

namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>
/// Writes a policy that fits what was found in code: a draft that is valid, gives every finding a category and a purpose, and marks with
/// <c>review:</c> what only its owner can say (clause R-READ).
/// </summary>
internal sealed class PolicyProposal
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly StringBuilder _text = new();
    private readonly List<IGrouping<string, Finding>> _categories;
    private readonly List<IGrouping<ProposedPurpose, Finding>> _purposes;

    private PolicyProposal(IReadOnlyCollection<Finding> findings)
    {
        _categories = [.. findings.GroupBy(finding => new ProposedCategory(finding.Concept).Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)];
        var order = ProposedPurpose.All.ToList();
        _purposes = [.. findings.GroupBy(ProposedPurpose.For).OrderBy(group => order.IndexOf(group.Key))];
    }

    /// <summary>The text of the file.</summary>
    /// <param name="name">Name of the service.</param>
    /// <param name="effective">Day from which the policy is in force, <c>yyyy-MM-dd</c>.</param>
    /// <param name="findings">What was found.</param>
    public static string Create(string name, string effective, IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0)
        {
            return StarterPolicy.Create(name, effective);
        }

        var proposal = new PolicyProposal(findings);
        proposal.WriteHead(name, effective, SubjectsOf(findings));
        proposal.WriteCategories();
        proposal.WritePurposes();
        proposal.WriteTail();
        return proposal._text.ToString();
    }

    /// <summary>The words for people in the names of the types that hold data: <c>customer</c>, <c>employee</c>.</summary>
    private static List<string> SubjectsOf(IReadOnlyCollection<Finding> findings)
    {
        var found = findings
            .SelectMany(finding => NameWords.Split(finding.Member.ContainingType.Name).Where(SubjectWords.All.Contains))
            .GroupBy(word => word, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key).Take(SubjectWords.Most).ToList();
        return found.Count > 0 ? found : ["user"];
    }

    private void WriteHead(string name, string effective, List<string> subjects)
    {
        _text.Append($$"""
            // The privacy policy as data: the compiler holds the code to it. Drafted from the code by "dotnet personal-data init".
            // What only you can say is marked "review:". Ids are free to choose, before code declares them.
            {
              "name": {{Literal(name)}}, // review: the name of the service, as people know it
              "version": "1.0", // changes with every published change
              "effective": {{Literal(effective)}}, // review: the day from which the policy is in force

              // review: who answers for the processing:
              // "controller": { "name": "...", "contact": "privacy@..." },

              // review: kinds of people whose data is processed, with a "minimumAge" where there is one
              "subjects": {

            """);
        WriteList(subjects, subject => $$"""{{Literal(subject)}}: { "title": {{Literal(Capitalised(subject))}} }""", "    ");
        _text.Append("  },\n\n");
    }

    private void WriteCategories()
    {
        _text.Append("""
              // Kinds of personal data that the code holds. "map" ties an id to other vocabularies, so that it can be renamed.
              // review: titles as the published policy words them, and "collected": false for what must not be there at all
              "categories": {

            """);
        WriteList(_categories, group => Category(new ProposedCategory(group.First().Concept)), "    ", group => Example(group));
        _text.Append("""
              },

              // review: how long data is kept, and what happens then; laws that require keeping some of it
              "retentions": {
                "account-lifetime": { "title": "While the account exists", "until": "account-closure", "then": "erase" },
                "until-withdrawal": { "title": "Until consent is withdrawn", "until": "consent-withdrawal", "then": "erase" }
              },


            """);
    }

    private void WritePurposes()
    {
        _text.Append("""
              // What data is used for. A member of a type named for a purpose, such as an order, is suggested that purpose.
              // review: the legal basis of each (contract, consent, legal-obligation, vital-interests, public-task, legitimate-interests), and
              // "required" in place of "optional" for what it cannot do without
              "purposes": {

            """);
        for (var i = 0; i < _purposes.Count; i++)
        {
            WritePurpose(_purposes[i].Key, _purposes[i], i == _purposes.Count - 1 ? "" : ",");
        }

        _text.Append("  },\n\n");
    }

    private void WritePurpose(ProposedPurpose purpose, IEnumerable<Finding> findings, string comma)
    {
        var types = findings.Select(finding => finding.Member.ContainingType.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        _text.Append($$"""
                // {{types.Count}} type(s), such as {{string.Join(", ", types.Take(3))}}
                {{Literal(purpose.Id)}}: {
                  "title": {{Literal(purpose.Title)}},
                  "basis": {{Literal(purpose.Basis)}}, // review

            """);
        if (purpose.Basis == "legitimate-interests")
        {
            _text.Append("      \"interest\": \"a service that works and is safe\", // review\n");
        }

        _text.Append("      \"categories\": {\n");
        var categories = findings.Select(finding => new ProposedCategory(finding.Concept).Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        WriteList([.. categories], id => $"{Literal(id)}: \"optional\"", "        ");
        _text.Append("      },\n");
        _text.Append($"      \"retention\": \"{(purpose.Basis == "consent" ? "until-withdrawal" : "account-lifetime")}\" // review\n    }}{comma}\n");
    }

    private void WriteTail() => _text.Append("""
          // review: everyone else who gets data. Those behind SDKs that the projects ask for stand at the end, without a category until you say which data they get:
          // "recipients": { "mailer": { "title": "Mail delivery", "role": "processor", "regions": ["DE"], "categories": ["email"], "purposes": ["account"] } },

          // review: where data is stored: country codes, or "subject" for each person's own country
          "storage": { "regions": ["subject"], "transfers": "never" }
        }

        """);

    private void WriteList<T>(IReadOnlyList<T> entries, Func<T, string> write, string indent, Func<T, string>? comment = null)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            _text.Append(indent).Append(write(entries[i])).Append(i == entries.Count - 1 ? "" : ",").Append(comment is null ? "" : " // " + comment(entries[i])).Append('\n');
        }
    }

    private static string Category(ProposedCategory category) =>
        $$"""{{Literal(category.Id)}}: { "title": {{Literal(category.Title)}}, {{(category.IsSensitive ? "\"sensitive\": true, " : "")}}{{(category.IsObserved ? "\"source\": \"observed\", " : "")}}"map": { "fides": {{Literal(category.Concept.Fides[0])}}, "dpv": {{Literal(category.Concept.Dpv[0])}} } }""";

    private static string Example(IEnumerable<Finding> findings) => $"{findings.Count()}, such as {findings.First().Name}";

    private static string Literal(string text) => JsonSerializer.Serialize(text, Readable);

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
