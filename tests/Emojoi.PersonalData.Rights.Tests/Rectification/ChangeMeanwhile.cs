using System.Data.Common;
using Emojoi.PersonalData.Rights.Tests.Varied;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Emojoi.PersonalData.Rights.Tests.Rectification;

/// <summary>Somebody who changes the same row between reading and writing, once: before the transaction that writes begins.</summary>
internal sealed class ChangeMeanwhile : DbTransactionInterceptor
{
    private bool _isDue;

    public void Begin() => _isDue = true;

    public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
        DbConnection connection, TransactionStartingEventData eventData, InterceptionResult<DbTransaction> result, CancellationToken cancellationToken = default)
    {
        if (_isDue)
        {
            _isDue = false;
            await eventData.Context!.Set<Person>().Where(person => person.Number == 7)
                .ExecuteUpdateAsync(change => change.SetProperty(person => person.Age, 77).SetProperty(person => person.Version, 1), cancellationToken);
        }

        return result;
    }
}
