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
}
