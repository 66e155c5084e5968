using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

internal sealed class SqliteDialect : SqlDialect
{
    public static readonly SqliteDialect Instance = new();

    private SqliteDialect()
    {
    }

    public override int MaxParameters => 30_000;

    public override string Leaves => "The file was not cleaned yet.";

    /// <summary>Times with an offset are texts, which compare as texts only where their offsets are equal.</summary>
    public override string IsNotAfter(IProperty property, string column, string limit) =>
        (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) is var stored && (Nullable.GetUnderlyingType(stored) ?? stored) == typeof(DateTimeOffset)
            ? $"julianday({column}) <= julianday({limit})"
            : base.IsNotAfter(property, column, limit);

    public override string HoldsText(string column, string storeType, string text) =>
        $"EXISTS (SELECT 1 FROM json_tree({column}) AS held WHERE held.type = 'text' AND held.atom = {text})";

    public override string? RowLock => null;

    public override IReadOnlyList<string> GiveWay => [];

    public override IReadOnlyList<string> FollowIndices => [];

    public override string? LedgerLock => null;

    public override bool LeavesDeadRows => false;

    /// <summary>For connections that the application opened itself: <see cref="SecureDeletion"/> does not see them.</summary>
    public override Task PrepareAsync(DbContext context, CancellationToken cancellation) =>
        context.Database.ExecuteSqlRawAsync(SecureDeletion.Statement, cancellation);

    /// <summary>
    /// Pages that were split still hold copies of rows that moved to others, whatever <c>secure_delete</c> says: the file is written anew. The log that
    /// was written ahead still holds the pages as they were: it is copied into the file and cut to nothing.
    /// </summary>
    public override async Task<string?> FinishAsync(DbContext context, PersonalDataOptions options, CancellationToken cancellation)
    {
        var size = await NumberAsync(context, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size", cancellation).ConfigureAwait(false);
        var kept = size > options.MaxVacuumSize
            ? "The file is larger than PersonalDataOptions.MaxVacuumSize: pages that were split may hold copies of rows until VACUUM runs."
            : await VacuumAsync(context, cancellation).ConfigureAwait(false);
        var isBusy = await NumberAsync(context, "PRAGMA wal_checkpoint(TRUNCATE)", cancellation).ConfigureAwait(false) != 0;
        return kept ?? (isBusy ? "Somebody reads from the database: its write-ahead log still holds pages as they were." : null);
    }

    /// <summary>Nobody but this process could end a statement, and it waits for the statement.</summary>
    public override bool EndsStatements => false;

    public override Task<int?> TryWithinAsync(CommandGroup commands, TimeSpan limit, int maxRows, DbCommand statement, CancellationToken cancellation) =>
        throw new NotSupportedException("SQLite does not end statements.");

    public override string? RowAddress => null;

    public override void Estimate(CommandGroup commands, DbCommand query, Action<double> estimated) =>
        throw new NotSupportedException("SQLite does not estimate.");

    /// <summary>Whoever wants to write has waited already, as long as the connection says.</summary>
    public override bool IsHeldByOthers(Exception exception) => false;

    public override bool IsUniqueViolation(Exception exception) =>
        exception is DbException { Message: var message } && message.Contains("UNIQUE constraint failed", StringComparison.Ordinal);

    private static async Task<string?> VacuumAsync(DbContext context, CancellationToken cancellation)
    {
        try
        {
            await context.Database.ExecuteSqlRawAsync("VACUUM", cancellation).ConfigureAwait(false);
            return null;
        }
        catch (DbException exception)
        {
            // What VACUUM complains of is the file and its lock, and no value.
            return $"VACUUM failed ({exception.Message}): pages that were split may hold copies of rows.";
        }
    }

    private static async Task<long> NumberAsync(DbContext context, string statement, CancellationToken cancellation)
    {
        await using var command = new SqlText(context).Command();
        command.CommandText = statement;
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false), CultureInfo.InvariantCulture);
    }
}
