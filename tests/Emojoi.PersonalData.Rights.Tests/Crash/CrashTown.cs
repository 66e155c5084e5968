using System.Data;
using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Erasure;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Crash;

/// <summary>A database with people, and the processes that work on it.</summary>
internal sealed class CrashTown : IAsyncDisposable
{
    private readonly TestHost<SocialDb> _host;
    private readonly Dictionary<string, (Guid Person, SortedDictionary<string, long> Rows)> _people = new(StringComparer.Ordinal);

    private CrashTown(DatabaseKind kind)
    {
        _host = new TestHost<SocialDb>(kind, SocialPlan.Create(), CrashScene.Configure, services => services.AddSingleton<CurrentTenant>().AddSingleton<IBlobStore, MemoryBlobStore>());
        Scene = new CrashScene(kind, _host.Database.ConnectionString, Directory.CreateTempSubdirectory("personal-data-crash-").FullName);
        Directory.CreateDirectory(Scene.Blobs);
        Directory.CreateDirectory(Scene.Exports);
        File.WriteAllText(Scene.Notices, "");
        File.WriteAllText(Path.Combine(Scene.Blobs, CrashLife.SharedBlob), "everybody's");
    }

    public CrashScene Scene { get; }

    public TestHost<SocialDb> Host => _host;

    /// <summary>Lets so many people move in, and others who stay.</summary>
    public static async Task<CrashTown> BuildAsync(DatabaseKind kind, int people)
    {
        var town = new CrashTown(kind);
        var others = CrashLife.Others();
        await town._host.SaveAsync([.. others, .. CrashLife.OfOthers(others)]);
        var theirs = await town._host.WithContextAsync(context => context.Set<Post>().OrderBy(post => post.Id).FirstAsync());
        for (var number = 0; number < people; number++)
        {
            await town.MoveInAsync(CrashLife.Person(number), number, others, theirs);
        }

        return town;
    }

    public ChildProcess Start(string work, int most, int beats = 0) => ChildProcess.Start(work, most, beats, Scene);

    public Task<List<string>> RowsAsync() => _host.WithContextAsync(DatabaseRows.ReadAsync);

    /// <summary>What the latest requests have to show: how many rows of each type their people had, and how many are left to be done.</summary>
    public Task<IReadOnlyList<CrashedRequest>> RequestsAsync(int latest) => _host.WithContextAsync<IReadOnlyList<CrashedRequest>>(async context =>
    {
        // One state of the database: the server may still be about what a killed process asked for.
        await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        var entries = await context.Set<PersonalDataLedgerEntry>().Where(entry => entry.Action == AuditAction.ErasureStep).ToListAsync();
        var requests = new List<CrashedRequest>();
        foreach (var request in (await context.Set<PersonalDataRequest>().AsNoTracking().ToListAsync()).OrderBy(request => request.RequestedAt).TakeLast(latest))
        {
            var (person, rows) = _people[request.Pseudonym];
            var left = await RemainingRows.CountAsync(context, person);
            var done = Done(entries.Where(entry => entry.Request == request.Id));
            requests.Add(new CrashedRequest(request.Id, person, request.Status, ErasureProgress.Parse(request.Progress).Blobs, rows, left, done));
        }

        return requests;
    });

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(Scene.Folder, recursive: true);
    }

    private static SortedDictionary<string, long> Done(IEnumerable<PersonalDataLedgerEntry> entries)
    {
        var done = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var (type, counts) in entries.SelectMany(entry => JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, long>>>(entry.Details)!))
        {
            done[type] = done.GetValueOrDefault(type) + counts.Values.Sum();
        }

        return done;
    }

    private async Task MoveInAsync(Member person, int number, IReadOnlyList<Member> others, Post theirs)
    {
        await _host.SaveAsync([person, .. CrashLife.Of(person, number, others, theirs)]);
        for (var blob = 1; blob <= CrashLife.BlobsOfEach; blob++)
        {
            await File.WriteAllTextAsync(Path.Combine(Scene.Blobs, CrashLife.BlobOf(CrashLife.MarkOf(number), blob)), person.Name);
        }

        var pseudonym = await _host.InScopeAsync(services =>
            Task.FromResult(services.GetRequiredService<PersonalDataDatabase>().PseudonymOf(new SubjectIdentity("member", person.Id))));
        var rows = await _host.WithContextAsync(context => RemainingRows.CountAsync(context, person.Id));
        _people[pseudonym] = (person.Id, rows);
    }
}
