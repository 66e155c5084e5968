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
            problems.Contradiction(id, null, Clauses.Retentions, () => "this retention never ends: a retention has either 'until' (an event) or 'for' (a duration); add one of them");
        }
        else if (until.IsGood && period.IsGood)
        {
            var (first, second) = InOrder(until.Range!.Value, period.Range!.Value);
            problems.Contradiction(first, second, Clauses.Retentions, () =>
                $"this retention ends both at {until.Value} and after {period.Value.Text}: a retention has either 'until' or 'for'; keep the one that the published policy promises");
        }
    }

    /// <summary>A right has one deadline, and all but complaints have it in the unit of answers (clause R-ANSWER).</summary>
    public static void OfRights(ProblemList problems, Dictionary<string, Deadline> deadlines)
    {
        var answer = deadlines.TryGetValue("answer", out var given) && given.IsOne ? given : (Deadline?)null;
        foreach (var right in deadlines)
        {
            if (right.Value.IsBoth)
            {
                OfDeadline(problems, right.Key, right.Value);
            }
            else if (answer is { } general && right is { Key: not "complaint", Value.IsOne: true } && right.Value.Unit != general.Unit)
            {
                problems.Contradiction(right.Value.Range, general.Range, Clauses.Rights, () =>
                    $"the deadline of '{right.Key}' is in {right.Value.Unit}, that of 'answer' in {general.Unit}: nobody can tell which one holds; give both in the same unit");
            }
        }
    }

    /// <summary>What needs the whole policy: transfers, aggregates, consent and blocked data.</summary>
    public static void OfPolicy(ReadingContext context, PrivacyPolicy policy)
    {
        foreach (var recipient in context.Recipients)
        {
            context.ThrowIfCancelled();
            OfTransfers(context.Problems, recipient, policy.Storage);
            OfAggregates(context.Problems, recipient, policy);
        }

        foreach (var purpose in context.Purposes)
        {
            context.ThrowIfCancelled();
            OfConsent(context.Problems, purpose);
            OfBlockedData(context.Problems, purpose, policy);
        }
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

    private static void OfTransfers(ProblemList problems, Recipient recipient, Storage storage)
    {
        if (storage is not { Transfers: "never", TransfersRange: { } never, AreRegionsComplete: true } || recipient.Categories.Count == 0)
        {
            return;
        }

        foreach (var region in recipient.Regions.Where(region => !storage.Holds(region.Value)).Take(1))
        {
            problems.Contradiction(region.Range, never, Clauses.Storage, () =>
                $"{Quoted.Text(recipient.Id)} gets personal data in {RegionName(region.Value)}, but 'transfers' is never and the storage regions do not hold that region: take the region or the categories away, or change what 'storage' promises");
        }
    }

    private static void OfAggregates(ProblemList problems, Recipient recipient, PrivacyPolicy policy)
    {
        if (recipient is not { Identifiable: false, IdentifiableRange: { } aggregatesOnly })
        {
            return;
        }

        foreach (var category in recipient.Categories.Where(category => policy.Categories.Find(category.Value) is { IsIdentifyingForSure: true }).Take(1))
        {
            problems.Contradiction(category.Range, aggregatesOnly, Clauses.Advertising, () =>
                $"{Quoted.Text(recipient.Id)} may have no identifying data ('identifiable' is false), but gets {Quoted.Text(category.Value)}, which identifies a person: take the category away, or declare an aggregate with 'identifying' false");
        }
    }

    private static void OfConsent(ProblemList problems, Purpose purpose)
    {
        if (purpose is not { Basis: "consent", BasisRange: { } basis })
        {
            return;
        }

        foreach (var category in purpose.Categories.Where(category => category.Required).Take(1))
        {
            problems.Contradiction(category.ValueRange, basis, Clauses.Consent, () =>
                $"{Quoted.Text(purpose.Id)} rests on consent, but {Quoted.Text(category.Category.Value)} is required: what a person may refuse is optional; make it optional, or give the basis that requires it");
        }
    }

    private static void OfBlockedData(ProblemList problems, Purpose purpose, PrivacyPolicy policy)
    {
        if (purpose is { BasisRange: not null, Retention: { } reference }
            && Array.IndexOf(CommercialBases, purpose.Basis) >= 0
            && policy.Retentions.Find(reference.Value) is { Blocked: true, BlockedRange: { } blocked })
        {
            problems.Contradiction(reference.Range, blocked, Clauses.Period, () =>
                $"{Quoted.Text(purpose.Id)} rests on {purpose.Basis}, but its retention {Quoted.Text(reference.Value)} is blocked, kept by law only: give the purpose a retention that is not blocked");
        }
    }

    private static string RegionName(string region) => region switch
    {
        RegionCodes.Anywhere => "any region ('*')",
        RegionCodes.Subject => "the person's own country ('subject')",
        _ => region,
    };

    private static (TextRange First, TextRange Second) InOrder(TextRange a, TextRange b) => a.Start <= b.Start ? (a, b) : (b, a);
}
