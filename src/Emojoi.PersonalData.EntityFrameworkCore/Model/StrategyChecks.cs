using System.Net;
using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>Whether what an erasure leaves of a member fits its column: its type, its length, whether it may be absent, and whether rows have to differ in it.</summary>
internal static class StrategyChecks
{
    /// <summary><c>kh1:</c> and a SHA-256 in hexadecimal.</summary>
    private const int KeyedHashLength = 4 + 64;

    public static IEnumerable<string> Run(ResolvedEntity entity) =>
        from member in entity.Members
        let strategy = StrategyOf(entity, member)
        where strategy != ErasureStrategy.Policy
        let problem = ProblemOf(member, strategy)
        where problem is not null
        select $"{entity.Name}.{member.Name}: {problem}";

    /// <summary>What happens to a member when its row stays, where rows ever do.</summary>
    private static ErasureStrategy StrategyOf(ResolvedEntity entity, ResolvedMember member)
    {
        var strategy = member.Plan.AtEnd ?? member.Plan.Strategy;
        return strategy == ErasureStrategy.Policy && !entity.MayBeDeleted && member.Plan.Outcome != ErasureOutcome.Blocked ? MemberErasure.WithoutTheRow(member.Route.Property) : strategy;
    }

    private static string? ProblemOf(ResolvedMember member, ErasureStrategy strategy)
    {
        var property = member.Route.Property;
        if (!member.Place.IsDocument && !member.Route.PassesCollection && KeyProblem(property) is { } problem)
        {
            return problem;
        }

        return strategy switch
        {
            ErasureStrategy.Null when !property.IsNullable => "the strategy is Null, and the model requires a value.",
            ErasureStrategy.Custom when member.Plan.Custom is null => "the strategy is Custom, and the plan has no method for it.",
            ErasureStrategy.Constant when member.Plan.ErasedValue is null && NeutralValue.Find(property) is null =>
                $"the strategy is Constant, and nothing neutral can be made of {NameOf(property)}: give it an ErasedValue, or let it be null.",
            ErasureStrategy.KeyedHash when property.GetMaxLength() is { } length && length < KeyedHashLength =>
                $"a keyed hash has {KeyedHashLength} characters, and the column holds {length}.",
            _ when !Fits(strategy, Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) => $"the strategy is {strategy}, which {NameOf(property)} cannot hold.",
            _ when !member.Place.IsDocument && UniqueColumns.WouldCollide(property, strategy) =>
                $"the strategy is {strategy}, and the column is unique: the second person's erasure would fail. Use UniquePerRow.",
            _ => null,
        };
    }

    private static string? KeyProblem(IProperty property) =>
        property.IsPrimaryKey() ? "it is part of the primary key, which an erasure cannot change; let the row be deleted, or give it a key of its own."
        : property.GetContainingKeys().Any(key => key.GetReferencingForeignKeys().Any()) ? "other rows refer to it, so an erasure cannot change it; let the row be deleted, or let them refer to a key of its own."
        : null;

    private static bool Fits(ErasureStrategy strategy, Type type) => strategy switch
    {
        ErasureStrategy.UniquePerRow or ErasureStrategy.Random => RandomValue.CanBe(type),
        ErasureStrategy.KeyedHash => type == typeof(string) || type == typeof(Guid) || type == typeof(byte[]),
        ErasureStrategy.IPPrefix => type == typeof(string) || type == typeof(IPAddress),
        ErasureStrategy.Truncate => type == typeof(string),
        ErasureStrategy.YearOfDate => IsDate(type),
        ErasureStrategy.AgeBucket => IsDate(type) || Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal,
        _ => true,
    };

    private static bool IsDate(Type type) => type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly);

    /// <summary>The type as C# calls it, without what it is a list of.</summary>
    private static string NameOf(IProperty property) => property.ClrType.Name.Split('`')[0];
}
