using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

public sealed class NativePublishTests
{
    private const string Program = """
        using System.Text.Json;
        using Shop;

        var member = new Member { Id = 7, Email = "ada@example.org", Nickname = "Ada" };
        Print(member);
        member.ErasePersonalData();
        Print(member);

        static void Print(Member member)
        {
            using var output = new MemoryStream();
            using (var writer = new Utf8JsonWriter(output))
            {
                member.WritePersonalData(writer);
            }

            Console.WriteLine(System.Text.Encoding.UTF8.GetString(output.ToArray()));
        }
        """;

    [NativeToolchainFact]
    public async Task A_trimmed_native_program_exports_and_erases()
    {
        using var folder = (await PackedPackages.GetAsync()).CreateConsumer();
        folder.WriteProject("App/App.csproj", properties: """
            <OutputType>Exe</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <PublishAot>true</PublishAot>
            <InvariantGlobalization>true</InvariantGlobalization>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """);
        folder.Write("App/Member.cs", CleanConsumers.DeclaredMember);
        folder.Write("App/Program.cs", Program);
        folder.Write("privacy-policy.json", ExamplePolicy.Text);

        var publish = await folder.DotnetAsync("publish", "App", "-nologo", "-v:m", "--use-current-runtime", "-o", folder.PathOf("out"));
        Assert.True(publish.ExitCode == 0, publish.ToString());
        Assert.Empty(publish.Diagnostics);

        var run = await ProcessRunner.RunAsync(folder.PathOf("out", "App"), [], folder.Root);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            {"Email":"ada@example.org","Nickname":"Ada"}
            {"Email":"","Nickname":null}

            """,
            run.Output);
    }
}
