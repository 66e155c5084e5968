using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Which checks were passed, across helpers.</summary>
internal sealed class FlowGuards
{
    private const int MostRounds = 10;

    private static readonly ImmutableHashSet<Guard> None = ImmutableHashSet<Guard>.Empty;

    private readonly BodyIndex _index;
    private readonly Dictionary<GuardFact, ImmutableHashSet<Guard>> _known = [];
    private readonly HashSet<GuardFact> _active = [];
    private readonly Dictionary<BodySummary, ImmutableHashSet<Guard>> _entries = [];
    private readonly Dictionary<BodySummary, GivenAnswers?> _given = [];
    private readonly Dictionary<BodySummary, ImmutableHashSet<Guard>> _around = [];
    private readonly HandedFunctions _handed;

    public FlowGuards(BodyIndex index, IReadOnlyList<BodySummary> bodies)
    {
        _index = index;
        _handed = new HandedFunctions(index, bodies);
        FindEntries(bodies);
        FindGiven(bodies);
    }

    /// <summary>The checks behind what a place has passed.</summary>
    /// <param name="facts">What it has passed.</param>
    /// <param name="given">What the arguments of the member answer for whose code the place is in.</param>
    /// <param name="self">The type of the object whose code it is, where known better than by the code.</param>
    public ImmutableHashSet<Guard> Of(ImmutableHashSet<GuardFact>? facts, GivenAnswers? given = null, INamedTypeSymbol? self = null)
    {
        var guards = None;
        foreach (var fact in facts ?? ImmutableHashSet<GuardFact>.Empty)
        {
            guards = guards.Union(Of(fact, given, self));
        }

        return guards;
    }

    /// <summary>The checks that every known caller of a body has passed before.</summary>
    public ImmutableHashSet<Guard> Before(BodySummary body) => _entries.TryGetValue(body, out var guards) ? guards : None;

    /// <summary>What the arguments of every known caller of a body answer for.</summary>
    public GivenAnswers? GivenTo(BodySummary body) => _given.TryGetValue(body, out var given) ? given : null;

    /// <summary>What the arguments of a call answer for.</summary>
    public GivenAnswers? GivenBy(CallRecord call, GivenAnswers? here) =>
        call.Target is { } target ? GivenAnswers.Of(call.Arguments.Where(argument => IsTruth(target, argument.Key)).Select(argument => (argument.Key, Of(ImmutableHashSet.CreateRange(argument.Value.Checks), here)))) : null;

    private static bool IsTruth(IMethodSymbol method, int ordinal) =>
        ordinal >= 0 && ordinal < method.Parameters.Length && method.Parameters[ordinal].Type.SpecialType == SpecialType.System_Boolean;

    /// <summary>The checks that whoever a function is given to passes before each call of it.</summary>
    public ImmutableHashSet<Guard> Around(BodySummary function) =>
        _around.TryGetValue(function, out var known) ? known : _around[function] = _handed.CallsOf(function) is { } calls ? AllOf(calls.Select(call => Of(call))) : None;

    private static ImmutableHashSet<Guard> AllOf(IEnumerable<ImmutableHashSet<Guard>> ways)
    {
        ImmutableHashSet<Guard>? all = null;
        foreach (var way in ways)
        {
            all = all is null ? way : all.Intersect(way);
        }

        return all ?? None;
    }

    private ImmutableHashSet<Guard> Of(GuardFact fact, GivenAnswers? given, INamedTypeSymbol? self)
    {
        if (fact.Guard is { } guard)
        {
            return None.Add(guard);
        }

        if (fact is { One: { } one, Other: { } other })
        {
            return Of(one, given, self).Intersect(Of(other, given, self));
        }

        if (fact.Moment == GuardMoment.Argument)
        {
            return given?.For(fact.Ordinal) ?? None;
        }

        if (fact.One is { } answered)
        {
            var bodies = Answering(fact, self).ToList();
            return bodies.Count > 0 && bodies.TrueForAll(body => Left(body, fact.Moment)?.Contains(GuardFact.Argument(body.Method!, fact.Ordinal)) == true) ? Of(answered, given, self) : None;
        }

        return fact.IsOnThis && self is not null ? Find(fact, self) : Find(fact);
    }

    private ImmutableHashSet<Guard> Find(GuardFact fact)
    {
        if (_known.TryGetValue(fact, out var known))
        {
            return known;
        }

        if (!_active.Add(fact))
        {
            return None;
        }

        var guards = Find(fact, null);
        _active.Remove(fact);
        return _known[fact] = guards;
    }

    /// <summary>What all have asked that may have been called.</summary>
    private ImmutableHashSet<Guard> Find(GuardFact fact, INamedTypeSymbol? self) => AllOf(Answering(fact, self).Select(body => Of(Left(body, fact.Moment))));

    private IEnumerable<BodySummary> Answering(GuardFact fact, INamedTypeSymbol? self)
    {
        var bodies = _index.Answering(fact.Method!, isVirtual: true);
        return fact.IsOnThis && self is not null && bodies.Length > 1 ? BodyIndex.Nearest(self, orDerived: true, bodies).Distinct() : bodies;
    }

    private static ImmutableHashSet<GuardFact>? Left(BodySummary body, GuardMoment moment) => moment switch
    {
        GuardMoment.True => body.GuardsWhenTrue,
        GuardMoment.False => body.GuardsWhenFalse,
        _ => body.GuardsWhenReturned,
    };

    private void FindEntries(IReadOnlyList<BodySummary> bodies)
    {
        var called = new HashSet<BodySummary>(bodies.SelectMany(body => body.Calls).Where(call => call.Target is not null).SelectMany(call => _index.Answering(call.Target!, call.IsVirtual)));
        foreach (var body in bodies.Where(body => !called.Contains(body)))
        {
            _entries[body] = Around(body);
        }

        for (var round = 0; round < MostRounds && Narrow(bodies); round++)
        {
        }

        // Those that only call each other have no entry that is known.
        foreach (var body in bodies.Where(body => !_entries.ContainsKey(body)))
        {
            _entries[body] = None;
        }
    }

    private void FindGiven(IReadOnlyList<BodySummary> bodies)
    {
        foreach (var call in bodies.SelectMany(body => body.Calls).Where(call => call.Target is { } target && target.Parameters.Any(parameter => parameter.Type.SpecialType == SpecialType.System_Boolean)))
        {
            var given = GivenBy(call, null);
            foreach (var target in _index.Answering(call.Target!, call.IsVirtual))
            {
                _given[target] = _given.TryGetValue(target, out var others) ? others?.And(given) : given;
            }
        }
    }

    private bool Narrow(IReadOnlyList<BodySummary> bodies)
    {
        var changed = false;
        foreach (var body in bodies)
        {
            if (!_entries.TryGetValue(body, out var before))
            {
                continue;
            }

            foreach (var call in body.Calls)
            {
                if (call.Target is null)
                {
                    continue;
                }

                foreach (var target in _index.Answering(call.Target, call.IsVirtual))
                {
                    var passed = before.Union(Of(call.Guards, null, call.SelfIn(target)));
                    var narrowed = _entries.TryGetValue(target, out var known) ? known.Intersect(passed) : passed;
                    if (known is null || narrowed.Count != known.Count)
                    {
                        _entries[target] = narrowed;
                        changed = true;
                    }
                }
            }
        }

        return changed;
    }
}
