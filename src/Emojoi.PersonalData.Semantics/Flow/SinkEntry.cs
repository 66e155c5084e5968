using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A row of <c>sinks.tsv</c>: a member that lets data out.</summary>
/// <param name="Kind">Where the data ends.</param>
/// <param name="Data">Names of the parameters that let data out; <c>*</c> all of them, <c>value</c> what is assigned, <c>this</c> the receiver.</param>
/// <param name="Form">What is taken of an object.</param>
/// <param name="Destination">Names of the parameters that hold the address; <c>this</c> the receiver (its base address).</param>
/// <param name="Mark">What the destination must be marked as for this to be a sink: <c>file</c> of <c>file:this</c>; <c>null</c> where it is one anyway.</param>
/// <param name="Condition">Which calls it is about; <c>null</c> all.</param>
public sealed record SinkEntry(SinkKind Kind, ImmutableArray<string> Data, ValueForm Form, ImmutableArray<string> Destination, string? Mark, SinkCondition? Condition);
