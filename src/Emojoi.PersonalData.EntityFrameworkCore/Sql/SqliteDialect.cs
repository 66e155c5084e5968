using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

internal sealed class SqliteDialect : SqlDialect
{
    public static readonly SqliteDialect Instance = new();

    private SqliteDialect()
    {
    }

    public override string NewGuid =>
        "(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(2)) || '-' || hex(randomblob(6)))";

    public override int MaxParameters => 30_000;

    /// <summary>One transaction writes at a time anyway.</summary>
    public override Task LockLedgerAsync(DbContext context, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Deleted rows leave zeros behind, and not their bytes.</summary>
    public override Task PrepareAsync(DbContext context, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", cancellation);

    /// <summary>The log that was written ahead still holds the pages as they were: it is copied into the file and cut to nothing.</summary>
    public override Task FinishAsync(DbContext context, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);

    public override bool IsUniqueViolation(Exception exception) =>
        exception is DbException { Message: var message } && message.Contains("UNIQUE constraint failed", StringComparison.Ordinal);
}
