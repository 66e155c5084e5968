using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Personal data that reaches a sink.</summary>
/// <param name="Data">What reaches it, ordered; at least one.</param>
/// <param name="Sink">Where it ends.</param>
/// <param name="Path">The steps, the read first; the sink itself is not among them.</param>
/// <param name="Method">The method, accessor or initialised member that holds the sink.</param>
/// <param name="Guards">The checks that every path to the sink has passed, those before the calls on the way included.</param>
public sealed record DataFlow(
    ImmutableArray<PersonalValue> Data,
    FlowSink Sink,
    ImmutableArray<FlowStep> Path,
    ISymbol Method,
    ImmutableArray<Guard> Guards)
{
    /// <summary>The methods that the flow passes through, the sink's included: where authorisations and purposes are declared.</summary>
    public IEnumerable<ISymbol> Methods => Path.Select(step => step.Method).Concat([Method]).Distinct<ISymbol>(SymbolEqualityComparer.Default);
}
