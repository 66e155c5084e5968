using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A check that was passed, or a method that may have passed some: linking says which.</summary>
internal readonly struct GuardFact : IEquatable<GuardFact>
{
    public GuardFact(Guard guard) => Guard = guard;

    public GuardFact(IMethodSymbol method, GuardMoment moment)
    {
        Method = method;
        Moment = moment;
    }

    public Guard? Guard { get; }

    public IMethodSymbol? Method { get; }

    public GuardMoment Moment { get; }

    /// <summary>What the opposite answer of the same question says; nothing for a check.</summary>
    public GuardFact? Opposite => Method is null ? null : new GuardFact(Method, Moment == GuardMoment.True ? GuardMoment.False : GuardMoment.True);

    public bool Equals(GuardFact other) =>
        Equals(Guard, other.Guard) && Moment == other.Moment && SymbolEqualityComparer.Default.Equals(Method, other.Method);

    public override bool Equals(object? obj) => obj is GuardFact other && Equals(other);

    public override int GetHashCode() =>
        ((Guard?.GetHashCode() ?? 0) * 31) + ((int)Moment * 7) + SymbolEqualityComparer.Default.GetHashCode(Method);
}
