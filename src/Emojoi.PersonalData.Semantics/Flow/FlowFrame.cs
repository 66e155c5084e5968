namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A body together with what it is called with. Values inside it are resolved once.</summary>
internal sealed class FlowFrame(BodySummary body, Dictionary<int, FlowValue>? arguments, FlowFrame? outer)
{
    public BodySummary Body => body;

    /// <summary>What the parameters hold, resolved; <c>null</c> where nobody is known to call.</summary>
    public Dictionary<int, FlowValue>? Arguments => arguments;

    /// <summary>For a lambda: the frame of the code around it.</summary>
    public FlowFrame? Outer => outer;

    public Dictionary<(CallRecord Call, int Ordinal), FlowValue> Results { get; } = [];

    public FlowValue Argument(int ordinal) =>
        arguments is null ? FlowValue.Unknown : arguments.TryGetValue(ordinal, out var value) ? value : FlowValue.Clean;

    public bool IsFor(Dictionary<int, FlowValue>? others, FlowFrame? otherOuter)
    {
        if (!ReferenceEquals(outer, otherOuter) || arguments is null || others is null)
        {
            return ReferenceEquals(outer, otherOuter) && arguments is null && others is null;
        }

        return arguments.Count == others.Count
            && arguments.All(argument => others.TryGetValue(argument.Key, out var same) && argument.Value.Equals(same));
    }
}
