using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>What is left of a member where its row stays.</summary>
internal sealed class MemberErasure
{
    private readonly Lazy<object?> _constant;

    public MemberErasure(ResolvedMember member)
        : this(member, member.Plan.Strategy, member.Plan.Outcome)
    {
    }

    private MemberErasure(ResolvedMember member, ErasureStrategy strategy, ErasureOutcome outcome)
    {
        Member = member;
        Property = member.Route.Property;
        Strategy = strategy == ErasureStrategy.Policy ? WithoutTheRow(Property) : strategy;
        MayTakeRowAlong = strategy == ErasureStrategy.Policy && outcome == ErasureOutcome.Erased;
        _constant = new Lazy<object?>(() => Strategy == ErasureStrategy.Constant ? ConstantOf(member, Property) : null);
    }

    public ResolvedMember Member { get; }

    public IProperty Property { get; }

    /// <summary>The strategy; never <see cref="ErasureStrategy.Policy"/>.</summary>
    public ErasureStrategy Strategy { get; }

    /// <summary>What <see cref="ErasureStrategy.Constant"/> leaves; asked for only where a row stays.</summary>
    public object? Constant => _constant.Value;

    /// <summary>Whether the policy lets the member go with its row.</summary>
    public bool MayTakeRowAlong { get; }

    /// <summary>Whether the database can do it alone: every row gets the same value.</summary>
    public bool IsSameForAll => Strategy is ErasureStrategy.Null or ErasureStrategy.Constant && !Member.Place.IsDocument;

    /// <summary>Whether doing it again to what it left leaves that as it is, so that a value tells whether it was done.</summary>
    public bool IsRepeatable => Strategy is not (ErasureStrategy.Random or ErasureStrategy.Custom)
        && (Property.ClrType == typeof(string) || Strategy is not (ErasureStrategy.UniquePerRow or ErasureStrategy.KeyedHash));

    /// <summary>Says in SQL that a row still holds what should be gone, where every row gets the same or an unmistakable value; of others that it holds anything.</summary>
    /// <param name="sql">How the database writes it.</param>
    /// <param name="command">Where the values go.</param>
    /// <param name="alias">What the statement calls the table.</param>
    public string StillHolds(SqlText sql, DbCommand command, string alias)
    {
        var column = $"{alias}.{sql.Name(Member.Place.Column)}";
        return this switch
        {
            { IsSameForAll: true, Constant: { } constant } => $"({column} IS NOT NULL AND {column} <> {SqlText.Parameter(command, Property, constant)})",
            { Strategy: ErasureStrategy.UniquePerRow, Member.Place.IsDocument: false } when Property.ClrType == typeof(string) =>
                $"({column} IS NOT NULL AND {column} NOT LIKE '{ErasedValue.UniquePrefix}%')",
            _ => $"{column} IS NOT NULL",
        };
    }

    /// <summary>What is left when the retention is over; <c>null</c> where the policy keeps the member for good.</summary>
    public static MemberErasure? AtEnd(ResolvedMember member) => member.Plan switch
    {
        { Outcome: not ErasureOutcome.Blocked } => new MemberErasure(member),
        { AtEnd: { } strategy } => new MemberErasure(member, strategy, member.Plan.AtEndOutcome),
        _ => null,
    };

    /// <summary>The policy would let the row go, and something that stays needs it: the nearest to gone that the column accepts.</summary>
    public static ErasureStrategy WithoutTheRow(IProperty property) =>
        property.IsNullable && !UniqueColumns.WouldCollide(property, ErasureStrategy.Null) ? ErasureStrategy.Null
        : UniqueColumns.Contain(property) ? ErasureStrategy.UniquePerRow
        : ErasureStrategy.Constant;

    private static object ConstantOf(ResolvedMember member, IProperty property) =>
        member.Plan.ErasedValue is { } value ? SubjectKeyValue.To(value, property.ClrType) : NeutralValue.Of(property);
}
