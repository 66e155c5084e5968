namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What reaches a sink, and where that sends it.</summary>
internal sealed record ReachedSink(SinkRecord Sink, FlowValue Data, FlowValue Destination);
