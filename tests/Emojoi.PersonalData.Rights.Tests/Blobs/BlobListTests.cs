using System.Security.Cryptography;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Export;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Blobs;

/// <summary>Lists of names, in columns, documents and owned rows: each blob that is named is exported, and goes with the person.</summary>
public class BlobListTests
{
    public static IEnumerable<object[]> KindsAndPlaces =>
        from kind in PostgreSqlServer.IsInstalled ? Enum.GetValues<DatabaseKind>() : [DatabaseKind.Sqlite]
        from place in Pictures.AllPlaces
        select new object[] { kind, place };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Each_blob_is_in_the_archive_with_its_hash(DatabaseKind kind)
    {
        var (ann, names) = Pictures.Everywhere(1, "ann");
        await using var gallery = await OpenAsync(kind, ann, Pictures.Everywhere(2, "ben").Row);
        gallery.Blobs.Add(names);

        var (archive, manifest) = await gallery.Host.ExportArchiveAsync(Gallery.Ann);

        Assert.Empty(manifest.Missing);
        var files = manifest.Files.Where(file => file.Blob is not null).ToDictionary(file => file.Blob!, StringComparer.Ordinal);
        Assert.Equal(names.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.All(files, file =>
        {
            Assert.Equal(BlobFolder.ContentOf(file.Key), archive.Bytes(file.Value.Name));
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(BlobFolder.ContentOf(file.Key))), file.Value.Sha256);
        });
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_the_store_does_not_have_is_missing_by_name(DatabaseKind kind)
    {
        var (ann, names) = Pictures.Everywhere(1, "ann");
        await using var gallery = await OpenAsync(kind, ann);
        gallery.Blobs.Add(names.Skip(1));

        var (_, manifest) = await gallery.Host.ExportArchiveAsync(Gallery.Ann);

        Assert.Equal(names[0], Assert.Single(manifest.Missing).Name);
        Assert.Equal(names.Count - 1, manifest.Files.Count(file => file.Blob is not null));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_JSON_export_has_the_names_and_says_where_their_content_is(DatabaseKind kind)
    {
        var (ann, names) = Pictures.Everywhere(1, "ann");
        await using var gallery = await OpenAsync(kind, ann, Pictures.Everywhere(2, "ben").Row);

        var (document, _) = await gallery.Host.ExportJsonAsync(Gallery.Ann);

        Assert.Equal(names.Order(StringComparer.Ordinal), document["missing"]!.AsArray().Select(gap => (string)gap!["name"]!).Order(StringComparer.Ordinal));
        var data = document["data"]!.ToJsonString();
        Assert.All(names, name => Assert.Contains(name, data, StringComparison.Ordinal));
        Assert.DoesNotContain("/ben/", data, StringComparison.Ordinal);
        Assert.Equal(ann.PhotoPaths, document.Rows("Collector")[0]["PhotoPaths"]!.AsArray().Select(name => (string)name!));
        Assert.Equal(ann.Room.Pictures!.Select(address => address.OriginalString), document.Rows("Collector")[0]["Room"]!["Pictures"]!.AsArray().Select(name => (string)name!));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Each_blob_goes_once_and_others_stay(DatabaseKind kind)
    {
        var ((ann, hers), (ben, his)) = (Pictures.Everywhere(1, "ann"), Pictures.Everywhere(2, "ben"));
        await using var gallery = await OpenAsync(kind, ann, ben);
        gallery.Blobs.Add([.. hers, .. his]);

        var preview = await gallery.AskAsync(eraser => eraser.PreviewAsync(Gallery.Ann));
        Assert.Empty(gallery.Blobs.Deleted);
        var report = await gallery.AskAsync(eraser => eraser.EraseAsync(Gallery.Ann));

        Assert.Equal((ErasureStatus.Completed, new BlobReport(hers.Count, 0, 0)), (report.Status, report.Blobs));
        Assert.Equal(preview.Blobs, report.Blobs);
        Assert.Equal(hers.Order(StringComparer.Ordinal), gallery.Blobs.Deleted.Order(StringComparer.Ordinal));
        Assert.Equal(his.Order(StringComparer.Ordinal), gallery.Blobs.Names);
        Assert.DoesNotContain(await gallery.Host.WithContextAsync(DatabaseRows.ReadAsync), row => row.Contains("/ann/", StringComparison.Ordinal));
        Assert.Equal(his.Count, (await gallery.Host.ExportArchiveAsync(Gallery.Ben)).Manifest.Files.Count(file => file.Blob is not null));
    }

    [Theory, MemberData(nameof(KindsAndPlaces))]
    public async Task A_blob_stays_where_somebody_else_names_it(DatabaseKind kind, string place)
    {
        const string Shared = "https://pictures.example/1.png";
        await using var gallery = await OpenAsync(kind, new Collector { Id = 1, PhotoPaths = [Shared] }, Pictures.In(place, 2, Shared));
        gallery.Blobs.Add(Shared);

        var preview = await gallery.AskAsync(eraser => eraser.PreviewAsync(Gallery.Ann));
        var report = await gallery.AskAsync(eraser => eraser.EraseAsync(Gallery.Ann));
        Assert.Equal((new BlobReport(0, 1, 0), new BlobReport(0, 1, 0)), (preview.Blobs, report.Blobs));
        Assert.Equal([Shared], gallery.Blobs.Names);

        var last = await gallery.AskAsync(eraser => eraser.EraseAsync(Gallery.Ben));
        Assert.Equal(new BlobReport(1, 0, 0), last.Blobs);
        Assert.Empty(gallery.Blobs.Names);
    }

    [Theory, MemberData(nameof(KindsAndPlaces))]
    public async Task A_name_within_somebody_elses_longer_name_keeps_nothing(DatabaseKind kind, string place)
    {
        const string Hers = "https://pictures.example/%_\"'ä1";
        await using var gallery = await OpenAsync(kind, new Collector { Id = 1, PhotoPaths = [Hers] }, Pictures.In(place, 2, Hers + "1.png"));
        gallery.Blobs.Add(Hers);

        var report = await gallery.AskAsync(eraser => eraser.EraseAsync(Gallery.Ann));

        Assert.Equal(new BlobReport(1, 0, 0), report.Blobs);
        Assert.Empty(gallery.Blobs.Names);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_name_that_comes_again_in_a_list_and_in_other_rows_is_one_blob(DatabaseKind kind)
    {
        string[] some = [.. Enumerable.Range(0, 250).Select(number => $"photo-{number:000}")];
        object[] exhibits = [.. Enumerable.Range(0, 3).Select(_ => new Exhibit { CollectorId = 1, PhotoPaths = [.. some, .. some] })];
        await using var gallery = await OpenAsync(kind, [new Collector { Id = 1, PhotoPaths = ["photo-000", "photo-000"] }, .. exhibits]);
        gallery.Blobs.Add(some);

        var (_, manifest) = await gallery.Host.ExportArchiveAsync(Gallery.Ann);
        var report = await gallery.AskAsync(eraser => eraser.EraseAsync(Gallery.Ann));

        Assert.Equal(some, manifest.Files.Select(file => file.Blob).OfType<string>());
        Assert.Equal(new BlobReport(some.Length, 0, 0), report.Blobs);
        Assert.Equal(some, gallery.Blobs.Deleted.Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Empty_and_absent_lists_and_empty_names_are_no_blobs(DatabaseKind kind)
    {
        await using var gallery = await OpenAsync(
            kind,
            new Collector { Id = 1, AvatarUrl = "", PhotoPaths = ["", "here"], ScanFiles = null, Wall = { Pictures = null, Frames = { new Frame() } }, Albums = { new Album() } });
        gallery.Blobs.Add("here");

        var (archive, manifest) = await gallery.Host.ExportArchiveAsync(Gallery.Ann);
        var report = await gallery.AskAsync(eraser => eraser.EraseAsync(Gallery.Ann));

        Assert.Empty(manifest.Missing);
        Assert.Equal("here", Assert.Single(manifest.Files, file => file.Blob is not null).Blob);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, archive.Json("data/Collector.json")[0].GetProperty("ScanFiles").ValueKind);
        Assert.Equal((ErasureStatus.Completed, new BlobReport(1, 0, 0)), (report.Status, report.Blobs));
        Assert.Equal(["here"], gallery.Blobs.Deleted);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_law_keeps_stays_with_its_blobs_and_the_other_lists_are_emptied_in_place(DatabaseKind kind)
    {
        var (ann, names) = Pictures.Everywhere(1, "ann");
        (ann.ReceiptFiles, ann.Wall.Colour) = (["receipt"], "green");
        await using var gallery = await OpenAsync(kind, ann);
        gallery.Blobs.Add([.. names, "receipt"]);

        var report = await gallery.AskAsync(eraser => eraser.EraseAsync(Gallery.Ann));

        Assert.Equal((ErasureStatus.Completed, new BlobReport(names.Count, 0, 0)), (report.Status, report.Blobs));
        Assert.Equal(["receipt"], gallery.Blobs.Names);
        var left = await gallery.Host.WithContextAsync(context => context.Collectors.SingleAsync());
        Assert.Equal("receipt", Assert.Single(left.ReceiptFiles));
        Assert.Equal("green", left.Wall.Colour);
        Assert.Equal((0, null, 0, 0), (left.PhotoPaths.Count, left.ScanFiles, left.Pictures.Count, left.VideoLinks.Count));
        Assert.All([left.Wall, left.Room], wall => Assert.Equal((0, null), (wall.PhotoPaths.Count, wall.Pictures)));
        Assert.All(left.Wall.Frames.Concat(left.Room.Frames), frame => Assert.Equal((null, 0), (frame.ImagePath, frame.DetailFiles.Count)));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_sweep_takes_along_what_no_row_names_any_more(DatabaseKind kind)
    {
        var ago = DateTime.UtcNow.AddMonths(-7);
        await using var gallery = await OpenAsync(
            kind,
            new Collector { Id = 1 },
            new Exhibit { CollectorId = 1, CreatedAt = ago, PhotoPaths = ["old", "both", "old"] },
            new Exhibit { CollectorId = 1, CreatedAt = ago, PhotoPaths = ["old", "older"] },
            new Exhibit { CollectorId = 1, PhotoPaths = ["new", "both"] });
        gallery.Blobs.Add("old", "older", "both", "new");

        var report = await gallery.Host.InScopeAsync(services => services.GetRequiredService<IRetentionSweeper>().SweepAsync());

        Assert.Equal((RetentionStatus.Completed, new BlobReport(2, 1, 0)), (report.Status, report.Blobs));
        Assert.Equal(["both", "new"], gallery.Blobs.Names);
        Assert.Equal(["old", "older"], gallery.Blobs.Deleted.Order(StringComparer.Ordinal));
    }

    private static Task<Gallery> OpenAsync(DatabaseKind kind, params object[] rows) => Gallery.OpenAsync(kind, rows);
}
