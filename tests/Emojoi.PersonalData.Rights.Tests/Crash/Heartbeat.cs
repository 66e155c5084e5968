using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>Tells whoever reads the output that something is about to happen, or just did: a byte each time.</summary>
/// <param name="output">Where to.</param>
/// <param name="last">With which beat the process stands still until it is killed; 0 where it never does.</param>
internal sealed class Heartbeat(Stream output, int last) : DbTransactionInterceptor, IDbCommandInterceptor
{
    private bool _begun;
    private int _beats;

    /// <summary>From now on it counts.</summary>
    public void Begin() => _begun = true;

    public void Beat()
    {
        if (_begun)
        {
            output.WriteByte((byte)'.');
            output.Flush();
            if (++_beats == last)
            {
                Thread.Sleep(Timeout.Infinite);
            }
        }
    }

    public override ValueTask<DbTransaction> TransactionStartedAsync(
        DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
    {
        Beat();
        return new(result);
    }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        Beat();
        return new(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Beat();
        return Task.CompletedTask;
    }

    public ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Beat();
        return new(result);
    }

    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Beat();
        return new(result);
    }
}
