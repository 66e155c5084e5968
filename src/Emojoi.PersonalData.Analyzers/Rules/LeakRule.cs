using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>A rule that lets no tagged data end in one kind of sink, whoever is behind it.</summary>
public abstract class LeakRule : FlowRule
{
    private readonly SinkKind _kind;

    private protected LeakRule(SinkKind kind, string id, string title, string messageFormat, string description, string[] clauses)
        : base(id, title, messageFormat, description, clauses)
    {
        _kind = kind;
    }

    /// <inheritdoc/>
    public sealed override FlowFinding? Judge(DataFlow flow, FlowPolicy policy)
    {
        if (flow.Sink.Kind != _kind)
        {
            return null;
        }

        var data = policy.Plain(flow).Where(value => !IsAllowed(value, flow, policy)).ToArray();
        return data.Length == 0 ? null : new FlowFinding(FlowNames.MembersWithCategories(data, policy));
    }

    /// <summary>Whether the policy lets this value end here.</summary>
    private protected virtual bool IsAllowed(PersonalValue value, DataFlow flow, FlowPolicy policy) => false;
}
