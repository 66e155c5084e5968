using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2005: data is used for another purpose than it was collected for.</summary>
public sealed class OtherPurposeRule() : FlowRule(
    id: RuleIds.OtherPurpose,
    title: "Personal data is used for another purpose than it was collected for",
    messageFormat: "Code for {0} uses {1}, which is collected for {2}; use it for that alone, or obtain consent to the other purpose and declare it at the member (C-PURPOSE)",
    description: "Any purpose that people were not told of needs their consent first.",
    clauses: ["C-PURPOSE"])
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind != SinkKind.Use || policy.DeclaredPurposes(flow.Method) is not { Count: > 0 } declared)
        {
            return null;
        }

        var misused = policy.Plain(flow).Where(value => !policy.Serves(value, declared) && !FlowPolicy.IsCheck(value)).ToList();
        return misused.Count == 0
            ? null
            : new(
                FlowNames.Purposes(declared),
                FlowNames.MembersWithCategories(misused, policy),
                FlowNames.Purposes(misused.SelectMany(policy.PurposesOf).Select(purpose => purpose.Id)));
    }
}
