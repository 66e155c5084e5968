using Emojoi.PersonalData.Rights.Tests.Databases;
using Emojoi.PersonalData.Rights.Tests.Erasure;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;

namespace Emojoi.PersonalData.Rights.Tests.Model;

public class MissingIndicesTests
{
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Start_up_warns_of_each_reference_without_an_index_with_table_columns_and_what_to_do(DatabaseKind kind)
    {
        var log = new MemoryLog();
        await using var host = Start(kind, log);
        await host.StartAsync();

        var warnings = log.Lines.Where(line => line.Contains("has no index", StringComparison.Ordinal)).ToList();
        Assert.Equal(
            [
                "Table Reply has no index on (PostId), which leads to a person: each request reads the whole table. Add HasIndex(\"PostId\") to Reply, and a migration.",
                "Table Visit has no index on (Region, Number), which leads to a person: each request reads the whole table. Add HasIndex(\"Region\", \"Number\") to Visit, and a migration.",
                "Table post_archive has no index on (author_id), which leads to a person: each request reads the whole table. Add HasIndex(\"AuthorId\") to Post, and a migration.",
            ],
            warnings.Order(StringComparer.Ordinal));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task The_health_check_is_degraded_and_names_them(DatabaseKind kind)
    {
        await using var host = Start(kind, new MemoryLog());

        var entry = await host.Services.HealthAsync();

        Assert.Equal(HealthStatus.Degraded, entry.Status);
        var missing = Assert.IsAssignableFrom<IReadOnlyCollection<string>>(entry.Data["missing indices"]);
        Assert.Equal(3, missing.Count);
        Assert.Contains("post_archive", entry.Description, StringComparison.Ordinal);
    }

    private static TestHost<SlowDb> Start(DatabaseKind kind, MemoryLog log) => new(kind, Plan(), more: services =>
    {
        services.AddLogging(logging => logging.AddProvider(log));
        services.AddHealthChecks().AddPersonalData();
    });

    private static PersonalDataPlan Plan() => new(
        "Slow 1.0",
        [new SubjectPlan("member", typeof(Person), ["Region", "Number"]), new SubjectPlan("author", typeof(Author), ["Id"])],
        [
            new EntityPlan(typeof(Reply), [new SubjectPath("author", SubjectRole.Owner, [new PathStep(PathStepKind.Navigation, typeof(Reply), "Post")], ["AuthorId"])], []),
            new EntityPlan(typeof(Post), [new SubjectPath("author", SubjectRole.Owner, [], ["AuthorId"])], []),
            new EntityPlan(typeof(Visit), [new SubjectPath("member", SubjectRole.Owner, [], ["Region", "Number"])], []),
            new EntityPlan(typeof(Order), [new SubjectPath("member", SubjectRole.Owner, [], ["Region", "Number"])], []),
            new EntityPlan(typeof(Person), [new SubjectPath("member", SubjectRole.Owner, [], ["Region", "Number"])], []),
            new EntityPlan(typeof(Author), [new SubjectPath("author", SubjectRole.Owner, [], ["Id"])], []),
        ]);

    private sealed class SlowDb(DbContextOptions<SlowDb> options) : DbContext(options)
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
            configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().HasKey(person => new { person.Region, person.Number });
            modelBuilder.Entity<Author>();
            modelBuilder.Entity<Post>().ToTable("post_archive").Property(post => post.AuthorId).HasColumnName("author_id");
            modelBuilder.Entity<Reply>().HasOne(row => row.Post).WithMany().HasForeignKey(row => row.PostId);
            modelBuilder.Entity<Visit>().HasIndex(visit => visit.Number);
            modelBuilder.Entity<Order>().HasIndex(order => new { order.Number, order.Region, order.Id });
        }
    }

    private sealed class Person
    {
        public int Region { get; set; }

        public int Number { get; set; }
    }

    private sealed class Author
    {
        public int Id { get; set; }
    }

    private sealed class Post
    {
        public int Id { get; set; }

        public int AuthorId { get; set; }
    }

    private sealed class Reply
    {
        public int Id { get; set; }

        public int PostId { get; set; }

        public Post? Post { get; set; }
    }

    /// <summary>An index on a part of the reference is none.</summary>
    private sealed class Visit
    {
        public int Id { get; set; }

        public int Region { get; set; }

        public int Number { get; set; }
    }

    /// <summary>An index that begins with the reference, in whichever order, is one.</summary>
    private sealed class Order
    {
        public int Id { get; set; }

        public int Region { get; set; }

        public int Number { get; set; }
    }
}
