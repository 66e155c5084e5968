using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>What is left of a member where its row stays.</summary>
internal sealed class MemberErasure
{
    public MemberErasure(ResolvedMember member)
    {
        Member = member;
        Property = member.Route.Property;
        Strategy = member.Plan.Strategy == ErasureStrategy.Policy ? WithoutTheRow(Property) : member.Plan.Strategy;
        Constant = Strategy == ErasureStrategy.Constant ? ConstantOf(member, Property) : null;
    }

    public ResolvedMember Member { get; }

    public IProperty Property { get; }

    /// <summary>The strategy; never <see cref="ErasureStrategy.Policy"/>.</summary>
    public ErasureStrategy Strategy { get; }

    /// <summary>What <see cref="ErasureStrategy.Constant"/> leaves.</summary>
    public object? Constant { get; }

    /// <summary>Whether the database can do it alone: every row gets the same value.</summary>
    public bool IsSameForAll => Strategy is ErasureStrategy.Null or ErasureStrategy.Constant && !Member.Place.IsDocument;

    /// <summary>Whether doing it again to what it left leaves that as it is, so that a value tells whether it was done.</summary>
    public bool IsRepeatable => Strategy is not (ErasureStrategy.Random or ErasureStrategy.Custom)
        && (Property.ClrType == typeof(string) || Strategy is not (ErasureStrategy.UniquePerRow or ErasureStrategy.KeyedHash));

    /// <summary>The policy would let the row go, and something that stays needs it: the nearest to gone that the column accepts.</summary>
    private static ErasureStrategy WithoutTheRow(IProperty property) =>
        property.IsNullable ? ErasureStrategy.Null
        : property.GetContainingIndexes().Any(index => index.IsUnique) ? ErasureStrategy.UniquePerRow
        : ErasureStrategy.Constant;

    private static object ConstantOf(ResolvedMember member, IProperty property) =>
        member.Plan.Strategy == ErasureStrategy.Constant && member.Plan.ErasedValue is { } value ? SubjectKeyValue.To(value, property.ClrType) : NeutralValue.Of(property);
}
