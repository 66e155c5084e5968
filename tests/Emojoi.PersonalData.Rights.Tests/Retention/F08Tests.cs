using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Retention;

/// <summary>Derived and analytics tables are missed.</summary>
public class F08Tests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task What_was_computed_of_a_person_goes_with_them(DatabaseKind kind)
    {
        await using var shop = await Shop.OpenAsync(kind);
        await shop.Host.SaveAsync(
            new VisitorScore { VisitorId = shop.Ada.Id, Interests = "hers" },
            new VisitorScore { VisitorId = shop.Ben.Id, Interests = "his" },
            new VisitorRank { VisitorId = shop.Ada.Id, Rank = 1 },
            new VisitorRank { VisitorId = shop.Ben.Id, Rank = 2 });

        var report = await shop.Host.InScopeAsync(services => services.GetRequiredService<IPersonalDataEraser>().EraseAsync(new SubjectIdentity("visitor", shop.Ada.Id)));

        Assert.Equal(ErasureStatus.Completed, report.Status);
        Assert.Equal(["his"], (await shop.AllAsync<VisitorScore>()).Select(row => row.Interests));
        Assert.Equal([2], (await shop.AllAsync<VisitorRank>()).Select(row => row.Rank));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_table_with_personal_data_that_the_plan_does_not_know_keeps_the_application_from_starting(DatabaseKind kind)
    {
        var plan = ShopDbPersonalData.Plan with { Entities = [.. ShopDbPersonalData.Plan.Entities.Where(entity => entity.Type != typeof(VisitorScore))] };
        await using var host = new TestHost<ShopDb>(kind, plan);

        var refused = await Assert.ThrowsAsync<PersonalDataModelException>(host.StartAsync);

        Assert.Contains(refused.Differences, difference => difference.StartsWith("VisitorScore.Interests is tagged and mapped, and the plan does not know it", StringComparison.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task A_table_without_a_key_keeps_the_application_from_starting(DatabaseKind kind)
    {
        await using var host = new TestHost<CubeDb>(kind, ShopDbPersonalData.Plan);

        var refused = await Assert.ThrowsAsync<PersonalDataModelException>(host.StartAsync);

        Assert.Contains(refused.Differences, difference => difference.StartsWith("VisitorScore has personal data and no primary key", StringComparison.Ordinal));
    }

    /// <summary>The same shop, with scores in a table that nothing identifies the rows of.</summary>
    public class CubeDb(DbContextOptions<CubeDb> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visitor>();
            modelBuilder.Entity<Visit>();
            modelBuilder.Entity<Purchase>();
            modelBuilder.Entity<Engraving>();
            modelBuilder.Entity<Receipt>();
            modelBuilder.Entity<Doodle>();
            modelBuilder.Entity<VisitorRank>();
            modelBuilder.Entity<VisitorScore>().HasNoKey();
        }
    }
}
