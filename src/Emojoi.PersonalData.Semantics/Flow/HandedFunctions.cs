using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>
/// Functions that are given to methods which only call them, and where that is: <c>WhereAgreed(() => Send(mail))</c>. One that is kept, or given to anybody whose code
/// is not here, may be called anywhere.
/// </summary>
internal sealed class HandedFunctions
{
    private const int MostHands = 4;

    private readonly BodyIndex _index;
    private readonly HashSet<(ISymbol Symbol, int Ordinal)> _kept = [];
    private readonly Dictionary<(ISymbol Symbol, int Ordinal), List<(CallRecord Call, int? Ordinal)>> _uses = [];

    /// <param name="index">Who answers calls.</param>
    /// <param name="bodies">All code.</param>
    public HandedFunctions(BodyIndex index, IReadOnlyList<BodySummary> bodies)
    {
        _index = index;
        foreach (var body in bodies)
        {
            foreach (var origin in body.AllKept.SelectMany(FlowLinker.AllOf).Concat(body.AllLeft.SelectMany(left => LeftElsewhere(body, left.Ordinal, left.Value))))
            {
                Keep(origin);
            }

            foreach (var call in body.Calls)
            {
                Note(call);
            }
        }
    }

    /// <summary>What has been passed at each call of a function by those whom it is given to; <c>null</c> where that is not known.</summary>
    public IReadOnlyList<ImmutableHashSet<GuardFact>>? CallsOf(BodySummary function)
    {
        var calls = new List<ImmutableHashSet<GuardFact>>();
        return function.Method is { } method && Follow((method, 0), ImmutableHashSet<GuardFact>.Empty, calls, 0) && calls.Count > 0 ? calls : null;
    }

    private bool Follow((ISymbol Symbol, int Ordinal) place, ImmutableHashSet<GuardFact> passed, List<ImmutableHashSet<GuardFact>> calls, int hands)
    {
        if (hands > MostHands || _kept.Contains(place) || !_uses.TryGetValue(place, out var uses))
        {
            return false;
        }

        foreach (var (call, ordinal) in uses)
        {
            var here = call.Guards is null ? passed : passed.Union(call.Guards);
            if (ordinal is not { } given)
            {
                calls.Add(here);
            }
            else if (call.Target is null || given < 0
                || _index.Answering(call.Target, call.IsVirtual).ToList() is not { Count: > 0 } bodies
                || !bodies.TrueForAll(body => body.Method is { } method && Follow((method, given), here, calls, hands + 1)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>What a parameter holds in the end is no other use of it where it is what was passed.</summary>
    private static IEnumerable<Origin> LeftElsewhere(BodySummary body, int ordinal, FlowValue value) => FlowLinker.AllOf(value)
        .Where(origin => origin.Kind != OriginKind.Parameter || origin.Ordinal != ordinal || !SymbolEqualityComparer.Default.Equals(origin.Symbol, body.Owner));

    private void Note(CallRecord call)
    {
        foreach (var origin in call.Delegate.Origins)
        {
            Use(origin, call, null);
        }

        foreach (var argument in call.Arguments)
        {
            foreach (var origin in argument.Value.Origins)
            {
                Use(origin, call, argument.Key);
            }

            foreach (var origin in argument.Value.Members.Values.SelectMany(FlowLinker.AllOf))
            {
                Keep(origin);
            }
        }
    }

    private void Use(Origin origin, CallRecord call, int? ordinal)
    {
        if (PlaceOf(origin) is not { } place)
        {
            return;
        }

        if (!_uses.TryGetValue(place, out var uses))
        {
            _uses[place] = uses = [];
        }

        uses.Add((call, ordinal));
    }

    private void Keep(Origin origin)
    {
        if (PlaceOf(origin) is { } place)
        {
            _kept.Add(place);
        }
    }

    private static (ISymbol Symbol, int Ordinal)? PlaceOf(Origin origin) => origin switch
    {
        { Kind: OriginKind.Function, Symbol: IMethodSymbol function } => (function, 0),
        { Kind: OriginKind.Parameter, Symbol: IMethodSymbol { Parameters: var parameters } method, Path.Members.IsEmpty: true, Ordinal: >= 0 and var ordinal }
            when ordinal < parameters.Length && parameters[ordinal].Type.TypeKind == TypeKind.Delegate => (method, ordinal),
        _ => null,
    };
}
