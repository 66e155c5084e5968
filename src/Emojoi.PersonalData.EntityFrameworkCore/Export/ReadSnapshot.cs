using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export;

/// <summary>
/// One state of the database for a whole export: rows that are written meanwhile are in all of its tables or in none. Where the caller has a
/// transaction open, that one is used.
/// </summary>
internal sealed class ReadSnapshot : IAsyncDisposable
{
    private const string Sqlite = "Microsoft.EntityFrameworkCore.Sqlite";

    private readonly DbContext _context;
    private readonly DbTransaction? _transaction;
    private readonly bool _isPlain;
    private bool _ended;

    private ReadSnapshot(DbContext context, DbTransaction? transaction, bool isPlain)
    {
        _context = context;
        _transaction = transaction;
        _isPlain = isPlain;
    }

    /// <summary>Begins to read.</summary>
    public static async Task<ReadSnapshot> BeginAsync(DbContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        if (context.Database.CurrentTransaction is not null)
        {
            return new ReadSnapshot(context, null, isPlain: false);
        }

        var connection = context.Database.GetDbConnection();
        if (context.Database.ProviderName == Sqlite)
        {
            // The provider's own transaction would take the lock of a writer.
            await ExecuteAsync(connection, "BEGIN DEFERRED", cancellation).ConfigureAwait(false);
            return new ReadSnapshot(context, null, isPlain: true);
        }

        return new ReadSnapshot(context, await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false), isPlain: false);
    }

    /// <summary>The statement of a query, within the snapshot.</summary>
    public DbCommand CreateCommand(IQueryable query)
    {
        var command = query.CreateDbCommand();
        if (_transaction is not null)
        {
            command.Transaction = _transaction;
        }

        return command;
    }

    /// <summary>Ends the reading.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_ended)
        {
            return;
        }

        _ended = true;
        if (_isPlain)
        {
            await ExecuteAsync(_context.Database.GetDbConnection(), "ROLLBACK", CancellationToken.None).ConfigureAwait(false);
        }

        if (_transaction is not null)
        {
            await _transaction.DisposeAsync().ConfigureAwait(false);
        }

        await _context.Database.CloseConnectionAsync().ConfigureAwait(false);
    }

    private static async Task ExecuteAsync(DbConnection connection, string statement, CancellationToken cancellation)
    {
        var command = connection.CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }
}
