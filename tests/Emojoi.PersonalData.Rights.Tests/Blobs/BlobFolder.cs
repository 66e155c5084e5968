using System.Collections.Concurrent;
using System.Text;

namespace Emojoi.PersonalData.Rights.Tests.Blobs;

/// <summary>Blobs as files of a folder, and which of them were asked to go.</summary>
internal sealed class BlobFolder : IBlobStore, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("personal-data-blobs-").FullName;
    private readonly ConcurrentQueue<string> _deleted = new();

    /// <summary>Names that were to be deleted, as often as they were.</summary>
    public IReadOnlyList<string> Deleted => [.. _deleted];

    public IEnumerable<string> Names => Directory.GetFiles(_folder).Select(file => Uri.UnescapeDataString(Path.GetFileName(file))).Order(StringComparer.Ordinal);

    public static byte[] ContentOf(string name) => Encoding.UTF8.GetBytes("content of " + name);

    public void Add(params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            File.WriteAllBytes(PathOf(name), ContentOf(name));
        }
    }

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellation = default) =>
        Task.FromResult<Stream?>(File.Exists(PathOf(name)) ? File.OpenRead(PathOf(name)) : null);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation = default)
    {
        _deleted.Enqueue(name);
        var exists = File.Exists(PathOf(name));
        File.Delete(PathOf(name));
        return Task.FromResult(exists);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string name) => Path.Combine(_folder, Uri.EscapeDataString(name));
}
