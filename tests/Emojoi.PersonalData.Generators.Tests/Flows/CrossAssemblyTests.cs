using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Generators.Tests.Flows;

/// <summary>Data that is tagged in one project and leaves in another: reported in the build of the project that closes the path.</summary>
public sealed class CrossAssemblyTests
{
    private const string Domain = """
        namespace Shop.Domain;

        public class Member
        {
            [PersonalData("email", "profile")]
            public string Email { get; set; } = "";

            public string Theme { get; set; } = "";
        }
        """;

    private const string Application = """
        namespace Shop.Application;

        public interface IGateway { void Send(string text); }

        public class Newsletter(IGateway gateway)
        {
            public void Subscribe(Shop.Domain.Member member) => Forward(member.Email);

            public void Restyle(Shop.Domain.Member member) => gateway.Send(member.Theme.Length.ToString());

            private void Forward(string address) => gateway.Send("to: " + address);
        }
        """;

    private const string Infrastructure = """
        namespace Shop.Infrastructure;

        internal sealed class HttpGateway(System.Net.Http.HttpClient http) : Shop.Application.IGateway
        {
            public void Send(string text) =>
                http.PostAsync("https://api.unknown.example/v1", new System.Net.Http.StringContent(text));
        }
        """;

    [Fact]
    public async Task An_interface_of_the_middle_project_leads_to_the_implementation_that_sends()
    {
        var domain = await BuiltProject.Of("Domain", Domain);
        var application = await BuiltProject.Of("Application", Application, domain);
        var infrastructure = await BuiltProject.Of("Infrastructure", Infrastructure, domain, application);

        Assert.Empty(domain.Reports);
        Assert.Empty(application.Reports);
        Assert.Equal(["EPD2002 /repository/Infrastructure.cs:7"], infrastructure.Reports);
        var path = infrastructure.Diagnostics[0].AdditionalLocations.Select(place => $"{place.GetLineSpan().Path}:{place.GetLineSpan().StartLinePosition.Line + 1}");
        Assert.Equal(["Application.cs:8", "Application.cs:8", "Application.cs:12", "/repository/Infrastructure.cs:7"], path);
    }

    [Fact]
    public async Task A_call_of_a_library_whose_method_sends_is_reported_at_the_call()
    {
        var library = await BuiltProject.Of("Library", """
            namespace Shop;

            public static class Client
            {
                private static readonly System.Net.Http.HttpClient Http = new();

                public static void Send(string text, int times) => Post("x" + text);

                public static int Measure(string text) => text.Length;

                private static void Post(string text) => Http.PostAsync("https://api.unknown.example/v1", new System.Net.Http.StringContent(text));
            }
            """);
        var domain = await BuiltProject.Of("Domain", Domain);
        var app = await BuiltProject.Of("App", """
            class Start
            {
                void Run(Shop.Domain.Member member)
                {
                    Shop.Client.Measure(member.Email);
                    Shop.Client.Send(member.Theme, 1);
                    Shop.Client.Send(member.Email, 1);
                }
            }
            """, domain, library);

        Assert.Empty(library.Reports);
        Assert.Equal(["EPD2002 /repository/App.cs:8"], app.Reports);
    }

    [Fact]
    public async Task A_library_between_passes_on_what_it_is_given()
    {
        var library = await BuiltProject.Of("Library", Sender);
        var middle = await BuiltProject.Of("Middle", """
            namespace Shop;

            public class Notifier
            {
                public void Notify(string text) => Client.Send("[shop] " + text);
            }
            """, library);
        var domain = await BuiltProject.Of("Domain", Domain);
        var app = await BuiltProject.Of("App", """
            class Start
            {
                void Run(Shop.Domain.Member member, Shop.Notifier notifier)
                {
                    notifier.Notify("hello");
                    notifier.Notify(member.Email);
                }
            }
            """, domain, library, middle);

        Assert.Empty(middle.Reports);
        Assert.Equal(["EPD2002 /repository/App.cs:7"], app.Reports);
    }

