using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Social;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Model;

public class VerifyTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_plan_that_fits_lets_the_application_start(DatabaseKind kind)
    {
        await using var host = Start(kind, SocialPlan.Create());
        await host.StartAsync();
        Assert.Empty(await Differences(host, SocialPlan.Create()));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task All_differences_are_named_at_once(DatabaseKind kind)
    {
        var plan = SocialPlan.Create();
        var wrong = plan with
        {
            Entities =
            [
                new EntityPlan(typeof(Post), [SocialPlan.Owner("WriterId")], [SocialPlan.Deleted("Headline")]),
                new EntityPlan(typeof(VerifyTests), [], []),
                .. plan.Entities.Where(entity => entity.Type != typeof(Post)),
            ],
        };
        await using var host = Start(kind, wrong);
        var failure = await Assert.ThrowsAsync<PersonalDataModelException>(host.StartAsync);
        Assert.Contains(failure.Differences, difference => difference.Contains("Post.WriterId", StringComparison.Ordinal));
        Assert.Contains(failure.Differences, difference => difference.Contains("Post.Headline", StringComparison.Ordinal));
        Assert.Contains(failure.Differences, difference => difference.Contains("VerifyTests", StringComparison.Ordinal));
        Assert.All(failure.Differences, difference => Assert.Contains(difference, failure.Message, StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_blob_without_a_store_is_a_difference(DatabaseKind kind)
    {
        await using var host = new TestHost<SocialDb>(kind, SocialPlan.Create());
        var failure = await Assert.ThrowsAsync<PersonalDataModelException>(host.StartAsync);
        Assert.Equal(["Post.Picture", "Post.Attachments"], failure.Differences.Select(difference => difference.Split(' ')[0]));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Null_in_a_required_column_is_a_difference(DatabaseKind kind)
    {
        var plan = SocialPlan.Create();
        var wrong = plan with { Entities = [.. plan.Entities.Select(entity => entity.Type != typeof(Comment) ? entity : entity with { Members = [SocialPlan.Changed(ErasureStrategy.Null, "Body")] })] };
        await using var host = Start(kind, wrong);
        Assert.Contains("Comment.Body", Assert.Single(await Differences(host, wrong)), StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Rows_of_a_person_are_found_behind_soft_deletion_and_within_the_tenant(DatabaseKind kind)
    {
        await using var host = Start(kind, SocialPlan.Create());
        Member one = new() { Name = "One" }, other = new() { Name = "Other" };
        await host.SaveAsync(
            one,
            other,
            new Post { AuthorId = one.Id, Tenant = 1, Body = "seen" },
            new Post { AuthorId = one.Id, Tenant = 1, Body = "deleted", IsDeleted = true },
            new Post { AuthorId = one.Id, Tenant = 2, Body = "elsewhere" },
            new Post { AuthorId = other.Id, Tenant = 1, Body = "not mine" });

        var bodies = await host.WithContextAsync(async context =>
        {
            var resolved = ResolvedPlan.Create(context.Model, SocialPlan.Create());
            var rows = RowSelection.Rows(context, resolved.Entities.Single(entity => entity.Name == "Post"), new SubjectIdentity("member", one.Id), ["SoftDelete"]);
            return await ((IQueryable<Post>)rows).Select(row => row.Body).Order().ToListAsync();
        });
        Assert.Equal(["deleted", "seen"], bodies);
    }

    private static TestHost<SocialDb> Start(DatabaseKind kind, PersonalDataPlan plan) =>
        new(kind, plan, more: services => services.AddSingleton<IBlobStore, MemoryBlobStore>());

    private static Task<IReadOnlyList<string>> Differences(TestHost<SocialDb> host, PersonalDataPlan plan) =>
        host.WithContextAsync(context => Task.FromResult(PersonalDataModel.Verify(context.Model, plan)));
}
