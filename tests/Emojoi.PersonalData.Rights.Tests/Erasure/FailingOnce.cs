namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>A store of blobs that breaks off the first time.</summary>
internal sealed class FailingOnce(Exception failure, Action? before = null) : IBlobStore
{
    private bool _hasFailed;

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellation = default) => Task.FromResult<Stream?>(null);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation = default)
    {
        if (_hasFailed)
        {
            return Task.FromResult(true);
        }

        _hasFailed = true;
        before?.Invoke();
        throw failure;
    }
}
