using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Slicing;

/// <summary>Where a value lies on its way from one body to another, whoever calls.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">The method, body, call or member; <c>null</c> of any function.</param>
/// <param name="Ordinal">The parameter's ordinal, or what of <see cref="Origin"/> stands for the rest.</param>
internal readonly record struct Place(PlaceKind Kind, object? Owner, int Ordinal)
{
    /// <summary>A member, by its original definition.</summary>
    public static Place Of(ISymbol member) => new(PlaceKind.Member, member, 0);
}
