using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Detection;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1013: the platform gives personal data, and it is kept or sent on without a declaration.</summary>
public sealed class CollectedAtSourceRule() : FlowRule(
    id: RuleIds.CollectedAtSource,
    title: "Personal data is collected at its source without a declaration",
    messageFormat: "{0} is {1}, and it is declared nowhere; keep it in a member tagged {2}, or do without it (C-OPS)",
    description: "What the platform tells of a person is collected as much as what they type. The policy names what is: addresses, devices, systems.",
    clauses: ["C-OPS"])
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (What(flow.Sink) is not { } done)
        {
            return null;
        }

        var found = flow.Data.FirstOrDefault(value => value.Collected is not null && value.Sanitized == 0);
        if (found?.Collected is not { } source)
        {
            return null;
        }

        var suggestion = PersonalConcept.Find(source.Concept) is { } concept ? CategorySuggestion.Find(policy.Policy, concept) : null;
        return new FlowFinding(FlowNames.Sentence(source.Words), done, Tag(suggestion, source)) { Properties = PropertiesOf(suggestion, flow.Sink) };
    }

    private static string? What(FlowSink sink) => sink.Kind switch
    {
        SinkKind.Copy => $"kept in '{SymbolNames.Display(sink.Callee)}'",
        SinkKind.Transfer => "sent on",
        SinkKind.Log => "written to a log",
        SinkKind.File => "written to a file",
        SinkKind.Cache => "put into a cache",
        SinkKind.Telemetry => "put into telemetry",
        SinkKind.Url => "put into an address",
        SinkKind.Cookie => "put into a cookie",
        _ => null,
    };

    private static string Tag(CategorySuggestion? suggestion, CollectionSource source) => suggestion switch
    {
        { Category: { } category, Purpose: { } purpose } => $"[PersonalData(\"{category.Id}\", \"{purpose.Id}\")]",
        { Category: { } category } => $"with \"{category.Id}\" and a purpose that lists it",
        _ => $"with a category for {source.Words} (the policy has none yet)",
    };

    private static ImmutableDictionary<string, string?> PropertiesOf(CategorySuggestion? suggestion, FlowSink sink) => suggestion is { Category: { } category, Purpose: { } purpose }
        ? ReceivingMember.PropertiesOf(sink).Add(DiagnosticProperties.Category, category.Id).Add(DiagnosticProperties.Purpose, purpose.Id)
        : ImmutableDictionary<string, string?>.Empty;
}
