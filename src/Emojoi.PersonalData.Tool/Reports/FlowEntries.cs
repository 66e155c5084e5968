using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Flow.Crossing;
using Emojoi.PersonalData.Tool.Inventories;

namespace Emojoi.PersonalData.Tool.Reports;

/// <summary>Holds where data goes, as assemblies recorded it, against a policy: by the same judgement as the rules.</summary>
internal sealed class FlowEntries(PrivacyPolicy policy)
{
    private readonly RecipientIndex _recipients = new(policy);
    private readonly ConstantNames _categories = ConstantNames.Create(policy.Categories.Select(category => category.Id), "Categories");

    /// <summary>The entries of all assemblies, by place; without a policy nobody is known.</summary>
    public static List<FlowEntry> Of(IReadOnlyList<AssemblyInventory> assemblies, PrivacyPolicy? policy)
    {
        var entries = new FlowEntries(policy ?? new PrivacyPolicy());
        return
        [
            .. assemblies.SelectMany(assembly => assembly.Flows.Flows.Select(flow => entries.Entry(assembly, flow)))
                .DistinctBy(entry => (entry.Assembly, entry.Sink, entry.Callee, entry.File, entry.Line, string.Join('\n', entry.Members), string.Join('\n', entry.Recipients.Concat(entry.Undeclared))))
                .OrderBy(entry => (entry.Assembly, entry.File, ""), OrdinalOrder.Instance)
                .ThenBy(entry => entry.Line)
                .ThenBy(entry => (entry.Sink, entry.Callee, string.Join('\n', entry.Members)), OrdinalOrder.Instance)
                .ThenBy(entry => (string.Join('\n', entry.Recipients), string.Join('\n', entry.Undeclared), ""), OrdinalOrder.Instance),
        ];
    }

    private FlowEntry Entry(AssemblyInventory assembly, FlowFact flow)
    {
        var sink = new SinkAddress(flow.Namespace, flow.Assembly, flow.Destinations, flow.Recipients);
        var receivers = _recipients.ReceiversOf(sink);
        var gap = FlowGaps.Of(flow.Kind, sink, receivers, new RegionRules(policy.Storage, assembly.Flows.Region));
        return new FlowEntry(
            assembly.Assembly,
            Word(flow.Kind.ToString()),
            flow.Callee,
            Sorted(flow.Data.Select(value => value.Member)),
            Sorted(flow.Data.SelectMany(value => value.Categories).Select(Category)),
            Sorted(receivers.SelectMany(receiver => receiver.Recipients).Select(recipient => recipient.Id)),
            Sorted(receivers.Where(receiver => !receiver.IsDeclared).Select(receiver => receiver.Name)),
            gap == FlowGap.None ? null : Word(gap.ToString()),
            flow.File,
            flow.Line);
    }

    /// <summary>An id, or the id of a constant.</summary>
    private string Category(string text) => text.StartsWith('.') ? _categories.IdOf(text[1..]) ?? text[1..] : text;

    private static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static IReadOnlyList<string> Sorted(IEnumerable<string> texts) => [.. texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
