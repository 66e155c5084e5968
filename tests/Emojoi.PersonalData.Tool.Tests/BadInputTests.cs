using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Tool.Tests;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_missing_assembly() => Report(_folder.PathOf("No.dll")).AssertBadInput("No.dll' does not exist");

    [Fact]
    public void A_text_file() => Report(_folder.Write("Text.dll", "not an assembly")).AssertBadInput("Text.dll' is not a .NET assembly");

    [Fact]
    public void An_empty_file() => Report(_folder.Write("Empty.dll", "")).AssertBadInput("Empty.dll' is not a .NET assembly");

    [Fact]
    public void A_native_library()
    {
        var native = Directory.EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!)
            .First(file => Path.GetFileName(file) is "libclrjit.so" or "clrjit.dll" or "libclrjit.dylib");
        Report(native).AssertBadInput("is not a .NET assembly");
    }

    [Fact]
    public void An_assembly_cut_off_at_any_place_never_throws()
    {
        var bytes = File.ReadAllBytes(SampleAssembly.Write(_folder.PathOf("Whole.dll")));
        for (var length = 0; length < bytes.Length; length += 97)
        {
            var path = _folder.PathOf("Cut.dll");
            File.WriteAllBytes(path, bytes[..length]);
            var run = Report(path);
            Assert.InRange(run.ExitCode, 0, 2);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"assembly":null,"members":[],"subjects":[],"references":[]}""")]
    [InlineData("""{"assembly":"A","members":[null],"subjects":[],"references":[]}""")]
    [InlineData("""{"assembly":"A","members":{},"subjects":[],"references":[]}""")]
    [InlineData("""{"assembly":"A","members":[{"type":"T","member":"M","memberType":"string","kind":"property","declarations":[null]}],"subjects":[],"references":[]}""")]
    public void A_corrupted_inventory(string json) =>
        Report(SampleAssembly.Write(_folder.PathOf("Corrupt.dll"), json)).AssertBadInput("Corrupt.dll' carries an inventory that cannot be read");

    [Fact]
    public void An_inventory_of_a_newer_format() =>
        Report(SampleAssembly.Write(_folder.PathOf("Newer.dll"), version: 2)).AssertBadInput("Newer.dll'", "format 2", "dotnet tool update");

    [Fact]
    public void A_folder_without_a_build() =>
        Report(Path.GetDirectoryName(_folder.Write("App/App.csproj", "<Project/>"))!).AssertBadInput("No built assembly", "App'", "dotnet build");

    [Fact]
    public void A_missing_policy() =>
        ToolRun.Of("report", SampleAssembly.Write(_folder.PathOf("Shop.dll")), "--policy", _folder.PathOf("no.json"), "--output", _folder.Root)
            .AssertBadInput("no.json' does not exist");

    [Fact]
    public void A_folder_as_policy() => ToolRun.Of("policy", "validate", _folder.Root).AssertBadInput(_folder.Root, "It is a folder");

    [Fact]
    public void Two_policies_above_the_inputs()
    {
        var inputs = new[] { "a", "b" }.Select(name =>
        {
            _folder.Write($"{name}/privacy-policy.json", ExamplePolicy.Text);
            return SampleAssembly.Write(_folder.PathOf(name, "Shop.dll"));
        });
        Report([.. inputs]).AssertBadInput("More than one policy", "--policy");
    }

    [Fact]
    public void A_file_where_the_output_folder_should_be()
    {
        _folder.Write("privacy-policy.json", ExamplePolicy.Text);
        ToolRun.Of("report", SampleAssembly.Write(_folder.PathOf("Shop.dll")), "--output", _folder.Write("taken", "")).AssertBadInput("taken' cannot be accessed");
    }

    [Theory]
    [InlineData("report")]
    [InlineData("policy")]
    [InlineData("policy", "validate")]
    [InlineData("repot", "x.dll")]
    [InlineData("report", "x.dll", "--unknown")]
    public void Bad_usage_ends_with_2(params string[] args)
    {
        var run = ToolRun.Of(args);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("report", "--help")]
    [InlineData("policy", "validate", "--help")]
    public void Asking_for_help_ends_with_0(params string[] args)
    {
        var run = ToolRun.Of(args);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Usage", run.Output, StringComparison.Ordinal);
    }

    private ToolRun Report(params string[] inputs) => ToolRun.Of(["report", .. inputs, "--output", _folder.PathOf("report")]);
}
