namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What the code of a frame does with what it is called with, whatever was checked before.</summary>
/// <param name="Sinks">What reaches its sinks.</param>
/// <param name="Calls">What it calls, with what.</param>
/// <param name="Functions">The frames of the functions in it.</param>
internal sealed record FrameEffects(IReadOnlyList<ReachedSink> Sinks, IReadOnlyList<ResolvedCall> Calls, IReadOnlyList<FlowFrame> Functions);
