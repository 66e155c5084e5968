using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A step of a flow: where it passes, and the member whose code it passes through.</summary>
/// <param name="Location">The read, the call that passes the data on, or the sink.</param>
/// <param name="Method">The method, accessor or initialised member whose code this is.</param>
public sealed record FlowStep(Location Location, ISymbol Method);
