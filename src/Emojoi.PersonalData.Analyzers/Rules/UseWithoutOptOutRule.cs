using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2017: data is used for profiling or push on a path that does not ask whether the person opted out.</summary>
public sealed class UseWithoutOptOutRule() : FlowRule(
    id: RuleIds.UseWithoutOptOut,
    title: "Profiling or push without its opt-out check",
    messageFormat: "{0} is used for {1}, which people may switch off, on a path that does not ask whether they did; ask a member marked [OptOutCheck(\"{2}\")] first (C-PORTRAIT, K-TRACK)",
    description: "Profiling for recommendations and personalised push can be switched off, and link clicks are not tracked after that. The setting counts only where code asks for it.",
    clauses: ["C-PORTRAIT", "K-TRACK"])
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy) =>
        UncheckedUse.Judge(flow, policy, CanBeSwitchedOff, GuardKind.OptOut);

    private static bool CanBeSwitchedOff(Purpose purpose) => purpose.Profiling || purpose.OptOut is not null;
}
