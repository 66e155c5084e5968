using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Members read one after the other: <c>order.Customer.Name</c>, without its beginning.</summary>
internal readonly struct MemberPath(ImmutableArray<ISymbol> members) : IEquatable<MemberPath>
{
    private const int Longest = 4;

    public static readonly MemberPath Empty = new(ImmutableArray<ISymbol>.Empty);

    public ImmutableArray<ISymbol> Members => members;

    public bool IsLong => members.Length >= Longest;

    public MemberPath Then(ISymbol member) => new(members.Add(member));

    public bool Equals(MemberPath other) => members.SequenceEqual(other.Members, SymbolEqualityComparer.Default);

    public override bool Equals(object? obj) => obj is MemberPath other && Equals(other);

    public override int GetHashCode()
    {
        var hash = members.Length;
        foreach (var member in members)
        {
            hash = (hash * 31) + SymbolEqualityComparer.Default.GetHashCode(member);
        }

        return hash;
    }
}
