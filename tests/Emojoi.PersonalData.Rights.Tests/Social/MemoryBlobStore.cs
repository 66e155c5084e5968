using System.Collections.Concurrent;

namespace Emojoi.PersonalData.Rights.Tests.Social;

/// <summary>Blobs in memory.</summary>
public sealed class MemoryBlobStore : IBlobStore
{
    public ConcurrentDictionary<string, byte[]> Blobs { get; } = new(StringComparer.Ordinal);

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellation = default) =>
        Task.FromResult<Stream?>(Blobs.TryGetValue(name, out var content) ? new MemoryStream(content) : null);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation = default) => Task.FromResult(Blobs.TryRemove(name, out _));
}
