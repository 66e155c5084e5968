using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD9001: personal data leaves here. No finding but a fact: who gets it, and what of that nobody knows.</summary>
public sealed class FlowFactRule() : FlowRule(
    id: RuleIds.FlowFact,
    title: "Personal data goes here",
    messageFormat: "{0} goes to {1}{2} (S-CONSENT, P-REGION)",
    description: "Where personal data goes, as far as code says it. Rules are silent where the recipient or its region is not known; this fact says that it is not.",
    clauses: ["S-CONSENT", "P-REGION"],
    severity: DiagnosticSeverity.Hidden)
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (!FlowGaps.Leaves(flow.Sink.Kind) || policy.Plain(flow) is not { Count: > 0 } data)
        {
            return null;
        }

        var receivers = policy.ReceiversOf(flow.Sink);
        var gap = FlowGaps.Of(flow.Sink.Kind, SinkAddress.Of(flow.Sink), receivers, policy.Regions);
        return new(FlowNames.MembersWithCategories(data, policy), Names(receivers, flow.Sink), Advice(gap, receivers))
        {
            Properties = gap == FlowGap.None
                ? ImmutableDictionary<string, string?>.Empty
                : ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Unknown, gap.ToString()),
        };
    }

    private static string Names(IReadOnlyList<Receiver> receivers, FlowSink sink) => receivers.Count == 0
        ? "'" + SymbolNames.Display(sink.Callee) + "'"
        : FlowNames.List(receivers.Select(receiver => receiver.IsDeclared ? "recipient " + FlowNames.Recipients(receiver.Recipients) : "'" + receiver.Name + "'"), "and");

    private static string Advice(FlowGap gap, IReadOnlyList<Receiver> receivers) => (gap, receivers.Count) switch
    {
        (FlowGap.Recipient, _) => "; who that is nothing says, so no rule holds it to the policy's recipients; mark it [Recipient]",
        (FlowGap.Region, 0) => "; in which country that is nothing says, so no rule holds it to the policy's storage regions; mark what is kept there [StoredIn]",
        (FlowGap.Region, _) => "; whether that is abroad depends on the country that this build runs in; say it with the MSBuild property PersonalDataRegion",
        _ => "",
    };
}
