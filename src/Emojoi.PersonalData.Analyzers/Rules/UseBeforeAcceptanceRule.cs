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
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy) =>
        policy.AsksForAcceptance ? UncheckedUse.Judge(flow, policy, NeedsAgreement, GuardKind.Acceptance) : null;

    private static bool NeedsAgreement(Purpose purpose) => purpose.Basis is "consent" or "contract";
}
