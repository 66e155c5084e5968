namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>The six ways in which a policy may contradict itself (EPD0005), one problem for each entry and kind. Only good values prove one.</summary>
internal static class Contradictions
{
    private static readonly string[] CommercialBases = ["consent", "contract", "legitimate-interests"];

    /// <summary>A retention ends by an event or after a time, not by both and not never (clause C-KEEP).</summary>
    public static void OfRetention(ProblemList problems, TextRange id, Given<string> until, Given<PolicyDuration> period)
    {
        if (!until.IsPresent && !period.IsPresent)
        {
            problems.Contradiction(id, null, Clauses.Retentions, static () => "this retention never ends: a retention has either 'until' (an event) or 'for' (a duration); add one of them");
        }
        else if (until.IsGood && period.IsGood)
        {
            ReportTwoEnds(problems, until, period);
        }
    }

    /// <summary>A right has one deadline, and all but complaints have it in the unit of answers (clause R-ANSWER).</summary>
    /// <param name="problems">Collects them.</param>
    /// <param name="answer">The deadline of <c>answer</c>; the default where there is none.</param>
    /// <param name="deadlines">The deadlines of all rights, those that stand there for the second time too.</param>
    public static void OfRights(ProblemList problems, Deadline answer, IEnumerable<(string Right, Deadline Deadline)> deadlines)
    {
        foreach (var (right, deadline) in deadlines)
        {
            if (deadline.IsBoth)
            {
                OfDeadline(problems, right, deadline);
            }
            else if (answer.IsOne && deadline.IsOne && right != "complaint" && deadline.Unit != answer.Unit)
            {
                problems.Contradiction(deadline.Range, answer.Range, Clauses.Rights, () =>
                    $"the deadline of '{right}' is in {deadline.Unit}, that of 'answer' in {answer.Unit}: nobody can tell which one holds; give both in the same unit");
            }
        }
    }

    /// <summary>What needs the whole policy: transfers, aggregates, consent and blocked data.</summary>
    public static void OfPolicy(ReadingContext context, PrivacyPolicy policy)
    {
        foreach (var recipient in context.Recipients)
        {
            context.ThrowIfCancelled();
            OfRecipient(context.Problems, recipient, policy);
        }

        foreach (var purpose in context.Purposes)
        {
            context.ThrowIfCancelled();
            OfPurpose(context.Problems, purpose, policy);
        }
    }

    private static void ReportTwoEnds(ProblemList problems, Given<string> until, Given<PolicyDuration> period)
    {
        var (first, second) = InOrder(until.Range!.Value, period.Range!.Value);
        problems.Contradiction(first, second, Clauses.Retentions, () =>
            $"this retention ends both at {until.Value} and after {period.Value.Text}: a retention has either 'until' or 'for'; keep the one that the published policy promises");
    }

    private static void OfDeadline(ProblemList problems, string right, Deadline deadline)
    {
        if (deadline is { Within.IsGood: true, WorkingDays.IsGood: true })
        {
            var (first, second) = InOrder(deadline.Within.Range!.Value, deadline.WorkingDays.Range!.Value);
            problems.Contradiction(first, second, Clauses.Rights, () =>
                $"'{right}' has two deadlines, 'within' and 'withinWorkingDays': nobody can tell which one holds; keep the stricter one");
        }
    }

    private static void OfRecipient(ProblemList problems, Recipient recipient, PrivacyPolicy policy)
    {
        if (policy.Storage is { Transfers: "never", TransfersRange: { } never, AreRegionsComplete: true }
            && recipient.Categories.Count > 0
            && First(recipient.Regions, policy, static (region, policy) => !policy.Storage.Holds(region.Value)) is { } abroad)
        {
            ReportTransfer(problems, recipient, abroad, never);
        }

        if (recipient is { Identifiable: false, IdentifiableRange: { } aggregatesOnly }
            && First(recipient.Categories, policy, static (category, policy) => policy.Categories.Find(category.Value) is { IsIdentifyingForSure: true }) is { } identifying)
        {
            ReportIdentifying(problems, recipient, identifying, aggregatesOnly);
        }
    }

    private static void OfPurpose(ProblemList problems, Purpose purpose, PrivacyPolicy policy)
    {
        if (purpose is { Basis: "consent", BasisRange: { } basis } && purpose.Categories.FirstOrDefault(static category => category.Required) is { } required)
        {
            ReportRequired(problems, purpose, required, basis);
        }

        if (purpose is { BasisRange: not null, Retention: { } retention }
            && Array.IndexOf(CommercialBases, purpose.Basis) >= 0
            && policy.Retentions.Find(retention.Value) is { Blocked: true, BlockedRange: { } blocked })
        {
            ReportBlocked(problems, purpose, retention, blocked);
        }
    }

    /// <summary>Transfers are never made, yet a recipient gets data in a region that the storage regions do not hold (clause P-REGION).</summary>
    private static void ReportTransfer(ProblemList problems, Recipient recipient, PolicyReference region, TextRange never) =>
        problems.Contradiction(region.Range, never, Clauses.Storage, () =>
            $"{Quoted.Text(recipient.Id)} gets personal data in {RegionName(region.Value)}, but 'transfers' is never and the storage regions do not hold that region: take the region or the categories away, or change what 'storage' promises");

    /// <summary>A recipient gets aggregates only, yet a category that identifies a person (clause S-ADS).</summary>
    private static void ReportIdentifying(ProblemList problems, Recipient recipient, PolicyReference category, TextRange aggregatesOnly) =>
        problems.Contradiction(category.Range, aggregatesOnly, Clauses.Advertising, () =>
            $"{Quoted.Text(recipient.Id)} may have no identifying data ('identifiable' is false), but gets {Quoted.Text(category.Value)}, which identifies a person: take the category away, or declare an aggregate with 'identifying' false");

    /// <summary>Consent is free, yet a category is required (clause R-CONSENT).</summary>
    private static void ReportRequired(ProblemList problems, Purpose purpose, PurposeCategory category, TextRange basis) =>
        problems.Contradiction(category.ValueRange, basis, Clauses.Consent, () =>
            $"{Quoted.Text(purpose.Id)} rests on consent, but {Quoted.Text(category.Category.Value)} is required: what a person may refuse is optional; make it optional, or give the basis that requires it");

    /// <summary>Data is blocked for any use but the law's, yet a purpose with another basis uses it (clause T-PERIOD).</summary>
    private static void ReportBlocked(ProblemList problems, Purpose purpose, PolicyReference retention, TextRange blocked) =>
        problems.Contradiction(retention.Range, blocked, Clauses.Period, () =>
            $"{Quoted.Text(purpose.Id)} rests on {purpose.Basis}, but its retention {Quoted.Text(retention.Value)} is blocked, kept by law only: give the purpose a retention that is not blocked");

    private static PolicyReference? First(IReadOnlyList<PolicyReference> references, PrivacyPolicy policy, Func<PolicyReference, PrivacyPolicy, bool> offends)
    {
        foreach (var reference in references)
        {
            if (offends(reference, policy))
            {
                return reference;
            }
        }

        return null;
    }

    private static string RegionName(string region) => region switch
    {
        RegionCodes.Anywhere => "any region ('*')",
        RegionCodes.Subject => "the person's own country ('subject')",
        _ => region,
    };

    private static (TextRange First, TextRange Second) InOrder(TextRange a, TextRange b) => a.Start <= b.Start ? (a, b) : (b, a);
}
