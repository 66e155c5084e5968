using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>Does something each time a transaction has ended.</summary>
internal sealed class AfterCommit : DbTransactionInterceptor
{
    public Func<Task>? Work { get; set; }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        Work?.Invoke() ?? Task.CompletedTask;
}
