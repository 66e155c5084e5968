using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.RetentionWithoutTimeAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class RetentionWithoutTimeTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using Emojoi.PersonalData;
        using Microsoft.EntityFrameworkCore;


        """;

    private const string Ip = "[PersonalData(\"ip-address\", \"security\")] public string? Ip { get; set; }";
    private const string Visits = "public DbSet<Visit> Visits => new();";
    private const string Member = "[SubjectReference(typeof(Member))] public long MemberId { get; set; } ";

    private static readonly string LastUse = ExamplePolicy.Text.Replace("\"for\": \"P6M\", \"from\": \"collection\"", "\"for\": \"P6M\", \"from\": \"last-use\"", StringComparison.Ordinal);

    [Theory]
    [InlineData("public class {|EPD3007:Visit|} { public long Id { get; set; } " + Ip + " }")]
    [InlineData("public class {|EPD3007:Visit|} { public long Id { get; set; } public DateTime? UpdatedAt { get; set; } public DateTimeOffset ExpiresAt { get; set; } " + Ip + " }")]
    [InlineData("public class {|EPD3007:Visit|} { public long Id { get; set; } [PersonalData(\"birth-date\", \"profile\")] public DateTime Wedding { get; set; } " + Ip + " }")]
    [InlineData("public class {|EPD3007:Visit|} { public long Id { get; set; } public int CreatedById { get; set; } public string? Time { get; set; } " + Ip + " }")]
    [InlineData("public class {|EPD3007:Visit|} { public long Id { get; set; } [System.ComponentModel.DataAnnotations.Schema.NotMapped] public DateTime CreatedAt { get; set; } " + Ip + " }")]
    [InlineData("public class {|EPD3007:Visit|} { public long Id { get; set; } [PersonalData(\"email\", \"profile\", \"security-log\")] public string? Email { get; set; } " + Ip + " }")]
    [InlineData("public class {|EPD3007:Visit|} { public long Id { get; set; } public Client? Client { get; set; } } public class Client { " + Ip + " }")]
    [InlineData("public class {|EPD3007:Visit|} { public long Id { get; set; } public Member? Member { get; set; } " + Ip + " }")]
    [InlineData("public abstract class Row { public long Id { get; set; } " + Ip + " } public class {|EPD3007:Visit|} : Row { }")]
    public Task Reports_a_row_that_does_not_say_when_its_period_began(string declaration) => Verify.Verify(Source(declaration));

    [Theory]
    [InlineData("public DateTime CreatedOnUtc { get; set; }")]
    [InlineData("public DateTime? CreatedAt { get; set; }")]
    [InlineData("public DateTimeOffset At { get; set; }")]
    [InlineData("public DateTime Wherever { get; set; }")]
    [InlineData("public DateTime Arrival { get; set; } public DateTime Departure { get; set; }")]
    [InlineData("public DateOnly Day { get; set; }")]
    [InlineData("public long CreatedUnix { get; set; }")]
    [InlineData("[PersonalData(\"ip-address\", \"security\")] public DateTimeOffset SignedInAt { get; set; }")]
    [InlineData("public Audit Audit { get; set; } = new();")]
    [InlineData("public List<Audit> Log { get; set; } = [];")]
    public Task Accepts_a_row_that_has_a_time(string time) =>
        Verify.Verify(Source("public class Visit { public long Id { get; set; } " + time + Ip + " } public class Audit { public DateTime CreatedAt { get; set; } }"));

    [Theory]
    [InlineData("public class Visit { public long Id { get; set; } [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }")]
    [InlineData("public class Visit { public long Id { get; set; } [PersonalData(\"ip-address\", \"security\", \"statutory\")] public string? Ip { get; set; } }")]
    [InlineData("public class Visit { public long Id { get; set; } [PersonalData(\"ip-address\", \"security\"), PersonalData(\"email\", \"profile\")] public string? Ip { get; set; } }")]
    [InlineData("public class Visit { public long Id { get; set; } [PersonalData(\"ip-address\", \"no-such-purpose\")] public string? Ip { get; set; } }")]
    [InlineData("public class Visit { public long Id { get; set; } public string? Ip { get; set; } } public class Report { " + Ip + " }")]
    [InlineData("public abstract class Visit { public long Id { get; set; } " + Ip + " }")]
    [InlineData("public class Visit : Row { " + Ip + " } public abstract class Row { public long Id { get; set; } public DateTime Created { get; set; } }")]
    public Task Accepts_what_needs_no_time(string declaration) => Verify.Verify(Source(declaration));

    [Fact]
    public Task Accepts_a_row_whose_holder_has_a_time() => Verify.Verify(
        Source("public class Visit { public long Id { get; set; } " + Ip + " } public class Tour { public long Id { get; set; } [SubjectReference(typeof(Member))] public long GuestId { get; set; } public DateTime BookedOn { get; set; } public List<Visit> Visits { get; } = []; }", Visits + " public DbSet<Tour> Tours => new();"));

    [Theory]
    [InlineData("builder.Entity<Visit>().Property<DateTime>(\"CreatedAt\")")]
    [InlineData("builder.Entity(\"Visit\").Property<DateTimeOffset>(\"CreatedAt\")")]
    public Task Accepts_a_row_whose_time_only_fluent_code_has(string fluent) => Verify.Verify(
        Source("public class Visit { public long Id { get; set; } " + Ip + " }", Visits + " protected override void OnModelCreating(ModelBuilder builder) => " + fluent + ";"));

    [Fact]
    public Task Is_not_misled_by_what_migrations_remember() => Verify.Verify(
        Source("public class {|EPD3007:Visit|} { public long Id { get; set; } " + Ip + " } public class DbContextAttribute(Type context) : Attribute { public Type Context => context; }")
        + " [DbContext(typeof(Db))] public class DbModelSnapshot { public void BuildModel(Microsoft.EntityFrameworkCore.ModelBuilder builder) => builder.Entity(\"Tour\").Property<DateTime>(\"CreatedAt\"); }");

    [Theory]
    [InlineData("public DateTime CreatedAt { get; set; }")]
    [InlineData("public DateTime UpdatedAt { get; set; }")]
    public Task Reports_a_row_that_does_not_say_when_it_was_used_last(string time) =>
        Verify.Verify(Source("public class {|EPD3007:Visit|} { public long Id { get; set; } " + time + Ip + " }"), LastUse);

    [Theory]
    [InlineData("public DateTime LastSeenAt { get; set; }")]
    [InlineData("public DateTime? LastPing { get; set; }")]
    public Task Accepts_a_row_that_says_when_it_was_used_last(string time) =>
        Verify.Verify(Source("public class Visit { public long Id { get; set; } " + time + Ip + " }"), LastUse);

    [Theory]
    [InlineData("public class {|EPD3007:Visit|} { public long Id { get; set; } " + Member + Ip + " }")]
    [InlineData("public class {|EPD3007:Visit|} { [Key] public long Number { get; set; } public Client? Client { get; set; } " + Ip + " } public class Client { " + Ip + " }")]
    public Task Reports_what_says_itself_that_it_is_stored_where_there_is_no_context(string declaration) => Verify.Verify(WithoutContext(declaration));

    [Theory]
    [InlineData("public class Visit { public long Id { get; set; } " + Ip + " }")]
    [InlineData("public class Visit { " + Member + Ip + " }")]
    [InlineData("[SubjectReference(typeof(Member))] public class Visit { " + Ip + " }")]
    [InlineData("public class VisitRequest { public long Id { get; set; } " + Member + Ip + " }")]
    [InlineData("public class Visit { public long Id { get; set; } " + Member + " public DateTime At { get; set; } public Client? Client { get; set; } } [SubjectReference(typeof(Member))] public class Client { " + Ip + " }")]
    public Task Accepts_what_may_be_no_row_where_there_is_no_context(string declaration) => Verify.Verify(WithoutContext(declaration));

    [Fact]
    public async Task Speaks_of_another_projects_rows_at_their_set_where_that_project_cannot()
    {
        const string Vague = "public class Visit { public long Id { get; set; } [Emojoi.PersonalData.PersonalData(\"ip-address\", \"security\")] public string? Ip { get; set; } }";
        const string Clear = "public class Visit { [Emojoi.PersonalData.SubjectKey] public long Id { get; set; } [Emojoi.PersonalData.PersonalData(\"ip-address\", \"security\")] public string? Ip { get; set; } }";
        const string Source = Usings + "public class Db : DbContext { " + Visits + " }" + EntityFramework.Source;
        var report = Assert.Single(await Reports.Of(new RetentionWithoutTimeAnalyzer(), Source, ExamplePolicy.Text, TestPlatform.Vocabulary, AnnotatedAssembly.Of("Rows", Vague)));
        Assert.Equal("Visits", Source[report.Location.SourceSpan.Start..report.Location.SourceSpan.End]);
        Assert.Empty(await Reports.Of(new RetentionWithoutTimeAnalyzer(), Source, ExamplePolicy.Text, TestPlatform.Vocabulary, AnnotatedAssembly.Of("Rows", Clear)));
    }

    [Fact]
    public async Task Says_nothing_of_another_projects_rows_where_there_is_no_context()
    {
        const string Tours = "public class Tour { public long Id { get; set; } [Emojoi.PersonalData.PersonalData(\"ip-address\", \"security\")] public string? Ip { get; set; } }";
        var source = WithoutContext("public class Visit { public long Id { get; set; } " + Member + Ip + " public Tour? Tour { get; set; } }");
        var report = Assert.Single(await Reports.Of(new RetentionWithoutTimeAnalyzer(), source, ExamplePolicy.Text, TestPlatform.Vocabulary, AnnotatedAssembly.Of("Rows", Tours)));
        Assert.Equal("Visit", source[report.Location.SourceSpan.Start..report.Location.SourceSpan.End]);
    }

    [Fact]
    public async Task Says_what_is_found_and_what_to_do()
    {
        var report = await Reports.Single<RetentionWithoutTimeAnalyzer>(Source("public class Visit { public long Id { get; set; } " + Ip + " }"));
        Assert.Equal(
            "Rows of 'Visit' hold 'Ip', which the privacy policy keeps for P6M from its collection ('security-log'), and say not when that was, so that nobody knows when it is over; give them a time, such as 'CreatedAt' (C-KEEP)",
            report.GetMessage());
    }

    private static string Source(string declaration, string sets = Visits) =>
        Usings + declaration + "\n[DataSubject(\"member\")] public class Member { public long Id { get; set; } public DateTime JoinedAt { get; set; } }\npublic class Db : DbContext { " + sets + " }" + EntityFramework.Source;

    private static string WithoutContext(string declaration) =>
        Usings + declaration + "\n[DataSubject(\"member\")] public class Member { public long Id { get; set; } }" + EntityFramework.Source;
}
