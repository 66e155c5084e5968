using System.Collections.Immutable;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>The checks that arguments of truth answer for, by the ordinals of their parameters: <c>Send(member, member.Agreed)</c>.</summary>
internal sealed class GivenAnswers
{
    private readonly ImmutableSortedDictionary<int, ImmutableHashSet<Guard>> _checks;

    private GivenAnswers(ImmutableSortedDictionary<int, ImmutableHashSet<Guard>> checks) => _checks = checks;

    /// <summary>A stable text of these.</summary>
    public string Key => string.Concat(_checks.Select(argument => "|" + argument.Key + "=" + FlowCollector.Key(argument.Value)));

    /// <summary>The answers of some arguments; none where nothing was asked.</summary>
    public static GivenAnswers? Of(IEnumerable<(int Ordinal, ImmutableHashSet<Guard> Checks)> arguments)
    {
        var some = arguments.Where(argument => !argument.Checks.IsEmpty).ToImmutableSortedDictionary(argument => argument.Ordinal, argument => argument.Checks);
        return some.IsEmpty ? null : new GivenAnswers(some);
    }

    /// <summary>What the argument for a parameter answers for.</summary>
    public ImmutableHashSet<Guard>? For(int ordinal) => _checks.TryGetValue(ordinal, out var checks) ? checks : null;

    /// <summary>What other arguments for the same parameters answer for, too.</summary>
    public GivenAnswers? And(GivenAnswers? others) =>
        others is null ? null : Of(_checks.Select(argument => (argument.Key, others.For(argument.Key) is { } checks ? argument.Value.Intersect(checks) : ImmutableHashSet<Guard>.Empty)));
}
