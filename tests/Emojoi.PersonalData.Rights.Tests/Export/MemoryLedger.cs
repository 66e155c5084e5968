using System.Collections.Concurrent;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>A ledger in memory.</summary>
internal class MemoryLedger : IAuditLedger
{
    public ConcurrentQueue<AuditEntry> Entries { get; } = new();

    public virtual Task<AuditEntry> AppendAsync(AuditAction action, Guid request, string subject, string pseudonym, string details, CancellationToken cancellation = default)
    {
        var entry = new AuditEntry(Entries.Count + 1, DateTimeOffset.UnixEpoch, action, request, subject, pseudonym, details, "", "");
        Entries.Enqueue(entry);
        return Task.FromResult(entry);
    }

    public IAsyncEnumerable<AuditEntry> ReadAsync(CancellationToken cancellation = default) => Entries.ToAsyncEnumerable();
}
