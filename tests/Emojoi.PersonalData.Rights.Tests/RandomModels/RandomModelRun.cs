using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore;
using Emojoi.PersonalData.Rights.Tests.Blobs;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Export;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>Lets people live in a random model, and asks for all of their rights.</summary>
internal sealed class RandomModelRun<TContext>(DatabaseKind kind, PersonalDataPlan plan, RandomModel model, int seed) : IRandomModelRun
    where TContext : DbContext
{
    private readonly RandomLife _life = new(model, name => typeof(TContext).Assembly.GetType("Models." + name, throwOnError: true)!, seed);
    private readonly HashSet<int> _erased = [];
    private readonly BlobFolder _blobs = new();
    private HashSet<string> _referenceColumns = [];
    private long _blobsDeleted;

    public async Task RunAsync()
    {
        using var blobs = _blobs;
        await using var host = new TestHost<TContext>(kind, plan, more: services => services.AddSingleton<IBlobStore>(blobs));
        await host.StartAsync();
        await host.SaveAsync([.. _life.Rows.Select(row => row.Entity)]);
        blobs.Add(_life.Values.SelectMany(value => value.Blobs));
        _referenceColumns = await host.WithContextAsync(context => Task.FromResult(ReferenceColumns(context.Model)));
        for (var person = 0; person < RandomLife.People; person++)
        {
            await ExportAsync(host, person);
        }

        await RectifyAsync(host);
        await EraseAsync(host, 0);
        await EraseAsync(host, 1);
        await ExportAsync(host, 2);
        await ExportBlobsAsync(host, 2);
        Assert.Null(await host.FindBreakAsync());
    }

    private static HashSet<string> ReferenceColumns(IModel model) =>
        [.. model.GetRelationalModel().Tables.SelectMany(table => table.ForeignKeyConstraints).SelectMany(key => key.Columns).Select(column => $"{column.Table.Name}.{column.Name}")];

    /// <summary>Every tagged value of the person, and nothing of anybody else.</summary>
    private async Task ExportAsync(TestHost<TContext> host, int person)
    {
        var (document, manifest) = await host.ExportJsonAsync(_life.Identity(person));
        var text = document["data"]!.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        foreach (var value in _life.Values.Where(value => !value.People.Any(_erased.Contains) || value.People.Contains(person)))
        {
            Assert.True(value.OccursIn(text) == IsOf(value, person), $"{value} {(IsOf(value, person) ? "is not in" : "is in")} the export of {person}: {text}");
        }

        Assert.Equal(BlobsOf(person), manifest.Missing.Select(gap => gap.Name).Where(name => name.StartsWith("blob-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>The content of every blob of the person, and of no other one.</summary>
    private async Task ExportBlobsAsync(TestHost<TContext> host, int person)
    {
        var (archive, manifest) = await host.ExportArchiveAsync(_life.Identity(person));
        var blobs = manifest.Files.Where(file => file.Blob is not null).ToList();
        Assert.Equal(BlobsOf(person), blobs.Select(file => file.Blob).Order(StringComparer.Ordinal));
        Assert.All(blobs, file => Assert.Equal(BlobFolder.ContentOf(file.Blob!), archive.Bytes(file.Name)));
    }

    private IEnumerable<string> BlobsOf(int person) => _life.Values.Where(value => IsOf(value, person)).SelectMany(value => value.Blobs).Order(StringComparer.Ordinal);

    /// <summary>One value each is corrected, and nothing else changes.</summary>
    private async Task RectifyAsync(TestHost<TContext> host)
    {
        foreach (var value in _life.Values.Where(value => value is { IsSingle: true, Member.Kind: ModelValueKind.Text or ModelValueKind.OptionalText, Row.Model.HasOneOwner: true, Row.Model.IsUnique: false, Row.IsHidden: false, Member.IsKept: false }).Where(value => value.People.Contains(2)).Take(4))
        {
            var before = await host.WithContextAsync(TableRows.ReadAsync);
            Assert.NotEqual(RectificationOutcome.Rectified, await RectifyAsync(host, 1, value, "corrected-" + value.Texts[0]));
            Assert.Equal(before.Text, (await host.WithContextAsync(TableRows.ReadAsync)).Text);
            Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(host, 2, value, "corrected-" + value.Texts[0]));
            var after = await host.WithContextAsync(TableRows.ReadAsync);
            Assert.Equal(before.Text.Replace(value.Texts[0], "corrected-" + value.Texts[0], StringComparison.Ordinal), after.Text);
        }
    }

    private Task<RectificationOutcome> RectifyAsync(TestHost<TContext> host, int person, LivingValue value, string text) =>
        host.InScopeAsync(services => services.GetRequiredService<IPersonalDataRectifier>().RectifyAsync(
            _life.Identity(person), value.Row.Entity.GetType(), value.Row.Key, value.Path, JsonSerializer.SerializeToElement(text)));

    private async Task EraseAsync(TestHost<TContext> host, int person)
    {
        var before = await host.WithContextAsync(TableRows.ReadAsync);
        var preview = await host.InScopeAsync(services => services.GetRequiredService<IPersonalDataEraser>().PreviewAsync(_life.Identity(person)));
        Assert.Equal(before.Text, (await host.WithContextAsync(TableRows.ReadAsync)).Text);
        var report = await host.InScopeAsync(services => services.GetRequiredService<IPersonalDataEraser>().EraseAsync(_life.Identity(person)));
        _erased.Add(person);

        AssertBlobs(preview.Blobs, report.Blobs);
        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.All(report.Steps, step => Assert.Equal(0, step.Residual));
        Assert.Equal(preview.Steps.Select(step => (step.Entity, step.Deleted, step.Changed)), report.Steps.Select(step => (step.Entity, step.Deleted, step.Changed)));
        var after = await host.WithContextAsync(TableRows.ReadAsync);
        AssertErased(after.Text);
        AssertUntouched(before, after, person);
    }

    /// <summary>What nothing names any more is gone, after it was asked to go once.</summary>
    private void AssertBlobs(BlobReport previewed, BlobReport report)
    {
        var left = _life.Values.Where(value => !IsGone(value)).SelectMany(value => value.Blobs).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(left, _blobs.Names);
        Assert.Equal(_blobs.Deleted.Distinct(StringComparer.Ordinal), _blobs.Deleted);
        _blobsDeleted += report.Deleted;
        Assert.Equal((_blobs.Deleted.Count, 0, 0), (_blobsDeleted, report.Shared, report.Missing));
        Assert.Equal(previewed, report);
    }

    private static bool IsOf(LivingValue value, int person) => !value.Row.IsHidden && value.People.Contains(person);

    private bool IsGone(LivingValue value) => value is { Row.IsHidden: false, Member.IsKept: false } && value.People.All(_erased.Contains);

    /// <summary>What nobody is left for who shares it is gone, but for what a law keeps; all else is there.</summary>
    private void AssertErased(string text)
    {
        foreach (var value in _life.Values)
        {
            var isGone = IsGone(value);
            Assert.True(value.OccursIn(text) != isGone, $"{value} {(isGone ? "is still there" : "is gone")}.");
        }
    }

    /// <summary>Rows of others are as they were, but for references to what is gone.</summary>
    private void AssertUntouched(TableRows before, TableRows after, int person)
    {
        var key = Convert.ToString(_life.Identity(person).Key[^1], System.Globalization.CultureInfo.InvariantCulture)!;
        var others = before.Rows.Where(row => !row.Value.Values.Any(text => text.Contains(RandomLife.Trail(person), StringComparison.Ordinal) || text.Equals(key, StringComparison.OrdinalIgnoreCase)));
        foreach (var (name, row) in others)
        {
            Assert.True(after.Rows.TryGetValue(name, out var now), $"{name} is gone, and was not {person}'s.");
            foreach (var (column, text) in row.Where(cell => now[cell.Key] != cell.Value))
            {
                Assert.True(now[column].Length == 0 && _referenceColumns.Contains($"{name.Split(' ')[0]}.{column}"), $"{name} was not {person}'s, and {column} changed from {text} to {now[column]}.");
            }
        }

        Assert.Empty(after.Rows.Keys.Except(before.Rows.Keys));
    }
}
