namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>Blobs as files, which are there after a process was killed.</summary>
internal sealed class FolderBlobStore(string folder, Heartbeat heartbeat) : IBlobStore
{
    public Task<Stream?> OpenAsync(string name, CancellationToken cancellation = default)
    {
        heartbeat.Beat();
        var file = Path.Combine(folder, name);
        return Task.FromResult<Stream?>(File.Exists(file) ? File.OpenRead(file) : null);
    }

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation = default)
    {
        heartbeat.Beat();
        var file = Path.Combine(folder, name);
        var exists = File.Exists(file);
        File.Delete(file);
        heartbeat.Beat();
        return Task.FromResult(exists);
    }
}
