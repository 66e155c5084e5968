using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A check that was passed, a method that may have passed some, or either of two ways: linking says which.</summary>
internal readonly struct GuardFact : IEquatable<GuardFact>
{
    private const int MostOfEither = 4;

    public GuardFact(Guard guard) => Guard = guard;

    /// <param name="method">The method that was called.</param>
    /// <param name="moment">What it did.</param>
    /// <param name="isOnThis">Whether on the object whose code calls: what it is, the code that is called from there knows.</param>
    public GuardFact(IMethodSymbol method, GuardMoment moment, bool isOnThis = false)
    {
        Method = method;
        Moment = moment;
        IsOnThis = isOnThis;
    }

    private GuardFact(GuardFact call, int ordinal, ImmutableHashSet<GuardFact>? given)
    {
        Method = call.Method;
        Moment = call.Moment;
        IsOnThis = call.IsOnThis;
        Ordinal = ordinal;
        One = given;
    }

    private GuardFact(ImmutableHashSet<GuardFact> one, ImmutableHashSet<GuardFact> other)
    {
        One = one;
        Other = other;
    }

    public Guard? Guard { get; }

    public IMethodSymbol? Method { get; }

    public GuardMoment Moment { get; }

    public bool IsOnThis { get; }

    /// <summary>The parameter that is asked about.</summary>
    public int Ordinal { get; }

    /// <summary>What was passed on one of two ways, or what the argument for the parameter answers for.</summary>
    public ImmutableHashSet<GuardFact>? One { get; }

    /// <summary>What was passed on the other.</summary>
    public ImmutableHashSet<GuardFact>? Other { get; }

    /// <summary>Whether somebody was asked, and not only something called.</summary>
    public bool IsAsked => Guard is not null || Other is not null || Moment != GuardMoment.Returned;

    /// <summary>What the opposite answer of the same question says; nothing for a check.</summary>
    public GuardFact? Opposite => Method is null || One is not null || Moment is GuardMoment.Argument ? null : new GuardFact(Method, Moment == GuardMoment.True ? GuardMoment.False : GuardMoment.True, IsOnThis);

    /// <summary>A parameter of truth of a method: its callers know what it answers for.</summary>
    public static GuardFact Argument(IMethodSymbol method, int ordinal) => new(new GuardFact(method, GuardMoment.Argument), ordinal, null);

    /// <summary>This call, of which an argument answers for checks.</summary>
    public GuardFact Given(int ordinal, ImmutableHashSet<GuardFact> checks) => new(this, ordinal, checks);

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
        Equals(Guard, other.Guard) && Moment == other.Moment && Ordinal == other.Ordinal && IsOnThis == other.IsOnThis && SymbolEqualityComparer.Default.Equals(Method, other.Method) && AreSame(One, other.One) && AreSame(Other, other.Other);

    public override bool Equals(object? obj) => obj is GuardFact other && Equals(other);

    public override int GetHashCode() =>
        ((Guard?.GetHashCode() ?? 0) * 31) + ((int)Moment * 7) + SymbolEqualityComparer.Default.GetHashCode(Method) + (One?.Count ?? 0);

    private bool IsPlain => Guard is not null;

    private static bool AreSame(ImmutableHashSet<GuardFact>? one, ImmutableHashSet<GuardFact>? other) =>
        ReferenceEquals(one, other) || (one is not null && other is not null && one.SetEquals(other));
}
