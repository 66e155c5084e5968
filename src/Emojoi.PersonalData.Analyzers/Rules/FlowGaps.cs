using Emojoi.PersonalData.Semantics.Flow;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Finds what is not known of who gets data.</summary>
public static class FlowGaps
{
    /// <summary>Whether something leaves here, rather than being used, copied or hashed on the way.</summary>
    public static bool Leaves(SinkKind kind) => kind is not (SinkKind.Copy or SinkKind.Use or SinkKind.WeakHash);

    /// <summary>What is not known of the end of a flow.</summary>
    /// <param name="kind">What kind of end it is.</param>
    /// <param name="sink">What code says of who is behind it.</param>
    /// <param name="receivers">Who that is.</param>
    /// <param name="regions">Where data may be.</param>
    public static FlowGap Of(SinkKind kind, SinkAddress sink, IReadOnlyList<Receiver> receivers, RegionRules regions)
    {
        if (receivers.Count == 0)
        {
            return kind switch
            {
                SinkKind.Transfer or SinkKind.Cache when RecipientIndex.IsLocal(sink) => FlowGap.None,
                SinkKind.Transfer => FlowGap.Recipient,
                SinkKind.Cache => FlowGap.Region,
                _ => FlowGap.None,
            };
        }

        return receivers.Any(receiver => receiver.IsDeclared && receiver.Recipients.Any(regions.IsUnknown)) ? FlowGap.Region : FlowGap.None;
    }
}
