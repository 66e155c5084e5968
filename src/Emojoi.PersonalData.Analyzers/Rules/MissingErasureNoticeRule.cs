using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD3006: a recipient gets data, the policy says that it is told of an erasure, and nothing tells it.</summary>
public sealed class MissingErasureNoticeRule() : FlowRule(
    id: RuleIds.MissingErasureNotice,
    title: "No erasure notice reaches the recipient",
    messageFormat: "Recipient {0} gets {1}, and by the privacy policy it is told when a person is erased; nothing here tells it: implement IErasureNotice in a class with [Recipient(\"{2}\")] (R-ERASE-RECIPIENTS)",
    description: "Who got a person's data must delete it too when the person asks for erasure; a recipient that nobody tells goes on using it.",
    clauses: ["R-ERASE-RECIPIENTS"])
{
    private const string Notify = "notify";

    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind != SinkKind.Transfer || !policy.Notices.AreInUse || policy.Plain(flow) is not { Count: > 0 } data)
        {
            return null;
        }

        var untold = policy.ReceiversOf(flow.Sink)
            .Where(receiver => receiver.IsDeclared && receiver.Recipients.All(recipient => IsUntold(recipient, policy)))
            .Select(receiver => receiver.Recipients[0])
            .FirstOrDefault();
        return untold is null
            ? null
            : new(FlowNames.Recipients([untold]), FlowNames.MembersWithCategories(data, policy), untold.Id)
            {
                Properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Recipient, untold.Id),
            };
    }

    private static bool IsUntold(Recipient recipient, FlowPolicy policy) =>
        string.Equals(recipient.Erasure, Notify, StringComparison.Ordinal) && !policy.Notices.Reach(recipient.Id);
}
