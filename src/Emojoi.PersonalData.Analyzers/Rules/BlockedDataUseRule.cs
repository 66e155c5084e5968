using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2018: data that is kept only because a law requires it is used for another purpose.</summary>
public sealed class BlockedDataUseRule() : FlowRule(
    id: RuleIds.BlockedDataUse,
    title: "Blocked data is used for another purpose",
    messageFormat: "{0} {1}, which is blocked: it is kept only because of {2}; use it for {3} alone (T-PERIOD)",
    description: "What a law requires to be kept after the account was closed is for that law, and for no commercial use.",
    clauses: ["T-PERIOD"])
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy) => flow.Sink.Kind switch
    {
        SinkKind.Use => JudgeUse(flow, policy),
        SinkKind.Transfer => JudgeTransfer(flow, policy),
        _ => null,
    };

    private static FlowFinding? JudgeUse(DataFlow flow, FlowPolicy policy)
    {
        var declared = policy.DeclaredPurposes(flow.Method);
        return declared.Count == 0
            ? null
            : Find($"Code for {FlowNames.Purposes(declared)} uses", Blocked(flow, policy).Where(value => !policy.Serves(value, declared)), policy);
    }

    private static FlowFinding? JudgeTransfer(DataFlow flow, FlowPolicy policy)
    {
        foreach (var receiver in policy.ReceiversOf(flow.Sink).Where(receiver => receiver.IsDeclared))
        {
            var refused = Blocked(flow, policy).Where(value => !receiver.Recipients.Any(recipient => policy.Serves(value, [.. recipient.Purposes.Select(purpose => purpose.Value)])));
            if (Find($"Recipient {FlowNames.Recipients(receiver.Recipients)} gets", refused, policy) is { } finding)
            {
                return finding;
            }
        }

        return null;
    }

    /// <summary>Data that is kept by law and for nothing else.</summary>
    private static IEnumerable<PersonalValue> Blocked(DataFlow flow, FlowPolicy policy) =>
        policy.Plain(flow).Where(value => value.Annotations.All(annotation => policy.RetentionOf(annotation) is { Blocked: true }));

    private static FlowFinding? Find(string user, IEnumerable<PersonalValue> misused, FlowPolicy policy)
    {
        var data = misused.ToList();
        return data.Count == 0
            ? null
            : new(
                user,
                FlowNames.MembersWithCategories(data, policy),
                FlowNames.List(data.SelectMany(value => value.Annotations).Select(policy.RetentionOf).OfType<Retention>().Select(Ground), "and"),
                FlowNames.Purposes(data.SelectMany(policy.PurposesOf).Select(purpose => purpose.Id)));
    }

    private static string Ground(Retention retention) => retention.Law ?? $"retention '{retention.Id}'";
}
