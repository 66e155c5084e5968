using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>The member of a row that a period counts from.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">Its column.</param>
/// <param name="Property">Its property.</param>
/// <param name="Else">What counts where it is null: of what was never used, when it was collected.</param>
internal sealed record SweepClock(RowTable Table, IColumn Column, IProperty Property, IColumn? Else)
{
    /// <summary>The clock of a row that stands for an event of the policy, or <c>null</c> where nothing in the row tells.</summary>
    public static SweepClock? Of(ResolvedEntity entity, string? from) => from switch
    {
        "collection" => Of(entity, entity.CollectedAt, null),
        "last-use" => Of(entity, entity.LastUsedAt, entity.CollectedAt),
        _ => null,
    };

    /// <summary>Says of a row of a step that a period is over.</summary>
    public string IsOver(StepSql rows, DbCommand command, string period, DateTimeOffset now)
    {
        var sql = rows.Sql;
        var time = Else is null ? $"c.{sql.Name(Column)}" : $"COALESCE(c.{sql.Name(Column)}, c.{sql.Name(Else)})";
        var limit = SqlText.Parameter(command, Property, Stored(RetentionPeriod.Before(period, now)));
        return $"EXISTS (SELECT 1 FROM {sql.Name(Table.Table)} AS c WHERE {rows.AreKey(Table.Link, "c", "selected")} AND {sql.Dialect.IsNotAfter(Property, time, limit)})";
    }

    private static SweepClock? Of(ResolvedEntity entity, string? member, string? otherwise) =>
        Place(entity, member) is not { } place ? null
        : Place(entity, otherwise) is { } other && other.Table == place.Table && other.Column.StoreType == place.Column.StoreType ? new(place.Table, place.Column, PropertyOf(entity, member!), other.Column)
        : new(place.Table, place.Column, PropertyOf(entity, member!), null);

    private static IProperty PropertyOf(ResolvedEntity entity, string member) => entity.EntityType.FindProperty(member)!;

    private static MemberPlace? Place(ResolvedEntity entity, string? member) =>
        member is not null && entity.EntityType.FindProperty(member) is { } property ? PlaceResolver.Resolve(entity.Tables, new MemberRoute([property])) : null;

    /// <summary>A time in the form of the property: what has no offset is read as universal time.</summary>
    private object Stored(DateTimeOffset time)
    {
        if ((Nullable.GetUnderlyingType(Property.ClrType) ?? Property.ClrType) == typeof(DateTimeOffset))
        {
            return time;
        }

        // PostgreSQL tells instants from local times by the kind.
        var isInstant = Column.StoreType.Contains("with time zone", StringComparison.OrdinalIgnoreCase);
        return DateTime.SpecifyKind(time.UtcDateTime, isInstant ? DateTimeKind.Utc : DateTimeKind.Unspecified);
    }
}
