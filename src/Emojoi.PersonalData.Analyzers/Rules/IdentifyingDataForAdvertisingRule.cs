using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2004: identifying data reaches a recipient that gets aggregates only.</summary>
public sealed class IdentifyingDataForAdvertisingRule() : FlowRule(
    id: RuleIds.IdentifyingDataForAdvertising,
    title: "Identifying data reaches a recipient that gets aggregates only",
    messageFormat: "Recipient {0} gets {1}{2}, and may have nothing that identifies a person by the privacy policy; send counts, sums or other aggregates (S-ADS)",
    description: "Advertising and analytics partners learn how many, never who: a masked or hashed value of one person is still that person's.",
    clauses: ["S-ADS"])
{
    private const string Advertiser = "advertiser";

    // Flags of Sanitization, whose assembly the compiler does not load.
    private const int Mask = 1;
    private const int Hash = 4;

    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind is not (SinkKind.Transfer or SinkKind.Url or SinkKind.Telemetry))
        {
            return null;
        }

        var data = flow.Data.Where(value => Identifies(value, policy)).ToList();
        var receiver = policy.ReceiversOf(flow.Sink).FirstOrDefault(receiver => receiver.IsDeclared && receiver.Recipients.All(GetsAggregatesOnly));
        return data.Count == 0 || receiver is null
            ? null
            : new(
                FlowNames.Recipients(receiver.Recipients),
                FlowNames.MembersWithCategories(data, policy),
                data.All(value => value.Sanitized != 0) ? ", masked or hashed but still of one person" : "");
    }

    private static bool Identifies(PersonalValue value, FlowPolicy policy) =>
        (value.Sanitized & ~(Mask | Hash)) == 0 && policy.IsKnown(value) && policy.CategoriesOf(value).Any(category => category.Identifying);

    /// <summary>An advertiser gets aggregates, unless the policy says in so many words that it may identify people.</summary>
    private static bool GetsAggregatesOnly(Recipient recipient) =>
        !recipient.Identifiable || (recipient.Role == Advertiser && recipient.IdentifiableRange is null);
}
