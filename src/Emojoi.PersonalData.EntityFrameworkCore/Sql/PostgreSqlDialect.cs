using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

internal sealed class PostgreSqlDialect : SqlDialect
{
    public static readonly PostgreSqlDialect Instance = new();

    /// <summary>Any number that no other advisory lock has: <c>personal</c> in ASCII.</summary>
    private const string LedgerLock = "8098991031437320556";

    private PostgreSqlDialect()
    {
    }

    public override string NewGuid => "gen_random_uuid()";

    public override int MaxParameters => 60_000;

    /// <summary>What is deleted stays in pages until autovacuum comes; it is no statement's business.</summary>
    public override string? Leaves => null;

    public override Task LockLedgerAsync(DbContext context, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync($"SELECT pg_advisory_xact_lock({LedgerLock})", cancellation);

    public override Task PrepareAsync(DbContext context, CancellationToken cancellation) => Task.CompletedTask;

    public override Task<string?> FinishAsync(DbContext context, PersonalDataOptions options, CancellationToken cancellation) => Task.FromResult<string?>(null);

    public override bool IsUniqueViolation(Exception exception) => exception is DbException { SqlState: "23505" };
}
