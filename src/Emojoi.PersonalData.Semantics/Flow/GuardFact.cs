using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A check that was passed, a method that may have passed some, or either of two ways: linking says which.</summary>
internal readonly struct GuardFact : IEquatable<GuardFact>
{
    private const int MostOfEither = 4;

    public GuardFact(Guard guard) => Guard = guard;

    public GuardFact(IMethodSymbol method, GuardMoment moment)
    {
        Method = method;
        Moment = moment;
    }

    private GuardFact(ImmutableHashSet<GuardFact> one, ImmutableHashSet<GuardFact> other)
    {
        One = one;
        Other = other;
    }

    public Guard? Guard { get; }

    public IMethodSymbol? Method { get; }

    public GuardMoment Moment { get; }

    /// <summary>What was passed on one of two ways.</summary>
    public ImmutableHashSet<GuardFact>? One { get; }

    /// <summary>What was passed on the other.</summary>
    public ImmutableHashSet<GuardFact>? Other { get; }

    /// <summary>Whether somebody was asked, and not only something called.</summary>
    public bool IsAsked => Guard is not null || One is not null || Moment != GuardMoment.Returned;

    /// <summary>What the opposite answer of the same question says; nothing for a check.</summary>
    public GuardFact? Opposite => Method is null ? null : new GuardFact(Method, Moment == GuardMoment.True ? GuardMoment.False : GuardMoment.True);

    /// <summary>What was passed where two ways meet: what both have, and what each has in the other's place, such as a check of its own.</summary>
    public static ImmutableHashSet<GuardFact> Joined(ImmutableHashSet<GuardFact> one, ImmutableHashSet<GuardFact> other)
    {
        var both = one.Intersect(other);
        if (both.Count == one.Count || both.Count == other.Count)
        {
            return both;
        }

        var (left, right) = (one.Except(both), other.Except(both));
        return left.Count <= MostOfEither && right.Count <= MostOfEither && (left.Any(fact => fact.IsPlain) || right.Any(fact => fact.IsPlain)) ? both.Add(new GuardFact(left, right)) : both;
    }

    public bool Equals(GuardFact other) =>
        Equals(Guard, other.Guard) && Moment == other.Moment && SymbolEqualityComparer.Default.Equals(Method, other.Method) && AreSame(One, other.One) && AreSame(Other, other.Other);

    public override bool Equals(object? obj) => obj is GuardFact other && Equals(other);

    public override int GetHashCode() =>
        ((Guard?.GetHashCode() ?? 0) * 31) + ((int)Moment * 7) + SymbolEqualityComparer.Default.GetHashCode(Method) + (One?.Count ?? 0);

    private bool IsPlain => Guard is not null;

    private static bool AreSame(ImmutableHashSet<GuardFact>? one, ImmutableHashSet<GuardFact>? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.SetEquals(other));
}
