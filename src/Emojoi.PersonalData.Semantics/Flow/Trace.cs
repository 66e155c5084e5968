using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>How a value came to where it is: its read, then each call that passed it on, as a list from the last step back.</summary>
internal sealed class Trace(SyntaxNode place, ISymbol method, Trace? previous)
{
    private const int LongestPath = 16;

    private readonly int _length = previous is null ? 1 : previous._length + 1;

    /// <summary>The read.</summary>
    public SyntaxNode First => previous is null ? place : previous.First;

    /// <summary>One step more; paths that go round in circles end.</summary>
    public Trace Then(SyntaxNode next, ISymbol inMethod) =>
        _length >= LongestPath || (place == next) ? this : new Trace(next, inMethod, this);

    /// <summary>The steps, the read first.</summary>
    public IEnumerable<FlowStep> Steps() =>
        (previous?.Steps() ?? []).Concat([new FlowStep(place.GetLocation(), method)]);
}
