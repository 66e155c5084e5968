using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Registration;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Rectification;

/// <summary>Who replaces a picture does not want the old one to live on (F06).</summary>
public class ReplacedBlobTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_content_that_a_corrected_member_named_goes_after_the_row_was_changed(DatabaseKind kind)
    {
        var store = new WatchingStore();
        await using var social = await StartAsync(kind, store);
        store.OnDelete = async () => store.Seen.Add(await PictureAsync(social));

        Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(social, "Picture", "\"new.png\""));

        Assert.Equal(["kept.png", "new.png"], store.Names);
        Assert.Equal(["new.png"], store.Seen);
        Assert.Empty(await PendingAsync(social));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_picture_that_is_taken_away_goes_as_well(DatabaseKind kind)
    {
        var store = new WatchingStore();
        await using var social = await StartAsync(kind, store);

        Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(social, "Picture", "null"));

        Assert.Equal(["kept.png", "new.png"], store.Names);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_a_list_only_that_goes_which_is_no_longer_in_it(DatabaseKind kind)
    {
        var store = new WatchingStore();
        await using var social = await StartAsync(kind, store, new Post { Tenant = 1, Attachments = ["old.png", "kept.png"] });

        Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(social, "Attachments", "[\"new.png\", \"kept.png\"]"));

        Assert.Equal(["kept.png", "new.png"], store.Names);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task It_stays_where_the_name_stays_where_another_row_names_it_and_where_another_member_was_corrected(DatabaseKind kind)
    {
        var store = new WatchingStore();
        await using var social = await StartAsync(kind, store);

        await RectifyAsync(social, "Picture", "\"old.png\"");
        await RectifyAsync(social, "Body", "\"better\"");
        Assert.Equal(["kept.png", "new.png", "old.png"], store.Names);

        await social.SaveAsync(new Post { AuthorId = social.Ben.Id, Tenant = 2, Picture = "old.png" });
        await RectifyAsync(social, "Picture", "\"new.png\"");
        Assert.Equal(["kept.png", "new.png", "old.png"], store.Names);
        Assert.Empty(await PendingAsync(social));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task It_stays_where_the_correction_is_taken_back_and_goes_later_where_it_is_not(DatabaseKind kind)
    {
        var store = new WatchingStore();
        await using var social = await StartAsync(kind, store);

        foreach (var keeps in new[] { false, true })
        {
            await social.Host.InScopeAsync(async services =>
            {
                await using var transaction = await services.GetRequiredService<SocialDb>().Database.BeginTransactionAsync();
                await RectifyAsync(social, services, "Picture", "\"new.png\"");
                await (keeps ? transaction.CommitAsync() : transaction.RollbackAsync());
                return 0;
            });
            Assert.Equal(["kept.png", "new.png", "old.png"], store.Names);
            await social.AskAsync(eraser => eraser.ResumeAsync());
            Assert.Equal(keeps ? ["kept.png", "new.png"] : ["kept.png", "new.png", "old.png"], store.Names);
        }
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_a_store_did_not_delete_is_deleted_by_the_next_that_goes_on(DatabaseKind kind)
    {
        var store = new WatchingStore();
        await using var social = await StartAsync(kind, store);
        store.OnDelete = () => throw new IOException("The store is away.");

        Assert.Equal(RectificationOutcome.Rectified, await RectifyAsync(social, "Picture", "\"new.png\""));
        await social.AskAsync(eraser => eraser.ResumeAsync());
        Assert.Equal(("new.png", 3), (await PictureAsync(social), store.Names.Count()));

        store.OnDelete = null;
        await social.AskAsync(eraser => eraser.ResumeAsync());
        Assert.Equal(["kept.png", "new.png"], store.Names);
        Assert.Empty(await PendingAsync(social));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task An_erasure_is_not_complete_before_it_is_gone(DatabaseKind kind)
    {
        var store = new WatchingStore();
        await using var social = await StartAsync(kind, store);
        store.OnDelete = () => throw new IOException("The store is away.");
        await RectifyAsync(social, "Picture", "null");

        var failed = await social.EraseAsync();
        store.OnDelete = null;
        var completed = await social.EraseAsync();

        Assert.Equal((ErasureStatus.Failed, ErasureStatus.Completed), (failed.Status, completed.Status));
        Assert.DoesNotContain("old.png", store.Names);
        Assert.Empty(await PendingAsync(social));
    }

    [Theory, OnPostgreSql]
    public async Task Of_two_who_correct_it_at_once_both_replaced_contents_go(DatabaseKind kind)
    {
        var store = new WatchingStore();
        await using var social = await StartAsync(kind, store);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
        {
            store.Blobs.Blobs[$"{number}.png"] = [1];
            return RectifyAsync(social, "Picture", $"\"{number}.png\"");
        }));

        Assert.Equal(["kept.png", "new.png", (await PictureAsync(social))!], store.Names.OrderDescending(StringComparer.Ordinal).OrderBy(name => char.IsDigit(name[0])).ThenBy(name => name, StringComparer.Ordinal));
    }

    private static async Task<SocialHost> StartAsync(DatabaseKind kind, WatchingStore store, Post? post = null)
    {
        var social = await SocialHost.StartAsync(kind, more: services => services.AddSingleton<IBlobStore>(store));
        post ??= new Post { Tenant = 1, Picture = "old.png", Attachments = ["kept.png"] };
        post.AuthorId = social.Ada.Id;
        await social.SaveAsync(post);
        foreach (var name in new[] { "old.png", "new.png", "kept.png" })
        {
            store.Blobs.Blobs[name] = [1];
        }

        return social;
    }

    private static Task<RectificationOutcome> RectifyAsync(SocialHost social, string member, string value) =>
        social.Host.InScopeAsync(services => RectifyAsync(social, services, member, value));

    private static async Task<RectificationOutcome> RectifyAsync(SocialHost social, IServiceProvider services, string member, string value)
    {
        var post = await services.GetRequiredService<SocialDb>().Set<Post>().Where(post => post.AuthorId == social.Ada.Id).Select(post => post.Id).SingleAsync();
        return await services.GetRequiredService<IPersonalDataRectifier>().RectifyAsync(social.AdaId, typeof(Post), [post], member, JsonDocument.Parse(value).RootElement);
    }

    private static Task<string?> PictureAsync(SocialHost social) =>
        social.WithContextAsync(context => context.Set<Post>().Where(post => post.AuthorId == social.Ada.Id).Select(post => post.Picture).SingleAsync());

    private static Task<List<string>> PendingAsync(SocialHost social) =>
        social.WithContextAsync(context => context.Set<PersonalDataPendingBlob>().Select(blob => blob.Name).ToListAsync());

    /// <summary>Blobs, and what happens when one is to be deleted.</summary>
    private sealed class WatchingStore : IBlobStore
    {
        public MemoryBlobStore Blobs { get; } = new();

        public IEnumerable<string> Names => Blobs.Blobs.Keys.Order(StringComparer.Ordinal);

        public List<string?> Seen { get; } = [];

        public Func<Task>? OnDelete { get; set; }

        public Task<Stream?> OpenAsync(string name, CancellationToken cancellation = default) => Blobs.OpenAsync(name, cancellation);

        public async Task<bool> DeleteAsync(string name, CancellationToken cancellation = default)
        {
            await (OnDelete?.Invoke() ?? Task.CompletedTask);
            return await Blobs.DeleteAsync(name, cancellation);
        }
    }
}
