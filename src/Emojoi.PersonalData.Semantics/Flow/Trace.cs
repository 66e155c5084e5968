using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>How a value came to where it is: its read, then each call that passed it on, as a list from the last step back.</summary>
internal sealed class Trace(FlowPlace place, ISymbol method, Trace? previous)
{
    private const int LongestPath = 16;

    private readonly int _length = previous is null ? 1 : previous._length + 1;

    /// <summary>The read.</summary>
    public FlowPlace First => previous is null ? place : previous.First;

    /// <summary>The member whose code reads it.</summary>
    public ISymbol Reader => previous is null ? method : previous.Reader;

    /// <summary>The last step in this compilation, and the member whose code it is; <c>null</c> where all of it was somewhere else.</summary>
    public (FlowPlace Place, ISymbol Method)? LastHere => place.IsHere ? (place, method) : previous?.LastHere;

    /// <summary>One step more; paths that go round in circles end.</summary>
    public Trace Then(FlowPlace next, ISymbol inMethod) =>
        _length >= LongestPath || (place == next) ? this : new Trace(next, inMethod, this);

    /// <summary>Of two ways for the same data, the one to show: the shorter, then the one that is read first in the source.</summary>
    public bool ComesBefore(Trace other)
    {
        if (_length != other._length)
        {
            return _length < other._length;
        }

        var order = string.CompareOrdinal(First.File, other.First.File);
        return order != 0 ? order < 0 : First.Start.CompareTo(other.First.Start) < 0;
    }

    /// <summary>The steps, the read first.</summary>
    public IEnumerable<FlowStep> Steps() =>
        (previous?.Steps() ?? []).Concat([new FlowStep(place.Location, method)]);
}
