namespace Emojoi.PersonalData.Package.Tests;

public sealed class SdkConsumerTests(SdkConsumers solution) : IClassFixture<SdkConsumers>
{
    [Fact]
    public void An_SDK_is_reported_once_at_its_first_import()
    {
        var diagnostic = Assert.Single(solution.DiagnosticsOf("Uses"));
        Assert.Equal(("warning", "EPD2014", 2, 1), (diagnostic.Severity, diagnostic.Id, diagnostic.Line, diagnostic.Column));
        Assert.Equal(solution.Folder.PathOf("Uses", "Code.cs"), diagnostic.File);
        Assert.Contains("Functional Software", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_that_no_code_uses_is_reported_in_the_project_file()
    {
        var diagnostic = Assert.Single(solution.DiagnosticsOf("Asks"));
        Assert.Equal(("warning", "EPD2014"), (diagnostic.Severity, diagnostic.Id));
        Assert.Equal(solution.Folder.PathOf("Asks", "Asks.csproj"), diagnostic.File);
    }

    [Theory]
    [InlineData("Names")]
    [InlineData("Suppresses")]
    [InlineData("Inherits")]
    [InlineData("Tests")]
    public void What_is_named_suppressed_or_somebody_elses_is_silent(string project)
    {
        Assert.Empty(solution.DiagnosticsOf(project));
        Assert.Equal(0, solution.Build.ExitCode);
    }
}
