using System.Data.Common;
using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>One step of a sweep: rows of one type for which some retentions are over.</summary>
/// <param name="Work">What is done to them.</param>
/// <param name="Scope">Whose they are.</param>
/// <param name="Limits">Which periods have to be over in the row.</param>
/// <param name="Closure">How long ago the account has to be closed, where the scope asks for that; <c>null</c> for any time.</param>
internal sealed record SweepStep(ErasureStep Work, SweepScope Scope, IReadOnlyList<SweepLimit> Limits, string? Closure = null)
{
    public ResolvedEntity Entity => Work.Entity;

    /// <summary>What has to have happened, where the scope asks for that.</summary>
    public RetentionEvent? Event { get; init; }

    /// <summary>The retentions that are over.</summary>
    public IReadOnlyList<string> Retentions =>
        [.. Work.Changes.Select(change => change.Member.Plan.Retention).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether what is left is computed from what was there, so that only a look at the value tells whether it was done.</summary>
    public bool IsComputed => !Work.Deletes && Work.Changes.Any(change => !change.IsSameForAll);

    /// <summary>Whether each row is in one table, and nothing of it has to be read before it goes: then no statement takes from the next one what tells that a row is due.</summary>
    public bool IsOneTable => Entity.Tables is { Main: [_], Owned: [] } && !Work.Changes.Any(change => change.Member.Plan.NamesBlob || !change.IsSameForAll);

    /// <summary>The rows that are due: everybody's, or one person's.</summary>
    public StepSql Rows(PersonalDataDatabase database, IncomingReferences incoming, DateTimeOffset now, SubjectIdentity? person) =>
        new(Work, new SqlText(database.Context), () => Selected(database, person), (rows, command) => Narrowed(rows, command, incoming, now));

    /// <summary>All rows of the type.</summary>
    public StepSql AllRows(PersonalDataDatabase database) => new(Work, new SqlText(database.Context), () => Selected(database, null));

    private IQueryable Selected(PersonalDataDatabase database, SubjectIdentity? person) => person is null
        ? database.AllRows(Entity)
        : database.Rows(Entity, person, Work.Path);

    private string Narrowed(StepSql rows, DbCommand command, IncomingReferences incoming, DateTimeOffset now) =>
        string.Join(" AND ", [.. Limits.Select(limit => limit.Clock.IsOver(rows, command, limit.Period, now)), IsToDo(rows, command, incoming)]);

    /// <summary>What was emptied, and cannot go because others need it, is done.</summary>
    private string IsToDo(StepSql rows, DbCommand command, IncomingReferences incoming)
    {
        var holds = string.Join(" OR ", Work.Changes.GroupBy(change => change.Member.Place.Table).Select(table => HoldingRows.Holds(rows, command, table.Key, table)));
        return Work.Deletes ? $"(({NeededRows.IsFree(rows, incoming, "selected")}) OR {holds})" : $"({holds})";
    }
}
