using Emojoi.PersonalData.Rights;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.Social.Storage;

/// <summary>Where pictures lie that rows only name, so that they leave with the person (clause R-ERASE). Names are addresses, and no address is a path: a file is called by what of it a path may hold.</summary>
public sealed class PictureFolder(string folder) : IBlobStore
{
    public static void AddTo(IServiceCollection services, string folder) =>
        services.AddSingleton(new PictureFolder(folder)).AddSingleton<IBlobStore>(provider => provider.GetRequiredService<PictureFolder>());

    public async Task KeepAsync(Uri picture, ReadOnlyMemory<byte> content, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllBytesAsync(FileOf(picture.AbsoluteUri), content, cancellation);
    }

    public Task<Stream?> OpenAsync(string name, CancellationToken cancellation = default)
    {
        var file = FileOf(name);
        return Task.FromResult<Stream?>(File.Exists(file) ? File.OpenRead(file) : null);
    }

    public Task<bool> DeleteAsync(string name, CancellationToken cancellation = default)
    {
        var file = FileOf(name);
        var exists = File.Exists(file);
        File.Delete(file);
        return Task.FromResult(exists);
    }

    private string FileOf(string name) => Path.Combine(folder, Uri.EscapeDataString(name));
}
