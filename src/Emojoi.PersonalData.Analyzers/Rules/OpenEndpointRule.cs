using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD4001: an endpoint answers with personal data, and asks nobody who they are.</summary>
public sealed class OpenEndpointRule() : FlowRule(
    id: RuleIds.OpenEndpoint,
    title: "An endpoint returns personal data and asks for no authorisation",
    messageFormat: "'{0}' answers with {1} and asks for no authorisation, and the policy promises that only authorised people reach the data; add [Authorize] or RequireAuthorization() (P-ACCESS)",
    description: "Only authorised people reach personal data. An endpoint that everybody may call shows it to everybody.",
    clauses: ["P-ACCESS"])
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind != SinkKind.Response || policy.Plain(flow) is not { Count: > 0 } data || EndpointAuthorisation.IsAsked(flow, policy.AuthorisationDefaults, policy.CredentialChecks))
        {
            return null;
        }

        return new(SymbolNames.Display(flow.Sink.Callee), FlowNames.MembersWithCategories(data, policy));
    }
}
