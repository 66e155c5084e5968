using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.UnreachedEntityAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class UnreachedEntityTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using Emojoi.PersonalData;
        using Microsoft.EntityFrameworkCore;


        """;

    private const string Email = "[PersonalData(\"email\", \"profile\")] public string? Email { get; set; }";
    private const string Orders = "public DbSet<Order> Orders => new();";

    [Theory]
    [InlineData("public class {|EPD3004:Order|} { public long Id { get; set; } " + Email + " }")]
    [InlineData("public class {|EPD3004:Order|} { public long Id { get; set; } public long MemberId { get; set; } " + Email + " }")]
    [InlineData("[SubjectReference(typeof(Member))] public class {|EPD3004:Order|} { public long Id { get; set; } " + Email + " }")]
    [InlineData("public class {|EPD3004:Order|} { public long Id { get; set; } [SubjectReference(typeof(Member), Role = SubjectRole.Accessor)] public long ClerkId { get; set; } " + Email + " }")]
    [InlineData("public class {|EPD3004:Order|} { public long Id { get; set; } public Address? To { get; set; } } public class Address { " + Email + " }")]
    [InlineData("public class {|EPD3004:Order|} { public long Id { get; set; } public Shop? Shop { get; set; } " + Email + " } public class Shop { public long Id { get; set; } }")]
    [InlineData("public class {|EPD3004:Order|} { public long Id { get; set; } " + Email + " public Gift? Gift { get; set; } } public class Gift { [SubjectReference(typeof(Member))] public long For { get; set; } [PersonalData(\"post\", \"profile\")] public string? Note { get; set; } }")]
    [InlineData("public abstract class Row { public long Id { get; set; } " + Email + " } public class {|EPD3004:Order|} : Row { }")]
    [InlineData("public class {|EPD3004:OrderRequest|} { public long Id { get; set; } " + Email + " } public class Order { public long Id { get; set; } public OrderRequest? Request { get; set; } }")]
    public Task Reports_rows_that_no_path_leads_from_to_a_person(string declaration) => Verify.Verify(Source(declaration));

    [Fact]
    public Task Reports_a_base_that_has_rows_and_not_again_what_derives_from_it() => Verify.Verify(
        Source("public class {|EPD3004:Order|} { public long Id { get; set; } " + Email + " } public class BigOrder : Order { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }", "public DbSet<BigOrder> Big => new(); " + Orders));

    [Fact]
    public Task Reports_what_only_fluent_code_names() => Verify.Verify(
        Source("public class {|EPD3004:Order|} { public long Id { get; set; } " + Email + " }", "protected override void OnModelCreating(ModelBuilder builder) => builder.Entity<Order>();"));

    [Theory]
    [InlineData("public class Order { public long Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } " + Email + " }")]
    [InlineData("[SubjectReference(typeof(Member))] public class Order { public long Id { get; set; } public long MemberId { get; set; } " + Email + " }")]
    [InlineData("public class Order { public long Id { get; set; } public Member? Buyer { get; set; } " + Email + " }")]
    [InlineData("public class Order { public long Id { get; set; } public List<Member> Buyers { get; } = []; " + Email + " } public partial class Member { public List<Order> Orders { get; } = []; }")]
    [InlineData("public partial class Member { public List<Order> Orders { get; } = []; } public class Order { public long Id { get; set; } " + Email + " }")]
    [InlineData("public class Order { public long Id { get; set; } public Basket? Basket { get; set; } " + Email + " } public class Basket { public long Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } }")]
    [InlineData("public class Row { [SubjectReference(typeof(Member))] public long BuyerId { get; set; } } public class Order : Row { public long Id { get; set; } " + Email + " }")]
    [InlineData("public class Order { public long Id { get; set; } public Gift? Gift { get; set; } } public class Gift { [SubjectReference(typeof(Member))] public long For { get; set; } [PersonalData(\"post\", \"profile\")] public string? Note { get; set; } }")]
    [InlineData("public class Order : Member { " + Email + " }")]
    [InlineData("public class Order { public long Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } public Address? To { get; set; } } public class Address { " + Email + " }")]
    public Task Accepts_rows_that_a_path_leads_from(string declaration) => Verify.Verify(Source(declaration));

    [Theory]
    [InlineData("public class Order { public long Id { get; set; } public string? Email { get; set; } }")]
    [InlineData("public class Order { public long Id { get; set; } [NotPersonalData(\"the shop's own\")] public string? Email { get; set; } }")]
    [InlineData("[Keyless] public class Order { " + Email + " }")]
    [InlineData("public class Order { public long Id { get; set; } } public class Form { " + Email + " }")]
    [InlineData("public class Order { public long Id { get; set; } [System.ComponentModel.DataAnnotations.Schema.NotMapped] " + Email + " }")]
    [InlineData("public class Order { public long Id { get; set; } public static Order? Last { get; set; } public void Send([PersonalData(\"email\", \"profile\")] string to) { } }")]
    public Task Accepts_rows_that_hold_nothing_of_a_person(string declaration) => Verify.Verify(Source(declaration));

    [Fact]
    public Task Accepts_a_view_that_fluent_code_calls_one() => Verify.Verify(
        Source("public class Order { public long Id { get; set; } " + Email + " }", "protected override void OnModelCreating(ModelBuilder builder) => builder.Entity<Order>().HasNoKey();"));

    [Fact]
    public Task Accepts_what_another_context_reaches() => Verify.Verify(
        Source("public class Order { public long Id { get; set; } " + Email + " } public class Basket { public long Id { get; set; } [SubjectReference(typeof(Member))] public long BuyerId { get; set; } public List<Order> Orders { get; } = []; } public class Baskets : DbContext { public DbSet<Basket> All => new(); }"));

    [Fact]
    public Task Is_silent_about_what_no_context_has() => Verify.Verify(
        Usings + "public class Order { public long Id { get; set; } " + Email + " } [DataSubject(\"member\")] public class Member { public long Id { get; set; } }" + EntityFramework.Source);

    [Fact]
    public Task Is_silent_where_there_are_no_data_subjects() => Verify.Verify(
        Usings + "public class Order { public long Id { get; set; } " + Email + " } public class Db : DbContext { " + Orders + " }" + EntityFramework.Source);

    [Theory]
    [InlineData("public class {|EPD3004:Order|} { public long Id { get; set; } " + Email + " }")]
    [InlineData("public class {|EPD3004:Order|} { public long Id { get; set; } public Address? To { get; set; } } public class Address { " + Email + " }")]
    [InlineData("public class Row { public long Id { get; set; } " + Email + " } public class {|EPD3004:Order|} : Row { }")]
    public async Task Speaks_alone_of_rows_their_parts_and_their_bases(string declaration)
    {
        await Verify.Verify(Source(declaration));
        var source = Source(declaration).Replace("{|EPD3004:Order|}", "Order", StringComparison.Ordinal);
        Assert.Empty(await Reports.Of(new NoDataSubjectAnalyzer(), source, ExamplePolicy.Text, TestPlatform.Vocabulary));
    }

    [Fact]
    public async Task Speaks_of_another_projects_rows_at_their_set_where_that_project_cannot()
    {
        const string Rows = "public class Order { public long Id { get; set; } [Emojoi.PersonalData.PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }";
        const string People = "[Emojoi.PersonalData.DataSubject(\"member\")] public class Member { public long Id { get; set; } } ";
        const string Source = Usings + "public class Db : DbContext { public DbSet<Order> Orders => new(); public DbSet<Member> Members => new(); }" + EntityFramework.Source;
        var report = Assert.Single(await Reports.Of(new UnreachedEntityAnalyzer(), Source, ExamplePolicy.Text, TestPlatform.Vocabulary, AnnotatedAssembly.Of("Rows", Rows), AnnotatedAssembly.Of("People", People)));
        Assert.Equal("Orders", Source[report.Location.SourceSpan.Start..report.Location.SourceSpan.End]);
        Assert.Empty(await Reports.Of(new UnreachedEntityAnalyzer(), Source, ExamplePolicy.Text, TestPlatform.Vocabulary, AnnotatedAssembly.Of("Both", Rows + People)));
    }

    [Fact]
    public async Task Says_what_is_found_and_what_to_do()
    {
        var report = await Reports.Single<UnreachedEntityAnalyzer>(Source("public class Order { public long Id { get; set; } public Address? To { get; set; } } public class Address { " + Email + " }"));
        Assert.Equal(
            "Rows of 'Order' hold personal data ('To.Email'), and no path leads from them to the data subject whose it is: the erasure that the privacy policy promises leaves it behind; mark the member that holds the person's key with [SubjectReference(typeof(Member))], or add one (R-ERASE)",
            report.GetMessage());
    }

    private static string Source(string declaration, string sets = Orders) =>
        Usings + declaration + "\n[DataSubject(\"member\")] public partial class Member { public long Id { get; set; } }\npublic class Db : DbContext { public DbSet<Member> Members => new(); " + sets + " }" + EntityFramework.Source;
}
