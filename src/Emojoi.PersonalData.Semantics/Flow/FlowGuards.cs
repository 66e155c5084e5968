using System.Collections.Immutable;

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

    public FlowGuards(BodyIndex index, IReadOnlyList<BodySummary> bodies)
    {
        _index = index;
        FindEntries(bodies);
    }

    /// <summary>The checks behind what a place has passed.</summary>
    public ImmutableHashSet<Guard> Of(ImmutableHashSet<GuardFact>? facts)
    {
        var guards = None;
        foreach (var fact in facts ?? ImmutableHashSet<GuardFact>.Empty)
        {
            guards = guards.Union(Of(fact));
        }

        return guards;
    }

    /// <summary>The checks that every known caller of a body has passed before.</summary>
    public ImmutableHashSet<Guard> Before(BodySummary body) => _entries.TryGetValue(body, out var guards) ? guards : None;

    private ImmutableHashSet<Guard> Of(GuardFact fact)
    {
        if (fact.Guard is { } guard)
        {
            return None.Add(guard);
        }

        if (fact is { One: { } one, Other: { } other })
        {
            return Of(one).Intersect(Of(other));
        }

        if (_known.TryGetValue(fact, out var known))
        {
            return known;
        }

        if (!_active.Add(fact))
        {
            return None;
        }

        ImmutableHashSet<Guard>? guards = null;
        foreach (var body in _index.Answering(fact.Method!, isVirtual: true))
        {
            var passed = Of(fact.Moment switch
            {
                GuardMoment.True => body.GuardsWhenTrue,
                GuardMoment.False => body.GuardsWhenFalse,
                _ => body.GuardsWhenReturned,
            });
            guards = guards is null ? passed : guards.Intersect(passed);
        }

        _active.Remove(fact);
        return _known[fact] = guards ?? None;
    }

    private void FindEntries(IReadOnlyList<BodySummary> bodies)
    {
        var called = new HashSet<BodySummary>(bodies.SelectMany(body => body.Calls).Where(call => call.Target is not null).SelectMany(call => _index.Answering(call.Target!, call.IsVirtual)));
        foreach (var body in bodies.Where(body => !called.Contains(body)))
        {
            _entries[body] = None;
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

                var passed = before.Union(Of(call.Guards));
                foreach (var target in _index.Answering(call.Target, call.IsVirtual))
                {
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
