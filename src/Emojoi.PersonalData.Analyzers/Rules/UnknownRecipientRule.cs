using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2002: data reaches somebody whom the policy does not name.</summary>
public sealed class UnknownRecipientRule() : FlowRule(
    id: RuleIds.UnknownRecipient,
    title: "The privacy policy does not name this recipient",
    messageFormat: "{0} gets {1}, and the privacy policy names no such recipient; declare the recipient, or send it nothing (S-CONSENT)",
    description: "Nobody gets personal data of whom people were not told.",
    clauses: ["S-CONSENT"])
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind != SinkKind.Transfer || !policy.Policy.Recipients.IsReadable)
        {
            return null;
        }

        var data = policy.Plain(flow);
        var unknown = policy.ReceiversOf(flow.Sink).FirstOrDefault(receiver => !receiver.IsDeclared);
        return data.Count == 0 || unknown is null
            ? null
            : new FlowFinding(NameOf(unknown), FlowNames.MembersWithCategories(data, policy)) { Properties = PropertiesOf(unknown, data, policy) };
    }

    private static string NameOf(Receiver receiver) => receiver.Kind switch
    {
        ReceiverKind.Attribute => $"Recipient '{receiver.Name}'",
        ReceiverKind.Host => $"Host '{receiver.Name}'",
        _ => $"The SDK '{receiver.Name}'",
    };

    private static ImmutableDictionary<string, string?> PropertiesOf(Receiver receiver, IReadOnlyList<PersonalValue> data, FlowPolicy policy) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(KeyOf(receiver.Kind), receiver.Name)
            .Add(DiagnosticProperties.Categories, Joined(data.SelectMany(policy.CategoriesOf).Select(category => category.Id)))
            .Add(DiagnosticProperties.Purposes, Joined(data.SelectMany(policy.PurposesOf).Select(purpose => purpose.Id)));

    private static string KeyOf(ReceiverKind kind) => kind switch
    {
        ReceiverKind.Attribute => DiagnosticProperties.Recipient,
        ReceiverKind.Host => DiagnosticProperties.Host,
        _ => DiagnosticProperties.Namespace,
    };

    private static string Joined(IEnumerable<string> ids) => string.Join(",", ids.Distinct(StringComparer.Ordinal));
}