    [Fact]
    public async Task An_object_is_followed_by_the_members_that_the_library_reads()
    {
        var contracts = await BuiltProject.Of("Contracts", """
            namespace Shop;

            public class Letter { public string Address { get; set; } = ""; public string Paper { get; set; } = ""; }
            public interface IPost { void Deliver(Letter letter); void Print(Letter letter); }
            """);
        var domain = await BuiltProject.Of("Domain", Domain);
        var application = await BuiltProject.Of("Application", """
            public class Desk(Shop.IPost post)
            {
                public void Write(Shop.Domain.Member member)
                {
                    var letter = new Shop.Letter { Address = member.Email, Paper = "A4" };
                    post.Deliver(letter);
                    post.Print(letter);
                }
            }
            """, domain, contracts);
        var infrastructure = await BuiltProject.Of("Infrastructure", """
            public class Post : Shop.IPost
            {
                private readonly System.Net.Http.HttpClient _http = new();

                void Shop.IPost.Deliver(Shop.Letter letter) => _http.PostAsync("https://api.unknown.example/v1", new System.Net.Http.StringContent(letter.Address));

                public void Print(Shop.Letter letter) => _http.PostAsync("https://api.unknown.example/v1", new System.Net.Http.StringContent(letter.Paper));
            }
            """, contracts, application, domain);

        Assert.Equal(["EPD2002 /repository/Infrastructure.cs:6"], infrastructure.Reports.Where(report => report.StartsWith("EPD2002", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_a_library_gives_back_is_followed_on()
    {
        var domain = await BuiltProject.Of("Domain", Domain + """

            public static class Labels
            {
                public static string Of(Member member) => "<" + member.Email + ">";
                public static string Style(Member member) => member.Theme;
            }
            """);
        var app = await BuiltProject.Of("App", """
            class Start
            {
                void Run(Shop.Domain.Member member)
                {
                    System.Console.WriteLine(Shop.Domain.Labels.Style(member));
                    System.Console.WriteLine(Shop.Domain.Labels.Of(member));
                }
            }
            """, domain);

        Assert.Contains("EPD2007 /repository/App.cs:7", app.Reports);
    }

    [Fact]
    public async Task A_virtual_method_is_a_contract_too()
    {
        var domain = await BuiltProject.Of("Domain", Domain + """

            public abstract class Audit
            {
                public void Record(Member member) => Write(member.Email);

                protected abstract void Write(string line);
            }
            """);
        var app = await BuiltProject.Of("App", """
            class ConsoleAudit : Shop.Domain.Audit
            {
                protected override void Write(string line) => System.Console.WriteLine(line);
            }
            """, domain);

        Assert.Equal(["EPD2007 /repository/App.cs:4"], app.Reports);
    }

    [Fact]
    public async Task What_is_cleaned_on_the_way_is_silent()
    {
        var domain = await BuiltProject.Of("Domain", Domain);
        var application = await BuiltProject.Of("Application", """
            namespace Shop.Application;

            public interface IGateway { void Send(string text); }

            public static class Masks { [Sanitizes(Sanitization.Mask)] public static string Of(string text) => "***"; }

            public class Newsletter(IGateway gateway)
            {
                public void Subscribe(Shop.Domain.Member member)
                {
                    gateway.Send(Masks.Of(member.Email));
                    gateway.Send(member.Email.Length.ToString());
                    gateway.Send("subscribed");
                }
            }
            """, domain);
        var infrastructure = await BuiltProject.Of("Infrastructure", Infrastructure, domain, application);
        Assert.Empty(infrastructure.Reports);
    }

    [Fact]
    public async Task What_two_referenced_projects_closed_between_them_is_not_reported_again()
    {
        var domain = await BuiltProject.Of("Domain", Domain);
        var application = await BuiltProject.Of("Application", Application, domain);
        var infrastructure = await BuiltProject.Of("Infrastructure", Infrastructure, domain, application);
        var host = await BuiltProject.Of("Host", "class Start { void Run(Shop.Application.Newsletter letter, Shop.Domain.Member member) => letter.Subscribe(member); }", domain, application, infrastructure);
        Assert.Empty(host.Reports);
    }

    [Fact]
    public async Task The_same_code_gives_the_same_text_without_a_path_of_the_machine()
    {
        var domain = await BuiltProject.Of("Domain", Domain);
        var first = await BuiltProject.Of("Application", Application, domain);
        var second = await BuiltProject.Of("Application", Application, domain);
        Assert.NotNull(first.Attribute);
        Assert.Equal(first.Attribute, second.Attribute);
        Assert.DoesNotContain("/repository", first.Attribute, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_where_nothing_is_open() => Assert.Null((await BuiltProject.Of("Domain", Domain)).Attribute);

    [Theory]
    [InlineData("2, \"S\\tM:A.B\"")]
    [InlineData("1, \"M\\t9\\t\\nK\\tnothing\\nE\\nC\\t0\\t0:1:1:0\\t\\t0=t5@9:9:9:9[1=\"")]
    [InlineData("1, \"S\\tM:System.Console.WriteLine(System.String)\\nM\\t0\\t\\nK\\tLog\\t0\\t-:x\\t\\t\\t\\tp0\"")]
    public async Task A_text_that_is_not_understood_is_left_out(string arguments)
    {
        var broken = await BuiltProject.Of("Broken", $"[assembly: PersonalDataFlow({arguments})] namespace Shop {{ public class Thing; }}");
        var domain = await BuiltProject.Of("Domain", Domain);
        var app = await BuiltProject.Of("App", "class Start { void Run(Shop.Domain.Member member) => System.Console.WriteLine(member.Email); }", domain, broken);
        Assert.Equal(["EPD2007 /repository/App.cs:2"], app.Reports);
    }

    private const string Sender = """
        namespace Shop;

        public static class Client
        {
            private static readonly System.Net.Http.HttpClient Http = new();

            public static void Send(string text) => Http.PostAsync("https://api.unknown.example/v1", new System.Net.Http.StringContent(text));
        }
        """;
}
