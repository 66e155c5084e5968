using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>A sink that what another project passes reaches.</summary>
/// <param name="Sink">The sink.</param>
/// <param name="Data">What reaches it.</param>
/// <param name="Destination">Where it may be sent to.</param>
/// <param name="Guards">The checks that were passed on the way.</param>
internal sealed record OpenSink(SinkRecord Sink, FlowValue Data, FlowValue Destination, ImmutableHashSet<Guard> Guards);
