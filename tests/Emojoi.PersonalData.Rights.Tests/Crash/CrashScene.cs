using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>What a test and the processes that it kills share: a database, and a folder.</summary>
internal sealed record CrashScene(DatabaseKind Kind, string ConnectionString, string Folder)
{
    /// <summary>Where the content lies that rows name.</summary>
    public string Blobs => Path.Combine(Folder, "blobs");

    /// <summary>Where exports go.</summary>
    public string Exports => Path.Combine(Folder, "exports");

    /// <summary>What a recipient was told, a line each time.</summary>
    public string Notices => Path.Combine(Folder, "notices");

    /// <summary>As a process gets it.</summary>
    public IReadOnlyList<string> Arguments => [Kind.ToString(), ConnectionString, Folder];

    public static CrashScene Of(ReadOnlySpan<string> arguments) => new(Enum.Parse<DatabaseKind>(arguments[0]), arguments[1], arguments[2]);

    /// <summary>Many small transactions, so that there is much to break off.</summary>
    public static void Configure(PersonalDataOptions options) => options.BatchSize = 25;

    /// <summary>The application that is killed.</summary>
    public ServiceProvider BuildServices(Heartbeat heartbeat) =>
        TestHost<SocialDb>.Build(options => TestDatabase.Use(options, Kind, ConnectionString), SocialPlan.Create(), Configure, services =>
        {
            services.AddSingleton<CurrentTenant>();
            services.AddSingleton<TimeProvider>(new HurryingClock());
            services.ConfigureDbContext<SocialDb>((_, options) => options.AddInterceptors(heartbeat));
            services.AddSingleton<IBlobStore>(new FolderBlobStore(Blobs, heartbeat));
            services.AddSingleton<IErasureNotice>(new NoticeFile(Notices, heartbeat));
        });
}
