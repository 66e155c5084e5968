using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Emojoi.PersonalData.Rights;
using Emojoi.Social.Members;
using Emojoi.Social.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Emojoi.Social.Demonstration;

/// <summary>Tells the same life over a database, where rights are answered by statements over sets of rows.</summary>
internal sealed class DatabaseStory(IHost host, StandingClock time, TextWriter output)
{
    /// <summary>Rows of pictures begin like this; the rest does not matter here.</summary>
    private static readonly byte[] PictureStart = [0xFF, 0xD8, 0xFF];

    public async Task TellAsync()
    {
        output.Heading("The same over a database");
        await EmptyAsync();
        await host.StartAsync();
        output.WriteLine("The plan that was generated for SocialDb fits what the database maps (start-up would have failed otherwise).");
        var mei = await KeepAsync();
        await CorrectAsync(mei);
        await ExportAsync(mei);
        await EraseAsync(mei);
        await PreviewSweepAsync();
        await host.StopAsync();
    }

    /// <summary>A second run begins anew.</summary>
    private Task EmptyAsync() => WithAsync<SocialDb>(async db =>
    {
        await db.Database.EnsureDeletedAsync();
        await db.Database.EnsureCreatedAsync();
    });

    private async Task<SubjectIdentity> KeepAsync()
    {
        var store = new SocialStore();
        var life = new ExampleLife(store, time);
        var (mei, jonas) = (life.Mei(), life.Jonas());
        life.Live(mei, jonas);
        await WithAsync<SocialDb>(db =>
        {
            db.AddRange(store.Members);
            db.AddRange(store.Posts);
            db.AddRange(store.Rooms);
            db.AddRange(store.Clips);
            db.AddRange(store.Messages);
            db.AddRange(store.SignIns);
            db.AddRange(store.Crashes);
            return db.SaveChangesAsync();
        });
        await WithAsync<PictureFolder>(async folder =>
        {
            foreach (var picture in store.Posts.SelectMany(post => post.Pictures).Select(picture => picture.Image).Append(mei.Profile.Photo))
            {
                await folder.KeepAsync(picture!, PictureStart);
            }
        });
        return new SubjectIdentity(Subjects.Member, mei.Id);
    }

    private Task CorrectAsync(SubjectIdentity mei) => WithAsync<IPersonalDataRectifier>(async rectifier =>
    {
        using var profession = JsonDocument.Parse("\"Archivist\"");
        var outcome = await rectifier.RectifyAsync(mei, typeof(Member), [], "Profile.Profession", profession.RootElement);
        output.WriteLine($"Mei corrects her profession: {outcome} (R-CORRECT)");
    });

    private Task ExportAsync(SubjectIdentity mei) => WithAsync<IPersonalDataExporter>(async exporter =>
    {
        using var json = new MemoryStream();
        var writer = PipeWriter.Create(json, new StreamPipeWriterOptions(leaveOpen: true));
        await exporter.ExportJsonAsync(mei, writer);
        await writer.CompleteAsync();
        output.WriteLine($"Mei asks for her data (R-ACCESS): {OutputFolder.Write("export-database.json", Encoding.UTF8.GetString(json.ToArray()))}");

        await using var archive = File.Create(Path.Combine(OutputFolder.Folder, "export-database.zip"));
        var manifest = await exporter.ExportArchiveAsync(mei, archive);
        output.WriteLine($"The same as an archive: {manifest.Files.Count} files, {manifest.Missing.Count} missing.");
    });

    private async Task EraseAsync(SubjectIdentity mei)
    {
        await WithAsync<IPersonalDataEraser>(async eraser =>
        {
            var preview = await eraser.PreviewAsync(mei);
            output.WriteLine($"An erasure would delete {preview.Steps.Sum(step => step.Deleted)} rows and change {preview.Steps.Sum(step => step.Changed)}.");
            var report = await eraser.EraseAsync(mei);
            output.WriteLine($"Erasure: {report.Status}, {report.Blobs.Deleted} pictures gone (R-ERASE)");
            foreach (var step in report.Steps)
            {
                output.WriteLine($"  {step.Entity}: {step.Deleted} deleted, {step.Changed} changed, {step.Kept} kept, {step.Residual} left over{(step.Reason is { } reason ? $" ({reason})" : "")}");
            }
        });
        await WithAsync<IAuditLedger>(async ledger =>
        {
            var entries = 0;
            await foreach (var entry in ledger.ReadAsync())
            {
                entries++;
            }

            output.WriteLine($"The ledger tells of it in {entries} entries, without a name (P-AUDIT).");
        });
        await WithAsync<SocialDb>(async db =>
            output.WriteLine($"{await db.Members.CountAsync()} member is left, with {await db.Messages.CountAsync()} message that was shared (P-PUBLIC)."));
    }

    /// <summary>A sweep would be refused here: it takes a tenth of a table at most, and the table has two rows.</summary>
    private Task PreviewSweepAsync() => WithAsync<IRetentionSweeper>(async sweeper =>
    {
        time.Pass(TimeSpan.FromDays(7 * 31));
        var preview = await sweeper.PreviewAsync();
        output.WriteLine("Seven months later, what a sweep of retentions would remove (C-KEEP, T-PERIOD):");
        foreach (var step in preview.Steps.Where(step => step.Due > 0))
        {
            output.WriteLine($"  {step.Entity}: {step.Due} of {step.Rows} rows ({string.Join(", ", step.Retentions)})");
        }

        output.WriteLine($"  {preview.Reason}");
    });

    private async Task WithAsync<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = host.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
    }
}
