using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2016: data that rests on consent is used on a path that does not ask for it.</summary>
public sealed class UseWithoutConsentRule() : FlowRule(
    id: RuleIds.UseWithoutConsent,
    title: "Consent-based data is used without asking for consent",
    messageFormat: "{0} is used for {1}, whose basis is consent, on a path that passes no consent check; ask a member marked [ConsentCheck(\"{2}\")] first (R-CONSENT)",
    description: "Consent is given and withdrawn for each purpose. After it was withdrawn, processing stops: code asks each time.",
    clauses: ["R-CONSENT"])
{
    private const string Consent = "consent";

    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy) =>
        UncheckedUse.Judge(flow, policy, RestsOnConsent, GuardKind.Consent);

    private static bool RestsOnConsent(Purpose purpose) => purpose.Basis == Consent;
}
