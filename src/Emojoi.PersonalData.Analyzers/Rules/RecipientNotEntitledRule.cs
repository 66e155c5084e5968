using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2003: data reaches a recipient that may not have this category, or not for this purpose.</summary>
public sealed class RecipientNotEntitledRule() : FlowRule(
    id: RuleIds.RecipientNotEntitled,
    title: "The recipient may not have this data",
    messageFormat: "Recipient {0} gets {1}, and may have {2} by the privacy policy; send it nothing else, or add {3} to the recipient (S-AFFILIATE, S-PARTNER)",
    description: "A recipient gets what is necessary for the purposes that the policy states, and nothing else.",
    clauses: ["S-AFFILIATE", "S-PARTNER"])
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind != SinkKind.Transfer)
        {
            return null;
        }

        var data = policy.Plain(flow);
        foreach (var receiver in policy.ReceiversOf(flow.Sink).Where(receiver => receiver.IsDeclared))
        {
            var refused = data.Where(value => !receiver.Recipients.Any(recipient => MayHave(recipient, value, policy))).ToList();
            if (refused.Count > 0)
            {
                return Find(receiver, refused, policy);
            }
        }

        return null;
    }

    /// <summary>A value that serves several purposes may go where one of them lets it. What an undefined id was to allow nobody knows (EPD0003 speaks).</summary>
    private static bool MayHave(Recipient recipient, PersonalValue value, FlowPolicy policy) =>
        !recipient.Categories.All(category => policy.Policy.Categories.Contains(category.Value))
        || !recipient.Purposes.All(purpose => policy.Policy.Purposes.Contains(purpose.Value))
        || value.Annotations.Any(annotation =>
            Lists(recipient.Categories, policy.CategoryOf(annotation)!.Id) && MayUseFor(recipient, policy.PurposeOf(annotation)!));

    /// <summary>A recipient that collects in our place for a purpose may use data for it.</summary>
    private static bool MayUseFor(Recipient recipient, Purpose purpose) =>
        Lists(recipient.Purposes, purpose.Id) || purpose.CollectedBy?.Value == recipient.Id;

    private static bool Lists(IReadOnlyList<PolicyReference> references, string id) =>
        references.Any(reference => string.Equals(reference.Value, id, StringComparison.Ordinal));

    private static FlowFinding Find(Receiver receiver, IReadOnlyList<PersonalValue> refused, FlowPolicy policy)
    {
        var recipient = receiver.Recipients[0];
        var categories = refused.SelectMany(policy.CategoriesOf).Select(category => category.Id)
            .Where(id => !Lists(recipient.Categories, id)).Distinct(StringComparer.Ordinal).ToList();
        var purposes = refused.Where(value => !policy.PurposesOf(value).Any(purpose => MayUseFor(recipient, purpose)))
            .Select(value => policy.PurposesOf(value).First().Id).Distinct(StringComparer.Ordinal).ToList();
        var missing = FlowNames.List(categories.Select(id => $"category '{id}'").Concat(purposes.Select(id => $"purpose '{id}'")), "and");
        return new(FlowNames.Recipients(receiver.Recipients), FlowNames.MembersWithCategories(refused, policy), Allowed(recipient), missing)
        {
            Properties = ImmutableDictionary<string, string?>.Empty
                .Add(DiagnosticProperties.Recipient, recipient.Id)
                .Add(DiagnosticProperties.Categories, string.Join(",", categories))
                .Add(DiagnosticProperties.Purposes, string.Join(",", purposes)),
        };
    }

    private static string Allowed(Recipient recipient) => recipient.Categories.Count == 0
        ? "no personal data"
        : "only " + FlowNames.Ids(recipient.Categories.Select(category => category.Value), "")
            + " for " + FlowNames.Ids(recipient.Purposes.Select(purpose => purpose.Value), "no purpose");
}
