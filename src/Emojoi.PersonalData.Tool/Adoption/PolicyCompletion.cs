using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Detection;
using Emojoi.PersonalData.Semantics.Sdks;

namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>Adds to a policy what it lacks for what was found: nothing that it says is changed, and what is added is the strictest that is valid.</summary>
internal sealed class PolicyCompletion
{
    private readonly List<string> _categories = [];
    private readonly List<string> _purposes = [];
    private readonly List<string> _recipients = [];
    private string _text;

    private PolicyCompletion(string text) => _text = text;

    /// <summary>The policy's text with the additions.</summary>
    public string Text => _text;

    /// <summary>What was added, in words; empty where the policy lacks nothing.</summary>
    public string Summary => string.Join("; ", new[] { Listed("categories", _categories), Listed("purposes", _purposes), Listed("recipients", _recipients) }.Where(part => part.Length > 0));

    /// <summary>Completes a policy.</summary>
    /// <param name="text">The policy's text.</param>
    /// <param name="findings">What was found in code.</param>
    /// <param name="sdks">The SDKs that were found: whoever is behind them gets data, and which only a person knows.</param>
    public static PolicyCompletion Of(string text, IEnumerable<Finding> findings, IEnumerable<Sdk> sdks)
    {
        var completion = new PolicyCompletion(text);
        foreach (var finding in findings)
        {
            completion.Complete(finding);
        }

        foreach (var sdk in sdks)
        {
            completion.Complete(sdk);
        }

        return completion;
    }

    private void Complete(Sdk sdk)
    {
        var policy = PolicyReader.Read(_text).Policy!;
        if (!sdk.IsNamedBy(policy))
        {
            var id = SdkRecipient.IdIn(policy, sdk);
            Edit(_recipients, id, result => PolicyEditor.AddRecipient(_text, result, id, SdkRecipient.Of(sdk)));
        }
    }

    private void Complete(Finding finding)
    {
        var suggestion = Suggest(finding);
        if (suggestion.Category is null)
        {
            var category = new ProposedCategory(finding.Concept);
            Edit(_categories, category.Id, result => PolicyEditor.AddCategory(_text, result, category.Id, category.Entry));
            suggestion = Suggest(finding);
        }

        // A policy that promises not to collect it has the last word: the report of EPD1001 says so.
        if (suggestion is { Category: { Collected: true } defined, Purpose: null })
        {
            AddToPurpose(finding, defined.Id);
        }
    }

    private void AddToPurpose(Finding finding, string category)
    {
        var purposes = PolicyReader.Read(_text).Policy!.Purposes;
        if (purposes.FirstOrDefault(purpose => finding.Topic?.Covers(purpose) == true) is { } fitting)
        {
            Edit(_purposes, fitting.Id, result => PolicyEditor.AddCategoryToPurpose(_text, result, fitting.Id, category));
            return;
        }

        var id = ProposedPurpose.For(finding).Id;
        Edit(_purposes, id, result => purposes.Contains(id)
            ? PolicyEditor.AddCategoryToPurpose(_text, result, id, category)
            : PolicyEditor.AddPurpose(_text, result, id, [category]));
    }

    private CategorySuggestion Suggest(Finding finding) => CategorySuggestion.Find(PolicyReader.Read(_text).Policy!, finding.Concept, finding.Topic);

    private void Edit(List<string> changed, string id, Func<PolicyReadResult, IReadOnlyList<PolicyEdit>> edits)
    {
        var made = edits(PolicyReader.Read(_text));
        _text = PolicyEditor.Apply(_text, made);
        if (made.Count > 0 && !changed.Contains(id))
        {
            changed.Add(id);
        }
    }

    private static string Listed(string what, List<string> ids) => ids.Count == 0 ? "" : $"{what} {string.Join(", ", ids)}";
}
