using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>A solution in layers, as people cut them: what is tagged in one project leaves in another.</summary>
public sealed class LayeredConsumers : ConsumerSolution
{
    private const string Domain = """
        using Emojoi.PersonalData;

        namespace Shop.Domain;

        public class Member
        {
            [PersonalData(Categories.Email, Purposes.Profile)]
            public string Email { get; set; } = "";

            public string Theme { get; set; } = "";
        }
        """;

    private const string Application = """
        using System.Threading.Tasks;
        using Shop.Domain;

        namespace Shop.Application;

        public interface IGateway
        {
            Task SendAsync(string text);
        }

        public sealed class Newsletter(IGateway gateway)
        {
            public async Task Subscribe(Member member)
            {
                var text = $"to: {member.Email}";
                await gateway.SendAsync(text);
            }

            public Task Restyle(Member member) => gateway.SendAsync(member.Theme);
        }
        """;

    private const string Gateway = """
        using System.Net.Http;
        using System.Threading.Tasks;
        using Shop.Application;

        namespace Shop.Infrastructure;

        internal sealed class HttpGateway(HttpClient http) : IGateway
        {
            public async Task SendAsync(string text) =>
                await http.PostAsync("https://api.unknown.example/v1", new StringContent(text));
        }
        """;

    private const string Direct = """
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Shop.Domain;

        namespace Shop.Direct;

        public static class Exchange
        {
            private static readonly HttpClient Http = new();

            public static Task Send(Member member) => Http.PostAsJsonAsync("https://api.unknown.example/v1", member);
        }
        """;

    private const string Sender = """
        using System.Net.Http;
        using System.Threading.Tasks;

        namespace Shop.Sending;

        public static class Sender
        {
            private static readonly HttpClient Http = new();

            public static Task Send(string text) => Http.PostAsync("https://api.unknown.example/v1", new StringContent(text));
        }
        """;

    private const string Caller = """
        using System.Threading.Tasks;
        using Shop.Domain;
        using Shop.Sending;

        namespace Shop.Calling;

        public static class Caller
        {
            public static Task Greet(Member member) => Sender.Send("hello " + member.Theme);

            public static Task Write(Member member) => Sender.Send("hello " + member.Email);
        }
        """;

    /// <inheritdoc/>
    protected override void WriteProjects()
    {
        Add("Domain", Domain, ExamplePolicy.Text);
        Add("Application", Application, ExamplePolicy.Text, items: Reference("Domain"));
        Add("Infrastructure", Gateway, ExamplePolicy.Text, items: Reference("Application"));
        Add("Direct", Direct, ExamplePolicy.Text, items: Reference("Domain"));
        Add("Sending", Sender, ExamplePolicy.Text);
        Add("Calling", Caller, ExamplePolicy.Text, items: Reference("Domain") + Reference("Sending"));
        Add("Contracts", "using System.Threading.Tasks; namespace Shop.Application { public interface IGateway { Task SendAsync(string text); } }", ExamplePolicy.Text);
        Add("Host", Application.Replace("public interface IGateway\n{\n    Task SendAsync(string text);\n}\n", "", StringComparison.Ordinal), ExamplePolicy.Text, items: Reference("Contracts") + Reference("Domain"));
        Add("Plugin", Gateway, ExamplePolicy.Text, items: Reference("Contracts"));
    }

    private static string Reference(string project) => $"""<ProjectReference Include="../{project}/{project}.csproj" />""";
}
