using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>Projects with a real SDK among their packages (EPD2014).</summary>
public sealed class SdkConsumers : ConsumerSolution
{
    private const string Sentry = """<PackageReference Include="Sentry" Version="6.12.1" />""";

    private const string Using = """
        using System;
        using Sentry;

        namespace App;

        public static class Start
        {
            public static IDisposable Run() => SentrySdk.Init("https://key@o1.ingest.sentry.io/1");
        }
        """;

    /// <inheritdoc/>
    protected override void WriteProjects()
    {
        Add("Uses", Using, ExamplePolicy.Text, items: Sentry);
        Add("Asks", "namespace App; public sealed class Clock;", ExamplePolicy.Text, items: Sentry);
        Add("Names", Using, ExamplePolicy.Text.Replace("\"Mailer.Client\"", "\"Mailer.Client\", \"sentry\"", StringComparison.Ordinal), items: Sentry);
        Add("Suppresses", Using, ExamplePolicy.Text, items: Sentry);
        Folder.Write("Suppresses/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.EPD2014.severity = none\n");
        Add("Inherits", "namespace App; public static class Uses { public static System.IDisposable Of() => Start.Run(); }", ExamplePolicy.Text, items: """<ProjectReference Include="../Uses/Uses.csproj" />""");
        Add("Tests", Using, ExamplePolicy.Text, properties: "<IsTestProject>true</IsTestProject>", items: Sentry);
    }
}
