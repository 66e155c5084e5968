using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2001: data reaches a recipient in a region that the policy does not allow, and nobody authorised it.</summary>
public sealed class CrossBorderTransferRule() : FlowRule(
    id: RuleIds.CrossBorderTransfer,
    title: "Personal data crosses a border",
    messageFormat: "Recipient {0} gets {1} in {2}, and the privacy policy keeps personal data in {3}; {4} (P-REGION)",
    description: "Personal data stays in the regions that the policy names, unless the person authorised the transfer separately.",
    clauses: ["P-REGION"])
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind != SinkKind.Transfer || policy.Regions.AreDeclaredTransfersAllowed || policy.Plain(flow) is not { Count: > 0 } data)
        {
            return null;
        }

        foreach (var receiver in policy.ReceiversOf(flow.Sink).Where(receiver => receiver.IsDeclared))
        {
            if (policy.Regions.AreTransfersForbidden || !IsConsentedTo(flow, receiver, data, policy))
            {
                // Of several recipients that share a host or an SDK, any may be the one.
                var abroad = receiver.Recipients.Select(recipient => Unauthorised(policy.Regions.Outside(recipient), flow, policy)).ToList();
                if (abroad.All(regions => regions.Count > 0))
                {
                    return Find(receiver, abroad[0], data, policy);
                }
            }
        }

        return null;
    }

    /// <summary>Whether every path asked for consent, to everything or to a purpose that the transfer serves.</summary>
    private static bool IsConsentedTo(DataFlow flow, Receiver receiver, IReadOnlyList<PersonalValue> data, FlowPolicy policy)
    {
        var purposes = new HashSet<string>(
            data.SelectMany(policy.PurposesOf).Select(purpose => purpose.Id)
                .Concat(receiver.Recipients.SelectMany(recipient => recipient.Purposes).Select(purpose => purpose.Value)),
            StringComparer.Ordinal);
        return flow.Guards.Any(guard => guard.Kind == GuardKind.Consent && (guard.Purpose is null || purposes.Contains(guard.Purpose)));
    }

    private static IReadOnlyList<string> Unauthorised(IReadOnlyList<string> regions, DataFlow flow, FlowPolicy policy)
    {
        if (policy.Regions.AreTransfersForbidden || regions.Count == 0)
        {
            return regions;
        }

        var authorised = new HashSet<string>(
            flow.Methods.SelectMany(CodeScope.Around)
                .SelectMany(symbol => Vocabulary.Find(symbol, Vocabulary.SeparateAuthorisation))
                .Select(StoredRegion.Of).OfType<string>(),
            StringComparer.Ordinal);
        return [.. regions.Where(region => !authorised.Contains(region))];
    }

    private static FlowFinding Find(Receiver receiver, IReadOnlyList<string> regions, IReadOnlyList<PersonalValue> data, FlowPolicy policy)
    {
        var isForbidden = policy.Regions.AreTransfersForbidden;
        var countries = regions.Where(RegionCodes.IsCountry).ToList();
        var advice = isForbidden ? "send it nothing: transfers are ruled out"
            : countries.Count == 0 ? "ask for consent to the transfer first, or send it nothing"
            : $"obtain separate authorisation and mark the method [SeparateAuthorisation(\"{countries[0]}\")], or send it nothing";
        return new(
            FlowNames.Recipients(receiver.Recipients),
            FlowNames.MembersWithCategories(data, policy),
            FlowNames.List(regions.Select(RegionRules.Display), "and"),
            policy.Regions.Allowed,
            advice)
        {
            Properties = isForbidden || countries.Count < regions.Count
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Regions, string.Join(",", countries)),
        };
    }
}
