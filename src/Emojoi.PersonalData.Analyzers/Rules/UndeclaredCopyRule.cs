using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD1012: a tagged value is copied into a member that has no tag.</summary>
public sealed class UndeclaredCopyRule() : FlowRule(
    id: RuleIds.UndeclaredCopy,
    title: "A copy of personal data is not declared",
    messageFormat: "'{0}' gets a copy of {1} and declares nothing: the copy is in no export and no erasure; tag it the same way, or mark it [NotPersonalData] and say why (P-MINIMISE)",
    description: "What is collected is declared, wherever it lies. A copy that nobody declared is forgotten when the original is erased.",
    clauses: ["P-MINIMISE"])
{
    /// <inheritdoc/>
    public override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind != SinkKind.Copy || Vocabulary.IsAnswered(flow.Sink.Callee))
        {
            return null;
        }

        var data = policy.Plain(flow);
        return data.Count == 0
            ? null
            : new(SymbolNames.Display(flow.Sink.Callee), FlowNames.MembersWithCategories(data, policy))
            {
                Properties = ReceivingMember.PropertiesOf(flow.Sink).SetItem(DiagnosticProperties.Declarations, Declarations(data, policy)),
            };
    }

    /// <summary>The tags of the data, each once; a retention where a tag names one of its own.</summary>
    private static string Declarations(IEnumerable<PersonalValue> data, FlowPolicy policy) => string.Join(";", data
        .SelectMany(value => value.Annotations)
        .Select(annotation => string.Join(",", new[]
        {
            policy.CategoryOf(annotation)!.Id, policy.PurposeOf(annotation)!.Id, annotation.Retention is null ? null : policy.RetentionOf(annotation)?.Id,
        }.OfType<string>()))
        .Distinct(StringComparer.Ordinal));
}
