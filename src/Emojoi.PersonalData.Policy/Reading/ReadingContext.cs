namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>What the readers of one file share: its problems, its references, and the entries that may contradict each other.</summary>
internal sealed class ReadingContext(CancellationToken cancellation)
{
    private readonly List<(PolicyReference Reference, SectionKind Target, string Clause)> _references = [];

    public ProblemList Problems { get; } = new();

    /// <summary>All purposes that stand in the file, those whose id was taken too.</summary>
    public List<Purpose> Purposes { get; } = [];

    /// <summary>All recipients that stand in the file, those whose id was taken too.</summary>
    public List<Recipient> Recipients { get; } = [];

    /// <summary>Sections that stand in the file and could not be read: references into them are not judged.</summary>
    public HashSet<SectionKind> Unreadable { get; } = [];

    public void ThrowIfCancelled() => cancellation.ThrowIfCancellationRequested();

    /// <summary>Remembers a reference, to be judged when all sections are read.</summary>
    public void Refer(PolicyReference reference, SectionKind target, string clause) => _references.Add((reference, target, clause));

    /// <summary>Reports the references to ids that the policy does not define.</summary>
    public void JudgeReferences(PrivacyPolicy policy)
    {
        foreach (var (reference, target, clause) in _references)
        {
            ThrowIfCancelled();
            if (!Unreadable.Contains(target) && !policy.Defines(target, reference.Value))
            {
                ReportUndefined(reference, target, clause, policy);
            }
        }
    }

    /// <summary>Reports a key, id, region or ground that stands in its object or list for the second time.</summary>
    public void ReportRepeated(string text, TextRange range, TextRange first, string clause) => Problems.Duplicate(range, first, clause, () =>
        $"{Quoted.Text(text)} stands here for the second time: the first one counts; delete or rename one of them");

    private void ReportUndefined(PolicyReference reference, SectionKind target, string clause, PrivacyPolicy policy) =>
        Problems.Undefined(reference.Range, clause, () => Describe(reference.Value, target, policy));

    private static (string Message, string? Suggestion) Describe(string id, SectionKind target, PrivacyPolicy policy)
    {
        var section = target.ToString().ToLowerInvariant();
        var suggestion = NearestWord.Find(id, policy.Ids(target));
        var advice = suggestion is null ? $"define it under '{section}' or refer to an id that is there" : $"did you mean {Quoted.Text(suggestion)}? Otherwise define it there";
        return ($"{Quoted.Text(id)} is not defined: the policy has no such entry under '{section}'; {advice}", suggestion);
    }
}
