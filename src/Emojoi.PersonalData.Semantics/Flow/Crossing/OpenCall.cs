using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>A call of a contract whose fulfilment is another project's.</summary>
/// <param name="Call">The call.</param>
/// <param name="Arguments">What is passed, by the parameter's ordinal.</param>
/// <param name="Guards">The checks that were passed on the way.</param>
internal sealed record OpenCall(CallRecord Call, IReadOnlyDictionary<int, FlowValue> Arguments, ImmutableHashSet<Guard> Guards);
