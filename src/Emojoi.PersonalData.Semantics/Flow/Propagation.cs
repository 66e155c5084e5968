using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A row of <c>propagation.tsv</c>: how a member of a library that differs from the usual passes data on.</summary>
/// <param name="From">Names of the parameters that pass data on; <c>*</c> all, <c>this</c> the receiver; none where nothing passes.</param>
/// <param name="To">Where to: <c>return</c>, <c>this</c>, names of parameters, <c>callback</c> (the parameters of delegates).</param>
/// <param name="Form">What of an object passes: all of it as it is, its text, or its serialized members.</param>
public sealed record Propagation(ImmutableArray<string> From, ImmutableArray<string> To, PropagationForm Form);
