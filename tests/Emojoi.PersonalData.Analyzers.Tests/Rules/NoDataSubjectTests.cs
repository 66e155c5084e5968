using Emojoi.PersonalData.Analyzers.Rules;
using Emojoi.PersonalData.Testing;
using Verify = Emojoi.PersonalData.Testing.AnalyzerVerifier<Emojoi.PersonalData.Analyzers.Rules.NoDataSubjectAnalyzer>;

namespace Emojoi.PersonalData.Analyzers.Tests.Rules;

public sealed class NoDataSubjectTests
{
    private const string Email = "[PersonalData(\"email\", \"profile\")] public string? Email { get; set; }";

    private const string Prefix = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using Emojoi.PersonalData;


        """;

    private const string Member = "\n[DataSubject(\"member\")] public partial class Member { public long Id { get; set; } }\n";

    [Theory]
    [InlineData("public class {|EPD1010:Order|} { " + Email + " }")]
    [InlineData("public class {|EPD1010:Order|} { public long Id { get; set; } public long MemberId { get; set; } " + Email + " }")]
    [InlineData("public record {|EPD1010:Order|}([PersonalData(\"email\", \"profile\")] string Email);")]
    [InlineData("public sealed class {|EPD1010:Order|} { [PersonalData(\"email\", \"profile\")] private string? _email; public override string? ToString() => _email; }")]
    [InlineData("public abstract class Row { " + Email + " } public class {|EPD1010:Order|} : Row { }")]
    [InlineData("public class {|EPD1010:Order|} { " + Email + " } public class BigOrder : Order { }")]
    [InlineData("public class {|EPD1010:Order|} { " + Email + " public List<Line> Lines { get; } = []; } public class {|EPD1010:Line|} { [PersonalData(\"nickname\", \"profile\")] public string? Name { get; set; } }")]
    [InlineData("public class Store { public List<Member> Members { get; } = []; public List<Order> Orders { get; } = []; } public class {|EPD1010:Order|} { " + Email + " }")]
    [InlineData("public class Records(Store store, Member member) { private readonly Store _store = store; public Member Member { get; } = member; public IEnumerable<Order> Orders => _store.Orders; } public class Store { public List<Order> Orders { get; } = []; } public class {|EPD1010:Order|} { " + Email + " }")]
    [InlineData("public class Entity { public int Number { get; set; } } public class Post : Entity { [SubjectReference(typeof(Member))] public long AuthorId { get; set; } } public class {|EPD1010:Order|} : Entity { " + Email + " }")]
    [InlineData("public class Shop { public class {|EPD1010:Order|} { " + Email + " } }")]
    public Task Reports_what_nothing_connects_with_a_person(string declaration) => Verify.Verify(Prefix + declaration + Member);

    [Theory]
    [InlineData("DateTimeOffset At")]
    [InlineData("Guid Room")]
    [InlineData("List<string> Names")]
    [InlineData("Mood Mood")]
    public Task Reports_what_has_no_more_in_common_with_a_person_than_a_value_that_is_everybodys(string member) => Verify.Verify(
        Prefix + "public class {|EPD1010:Order|} { " + Email + " public " + member + " { get; set; } } public enum Mood { Fine } public partial class Member { public " + member + " { get; set; } }" + Member);

    [Fact]
    public Task Reports_a_record_of_a_store_of_everybody_when_it_says_no_more_whose_it_is() => Verify.Verify(
        Prefix + """
        public class Store { public List<Member> Members { get; } = []; public List<SignIn> SignIns { get; } = []; }
        public class Records(Store store, Member member) { public Member Member { get; } = member; public int SignIns => store.SignIns.Count; }
        public record {|EPD1010:SignIn|} { public long MemberId { get; init; } public DateTimeOffset At { get; init; } [PersonalData("email", "profile")] public System.Net.IPAddress? Address { get; init; } }
        public record Crash { [SubjectReference(typeof(Member))] public long MemberId { get; init; } public System.Net.IPAddress? Address { get; init; } }
        public partial class Member { public DateTimeOffset RegisteredAt { get; init; } }
        """ + Member);

    [Theory]
    [InlineData("public class {|EPD1010:OrderModel|} { [Key] public int Number { get; set; } " + Email + " }")]
    [InlineData("[Table(\"requests\")] public class {|EPD1010:AccessRequest|} { " + Email + " }")]
    [InlineData("[Table(\"places\"), PersonalData(\"post\", \"profile\")] public class {|EPD1010:Place|} { " + Email + " }")]
    [InlineData("public struct {|EPD1010:Place|} { [Key] public int Number { get; set; } " + Email + " }")]
    public Task Reports_what_is_stored_whatever_it_is_called(string declaration) => Verify.Verify(Prefix + declaration + Member);

    [Theory]
    [InlineData("public partial class Member { " + Email + " }")]
    [InlineData("public class Staff : Member { " + Email + " }")]
    [InlineData("public class Order { [SubjectReference(typeof(Member))] public long BuyerId { get; set; } " + Email + " }")]
    [InlineData("[SubjectReference(typeof(Member))] public class Order { " + Email + " }")]
    [InlineData("public record Order([SubjectReference(typeof(Member))] long BuyerId, [PersonalData(\"email\", \"profile\")] string Email);")]
    [InlineData("public class Row { [SubjectReference(typeof(Member))] public long BuyerId { get; set; } } public class Order : Row { " + Email + " }")]
    [InlineData("public class Order { public Member? Buyer { get; set; } " + Email + " }")]
    [InlineData("public class Order { public long BuyerId { get; set; } [ForeignKey(nameof(BuyerId))] public Member? By { get; set; } " + Email + " }")]
    [InlineData("public class Order { public ICollection<Member> Buyers { get; } = []; " + Email + " }")]
    [InlineData("public class Contact { " + Email + " } public class MemberContact : Contact { [SubjectReference(typeof(Member))] public long MemberId { get; set; } }")]
    public Task Accepts_what_belongs_by_itself(string declaration) => Verify.Verify(Prefix + declaration + Member);

    [Theory]
    [InlineData("public partial class Member { public Address? Home { get; set; } }")]
    [InlineData("public partial class Member { public List<Address> Homes { get; } = []; }")]
    [InlineData("public partial class Member { private readonly Dictionary<string, Address[]> _homes = []; }")]
    [InlineData("public partial class Member { public Profile? Profile { get; set; } } public class Profile { public Address? Home { get; set; } }")]
    [InlineData("public class Parcel { [SubjectReference(typeof(Member))] public long To { get; set; } public Address? Where { get; set; } }")]
    [InlineData("public class Parcel { public Member? To { get; set; } public Address? Where { get; set; } }")]
    [InlineData("public class Parcel { public Member? To { get; set; } public Envelope<Address>? Where { get; set; } } public class Envelope<T> { public T? Content { get; set; } }")]
    public Task Accepts_what_lies_within_what_belongs(string holder) => Verify.Verify(Prefix + holder + "public class Address { " + Email + " }" + Member);

    [Fact]
    public Task Accepts_what_leads_to_what_belongs() => Verify.Verify(
        Prefix + "public class Line { public Order? Order { get; set; } " + Email + " } public class Order { [SubjectReference(typeof(Member))] public long BuyerId { get; set; } }" + Member);

    [Theory]
    [InlineData("public class OrderRequest { " + Email + " }")]
    [InlineData("public record OrderDto([PersonalData(\"email\", \"profile\")] string Email);")]
    [InlineData("public record OrderMessage([PersonalData(\"email\", \"profile\")] string Email);")]
    [InlineData("public interface IRequest<T> { } public class PlaceOrder : IRequest<int> { " + Email + " }")]
    [InlineData("public class OrdersController { public void Place(Order order) { } } public class Order { " + Email + " }")]
    [InlineData("public class OrdersController { public System.Threading.Tasks.Task<Order[]> List() => null!; } public class Order { " + Email + " }")]
    [InlineData("public class BindPropertyAttribute : Attribute { } public class Page { [BindProperty] public Order? Input { get; set; } } public class Order { " + Email + " }")]
    [InlineData("public class RefusedException : Exception { " + Email + " }")]
    [InlineData("public struct Order { " + Email + " }")]
    [InlineData("[PersonalData(\"post\", \"profile\")] public class Place { " + Email + " }")]
    public Task Accepts_what_passes_by(string declaration) => Verify.Verify(Prefix + declaration + Member);

    [Theory]
    [InlineData("public interface IHasEmail { " + Email + " }")]
    [InlineData("public abstract class Row { " + Email + " }")]
    [InlineData("public static class Current { [PersonalData(\"email\", \"profile\")] public static string? Email { get; set; } }")]
    [InlineData("public class Mailer { public void Send([PersonalData(\"email\", \"profile\")] string to) { } }")]
    [InlineData("public class Order { public string? Email { get; set; } }")]
    [InlineData("public class Order { [NotPersonalData(\"the shop's own\")] public string? Email { get; set; } }")]
    public Task Accepts_what_holds_nothing_of_its_own(string declaration) => Verify.Verify(Prefix + declaration + Member);

    [Fact]
    public Task Is_silent_where_there_are_no_data_subjects() => Verify.Verify(Prefix + "public class Order { " + Email + " }");

    [Fact]
    public async Task Asks_for_the_people_of_a_project_that_is_referenced()
    {
        const string Source = "using Emojoi.PersonalData; public class Order { [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }";
        var people = AnnotatedAssembly.Of("People", "[Emojoi.PersonalData.DataSubject(\"member\")] public class Member { public long Id { get; set; } }");
        var places = AnnotatedAssembly.Of("Places", "public class Place { [Emojoi.PersonalData.PersonalData(\"post\", \"profile\")] public string? Name { get; set; } }");
        Assert.Single(await Reports.Of(new NoDataSubjectAnalyzer(), Source, ExamplePolicy.Text, TestPlatform.Vocabulary, people));
        Assert.Empty(await Reports.Of(new NoDataSubjectAnalyzer(), Source, ExamplePolicy.Text, TestPlatform.Vocabulary, places));
    }

    [Fact]
    public async Task Accepts_what_holds_a_person_of_another_project_built_or_open()
    {
        const string People = "[Emojoi.PersonalData.DataSubject(\"member\")] public class Member { public long Id { get; set; } }";
        const string Source = "using Emojoi.PersonalData; public class Order { public Member? Buyer { get; set; } [PersonalData(\"email\", \"profile\")] public string? Email { get; set; } }";
        Assert.Empty(await Reports.Of(new NoDataSubjectAnalyzer(), Source, ExamplePolicy.Text, TestPlatform.Vocabulary, AnnotatedAssembly.Of("People", People)));
        Assert.Empty(await Reports.Of(new NoDataSubjectAnalyzer(), Source, ExamplePolicy.Text, TestPlatform.Vocabulary, AnnotatedAssembly.Open("People", People)));
    }

    [Fact]
    public async Task Says_what_is_found_and_what_to_do()
    {
        var report = await Reports.Single<NoDataSubjectAnalyzer>(Prefix + "public class Order { " + Email + " }" + Member);
        Assert.Equal(
            "'Order' holds personal data ('Email') and belongs to no data subject, so that nobody finds it who asks for what the privacy policy promises them; mark the member that says whose it is, or the type, with [SubjectReference(typeof(Member))] (R-ACCESS)",
            report.GetMessage());
    }
}
