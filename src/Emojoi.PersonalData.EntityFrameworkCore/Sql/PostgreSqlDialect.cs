using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

internal sealed class PostgreSqlDialect : SqlDialect
{
    public static readonly PostgreSqlDialect Instance = new();

    private const string QueryCanceled = "57014";

    private PostgreSqlDialect()
    {
    }

    public override int MaxParameters => 60_000;

    /// <summary>What is deleted stays in pages until autovacuum comes; it is no statement's business.</summary>
    public override string? Leaves => null;

    public override string HoldsText(string column, string storeType, string text) => storeType.EndsWith("[]", StringComparison.Ordinal)
        ? $"{text} = ANY(CAST({column} AS text[]))"
        : $"jsonb_path_exists(CAST({column} AS jsonb), '$.** ? (@ == $text)', jsonb_build_object('text', CAST({text} AS text)))";

    public override string RowLock => "FOR UPDATE";

    /// <summary>
    /// A quarter of the time after which the server looks for deadlocks, and ends whom it pleases: an erasure gives way before, and no transaction of the
    /// application is ended for it.
    /// </summary>
    public override IReadOnlyList<string> GiveWay { get; } = ["SET LOCAL lock_timeout = 250"];

    /// <summary>Where there is no index the table is read all the same, and the estimate of that is beyond all measure: nothing may be compiled for it.</summary>
    public override IReadOnlyList<string> FollowIndices { get; } = ["SET LOCAL enable_seqscan = off", "SET LOCAL jit = off"];

    /// <summary>Any number that no other advisory lock has: <c>personal</c> in ASCII.</summary>
    public override string LedgerLock => "SELECT pg_advisory_xact_lock(8098991031437320556)";

    public override bool LeavesDeadRows => true;

    public override Task PrepareAsync(DbContext context, CancellationToken cancellation) => Task.CompletedTask;

    public override Task<string?> FinishAsync(DbContext context, PersonalDataOptions options, CancellationToken cancellation) => Task.FromResult<string?>(null);

    public override bool EndsStatements => true;

    public override async Task<int?> TryWithinAsync(CommandGroup commands, TimeSpan limit, int maxRows, DbCommand statement, CancellationToken cancellation)
    {
        var milliseconds = ((long)limit.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
        int? rows = null;
        commands.Execute("SAVEPOINT within");
        commands.Read("SELECT set_config('personal_data.timeout', current_setting('statement_timeout'), true)");
        commands.Execute($"SET LOCAL statement_timeout = {milliseconds}");
        commands.Execute(statement, touched => rows = touched);
        commands.Read("SELECT set_config('statement_timeout', current_setting('personal_data.timeout'), true)");
        try
        {
            await commands.RunAsync(cancellation).ConfigureAwait(false);
        }
        catch (DbException exception) when (exception.SqlState == QueryCanceled)
        {
            // It takes longer than others may wait.
            rows = null;
        }

        // What is next to go to the server takes this along.
        if (rows <= maxRows)
        {
            commands.Execute("RELEASE SAVEPOINT within");
            return rows;
        }

        commands.Execute("ROLLBACK TO SAVEPOINT within", "RELEASE SAVEPOINT within");
        return null;
    }

    public override string RowAddress => "ctid";

    public override void Estimate(CommandGroup commands, DbCommand query, Action<double> estimated)
    {
        query.CommandText = $"EXPLAIN (FORMAT JSON) {query.CommandText}";
        commands.Read(query, row =>
        {
            using var plans = JsonDocument.Parse(row!.GetString(0));
            estimated(plans.RootElement[0].GetProperty("Plan").GetProperty("Plan Rows").GetDouble());
        });
    }

    /// <summary>Waited too long for a lock, deadlock, two changes at once. The provider wraps them: it would try again itself, if it was told to.</summary>
    public override bool IsHeldByOthers(Exception exception) => exception.GetBaseException() is DbException { SqlState: "55P03" or "40P01" or "40001" };

    public override bool IsUniqueViolation(Exception exception) => exception is DbException { SqlState: "23505" };
}
