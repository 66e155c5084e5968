using Emojoi.PersonalData.Generators.Plans;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Generators.Tests.Plans;

/// <summary>Names and places that generated code has to put up with; every run compiles without a warning, in C# 11.</summary>
public class NamingTests
{
    private const string Member = """
        [DataSubject("member")] internal class Member { public long Id { get; set; } [PersonalData("nickname", "profile")] public string? Nickname { get; private set; } }

        """;

    [Theory]
    [InlineData("internal class Db : DbContext { public DbSet<Member> Members => Set<Member>(); }", "DbPersonalData")]
    [InlineData("namespace @event.@class { internal class @object : DbContext { public DbSet<Member> Members => Set<Member>(); } }", "event.class.objectPersonalData")]
    [InlineData("public class Outer { internal class Db : DbContext { internal DbSet<Member> Members => Set<Member>(); } }", "Outer_DbPersonalData")]
    [InlineData("internal partial class Db : DbContext { } internal partial class Db { public DbSet<Member> Members => Set<Member>(); }", "DbPersonalData")]
    [InlineData("internal partial class Db { public DbSet<Member> Members => Set<Member>(); } internal partial class Db : DbContext { }", "DbPersonalData")]
    [InlineData("internal partial class Db : DbContext { } internal partial class Db : DbContext { public DbSet<Member> Members => Set<Member>(); }", "DbPersonalData")]
    [InlineData("internal abstract class Base : DbContext { public DbSet<Member> Members => Set<Member>(); } internal class Db : Base { }", "DbPersonalData")]
    [InlineData("internal class Base<T> : DbContext where T : class { public DbSet<T> All => Set<T>(); } internal class Db : Base<Member> { }", "DbPersonalData")]
    public void Contexts(string context, string holder)
    {
        var run = PlanRun.Of(PlanRun.Project(Member + context) with { LanguageVersion = LanguageVersion.CSharp11 });

        Assert.Equal(holder, Assert.Single(run.Attributes).Holder.FullName);
        Assert.Equal("Nickname", string.Join('.', run.Member("Member", "Nickname").Path));
    }

    [Fact]
    public void Entities_of_one_name()
    {
        var run = PlanRun.Of(Member + """
            public class Outer { public class Note { public int Id { get; set; } [SubjectReference(typeof(Member))] public long MemberId { get; set; } [PersonalData("post", "profile")] public string? Text { get; set; } } }
            public class OuterNote { public int Id { get; set; } [SubjectReference(typeof(Member))] public long MemberId { get; set; } [PersonalData("post", "profile")] public string? Text { get; set; } }
            internal class Db : DbContext { public DbSet<Outer.Note> Notes => Set<Outer.Note>(); public DbSet<OuterNote> Others => Set<OuterNote>(); }
            """);

        Assert.Equal(["Note", "OuterNote"], run.Plan.Entities.Select(entity => entity.Type.Name));
    }

    [Fact]
    public void Closed_generic_entities()
    {
        var run = PlanRun.Of("""
            [DataSubject("member")] public class User<TKey> where TKey : struct { public TKey Id { get; set; } [PersonalData("nickname", "profile")] public string? Name { get; set; } }
            public class Db(DbContextOptions options) : DbContext(options) { public DbSet<User<Guid>> Users => Set<User<Guid>>(); }
            """);

        Assert.Equal(["member Owner: Id"], run.Paths("User`1"));
        Assert.Empty(run.Differences());
    }

    [Fact]
    public void Private_entities_are_left_to_the_check_at_start_up()
    {
        var run = PlanRun.Of("""
            public class Db : DbContext
            {
                protected override void OnModelCreating(ModelBuilder builder) { builder.Entity<Hidden>(); }
                private class Hidden { public int Id { get; set; } [PersonalData("post", "profile")] public string? Text { get; set; } }
            }
            """);

        Assert.Empty(run.Plan.Entities);
    }

    [Theory]
    [InlineData("public class Db : DbContext { public DbSet<Missing> All => Set<Missing>(); }")]
    [InlineData("public class Db : DbContext { protected override void OnModelCreating(ModelBuilder b) { b.Entity<>(); b.Entity<Missing>().OwnsOne(; b.Ignore(x => ); } }")]
    [InlineData("public class Db : DbContext { public DbSet<> All => Set<>(); }")]
    [InlineData("public class A { public A B { get; set; } } public class Db : DbContext { public DbSet<A> As => Set<A>(); }")]
    [InlineData("public class Db : Db { }")]
    [InlineData("[SubjectReference(null)] public class A { public int Id { get; set; } [SubjectReference(typeof(A<>))] public int X { get; set; } } public class Db : DbContext { public DbSet<A> As => Set<A>(); }")]
    public void Code_that_does_not_compile_crashes_nothing(string source) => Assert.Empty(PlanRun.Generate(PlanRun.Project(source)).GeneratorDiagnostics);

    [Fact]
    public void A_token_that_is_missing_anywhere_crashes_nothing()
    {
        const string Source = """
            [DataSubject("member"), PrimaryKey(nameof(Tenant), nameof(Id))] public class Person { [SubjectKey] public int Tenant { get; set; } [SubjectKey] public long Id { get; set; } public Home Home { get; set; } = new(); public List<Note> Notes { get; set; } = []; }
            public class Home { [PersonalData("nickname", "profile", Erasure = ErasureStrategy.Constant, ErasedValue = "-")] public string Street { get; set; } = ""; }
            public class Note { public int Id { get; set; } [SubjectReference(typeof(Person), Role = SubjectRole.CoOwner)] public long PersonId { get; set; } public Person? Person { get; set; } [PersonalData("post", "profile")] public string? Text { get; set; } }
            public class Db : DbContext { public DbSet<Person> People => Set<Person>(); protected override void OnModelCreating(ModelBuilder builder) { builder.Entity<Person>(p => { p.OwnsOne(x => x.Home); }); builder.Entity<Note>().HasKey(n => n.Id); } }
            """;
        var whole = PlanRun.Project(Source);
        var first = GeneratorRun.Of(whole, new PlanGenerator());
        Assert.NotEmpty(first.Sources);
        var text = whole.Files["Source.cs"];
        foreach (var token in CSharpSyntaxTree.ParseText(text).GetRoot().DescendantTokens())
        {
            var run = first.Edit("Source.cs", _ => text.Remove(token.SpanStart, token.Span.Length));

            Assert.Empty(run.GeneratorDiagnostics);
        }
    }
}
