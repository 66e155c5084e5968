using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Blobs;

/// <summary>The gallery as an application, with a folder of blobs.</summary>
internal sealed class Gallery : IAsyncDisposable
{
    public static readonly SubjectIdentity Ann = new("collector", 1);
    public static readonly SubjectIdentity Ben = new("collector", 2);

    private Gallery(DatabaseKind kind) => Host = new TestHost<GalleryDb>(kind, GalleryDbPersonalData.Plan, null, services =>
        services.AddSingleton<IBlobStore>(Blobs).Configure<RetentionOptions>(options => options.MaximumFraction = 1));

    public TestHost<GalleryDb> Host { get; }

    public BlobFolder Blobs { get; } = new();

    public static async Task<Gallery> OpenAsync(DatabaseKind kind, params object[] rows)
    {
        var gallery = new Gallery(kind);
        await gallery.Host.StartAsync();
        await gallery.Host.SaveAsync(rows);
        return gallery;
    }

    public Task<T> AskAsync<T>(Func<IPersonalDataEraser, Task<T>> question) => Host.InScopeAsync(services => question(services.GetRequiredService<IPersonalDataEraser>()));

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        Blobs.Dispose();
    }
}
