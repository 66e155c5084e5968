using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD4004: data is processed on a path that does not ask whether the policy was accepted.</summary>
public sealed class UseBeforeAcceptanceRule() : FlowRule(
    id: RuleIds.UseBeforeAcceptance,
    title: "Personal data is processed before the policy was accepted",
    messageFormat: "{0} is used for {1} on a path that does not ask whether the policy in force was accepted; ask a member marked [AcceptanceCheck] first (P-AGREE)",
    description: "Nothing is processed before the person agreed to the policy, and after a change only for those who agreed again.",
    clauses: ["P-AGREE"])
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (!policy.AsksForAcceptance)
        {
            return null;
        }

        var found = UncheckedUse.Find(flow, policy, NeedsAgreement, GuardKind.Acceptance);
        return found.Count == 0
            ? null
            : new(FlowNames.MembersWithCategories(found.Select(use => use.Value), policy), FlowNames.Purposes(found.Select(use => use.Purpose.Id)))
            {
                Properties = UncheckedUse.PropertiesOf(found),
            };
    }

    private static bool NeedsAgreement(Purpose purpose) => purpose.Basis is "consent" or "contract";
}
