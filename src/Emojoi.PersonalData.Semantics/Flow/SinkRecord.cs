using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A place in a body where values leave, with what may reach it.</summary>
internal sealed class SinkRecord(SinkKind kind, ISymbol callee, FlowPlace place, ISymbol owner)
{
    public SinkKind Kind => kind;

    public ISymbol Callee => callee;

    public FlowPlace Place => place;

    /// <summary>The member whose code this is.</summary>
    public ISymbol Owner => owner;

    /// <summary>What leaves.</summary>
    public FlowValue Data { get; set; } = FlowValue.Clean;

    /// <summary>The addresses that it may go to.</summary>
    public FlowValue Destination { get; set; } = FlowValue.Clean;

    /// <summary>What the destination must be marked as for this to be a sink at all: a console, a file; <c>null</c> where it is one anyway.</summary>
    public string? Mark { get; init; }

    public ImmutableArray<string> Recipients { get; set; } = ImmutableArray<string>.Empty;

    /// <summary>Whether the flow was reported when the body was walked.</summary>
    public bool IsReported { get; set; }

    public ImmutableHashSet<GuardFact>? Guards { get; private set; }

    public void Reached(ImmutableHashSet<GuardFact> guards) => Guards = Guards is null ? guards : Guards.Intersect(guards);
}
