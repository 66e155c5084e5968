using System.Text.Json;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Tool.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Writes_the_members_of_an_assembly_with_titles_and_recipients_of_the_policy()
    {
        _folder.Write("privacy-policy.json", ExamplePolicy.Text);
        var run = Report(SampleAssembly.Write(_folder.PathOf("Shop.dll")));

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        var inventory = Inventory();
        Assert.Equal(1, inventory.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("Example Social", inventory.GetProperty("policy").GetProperty("name").GetString());
        Assert.Equal("2.1", inventory.GetProperty("policy").GetProperty("version").GetString());
        Assert.Equal(["Email", "Nickname"], Texts(inventory.GetProperty("members"), "member"));
        var email = inventory.GetProperty("categories").EnumerateArray().Single(category => category.GetProperty("id").GetString() == "email");
        Assert.Equal("E-mail address", email.GetProperty("title").GetString());
        Assert.Equal(["Shop.Customer.Email"], email.GetProperty("members").EnumerateArray().Select(member => member.GetString()));
        Assert.Equal(["mailer"], email.GetProperty("recipients").EnumerateArray().Select(recipient => recipient.GetString()));
    }

    [Fact]
    public void The_same_inputs_in_any_order_and_twice_give_the_same_bytes()
    {
        _folder.Write("privacy-policy.json", ExamplePolicy.Text);
        var shop = SampleAssembly.Write(_folder.PathOf("Shop.dll"));
        var audit = SampleAssembly.Write(_folder.PathOf("Audit.dll"), SampleAssembly.OtherJson);

        Assert.Equal(0, Report(shop, audit).ExitCode);
        var (json, markdown) = (File.ReadAllBytes(JsonFile), File.ReadAllBytes(MarkdownFile));
        Assert.Equal(0, Report(audit, shop, audit).ExitCode);

        Assert.Equal(json, File.ReadAllBytes(JsonFile));
        Assert.Equal(markdown, File.ReadAllBytes(MarkdownFile));
        Assert.Equal(["Address", "Email", "Nickname"], Texts(Inventory().GetProperty("members"), "member"));
    }

    [Fact]
    public void Files_are_utf8_without_mark_and_with_plain_line_ends()
    {
        _folder.Write("privacy-policy.json", ExamplePolicy.Text.Replace("E-mail address", "电子邮件", StringComparison.Ordinal));
        Report(SampleAssembly.Write(_folder.PathOf("Shop.dll")));

        foreach (var file in new[] { JsonFile, MarkdownFile })
        {
            var bytes = File.ReadAllBytes(file);
            Assert.NotEqual(0xEF, bytes[0]);
            Assert.DoesNotContain((byte)'\r', bytes);
            Assert.Equal((byte)'\n', bytes[^1]);
            Assert.Contains("电子邮件", File.ReadAllText(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Markdown_says_whose_what_how_long_who_else_and_what_only_people_keep()
    {
        _folder.Write("privacy-policy.json", ExamplePolicy.Text);
        Report(SampleAssembly.Write(_folder.PathOf("Shop.dll")));
        var markdown = File.ReadAllText(MarkdownFile);

        Assert.Contains("- Policy: Example Social, version 2.1, in force from 2026-12-01\n", markdown, StringComparison.Ordinal);
        Assert.Contains("- Products: Example for Android, Example API\n", markdown, StringComparison.Ordinal);
        Assert.Contains("### Member (member)\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| Shop.Customer.Email | E-mail address | Use of the service (contract) | While the account exists | src/Customer.cs:12 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| E-mail address (email) | no | Shop.Customer.Email | Use of the service | While the account exists | Mail delivery |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| Security log (security-log) | P6M after collection | erase |  | 0 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| Mail delivery (mailer) | processor | US | E-mail address | E-mail address | yes | DPA 2026-03 |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| P-TRAIN | Staff are trained in protecting personal data |\n", markdown, StringComparison.Ordinal);
        Assert.Contains("| categories | age-bucket, birth-date, health-note, ip-address, post |\n", markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("not declared by this policy", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_the_policy_cannot_break_the_markdown()
    {
        _folder.Write("privacy-policy.json", ExamplePolicy.Text.Replace("E-mail address", "a | b <script> [x](y)\\n# z", StringComparison.Ordinal));
        Report(SampleAssembly.Write(_folder.PathOf("Shop.dll")));
        Assert.Contains(@"| a \| b \<script\> \[x\](y) \# z (email) |", File.ReadAllText(MarkdownFile), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_what_code_names_and_the_policy_does_not_declare()
    {
        _folder.Write("privacy-policy.json", ExamplePolicy.Text);
        Report(SampleAssembly.Write(_folder.PathOf("Shop.dll"), SampleAssembly.Json.Replace("\"email\"", "\"shoe-size\"", StringComparison.Ordinal)));

        Assert.Equal(["shoe-size"], Inventory().GetProperty("notDeclared").GetProperty("categories").EnumerateArray().Select(id => id.GetString()));
        Assert.Contains("| categories | shoe-size |\n", File.ReadAllText(MarkdownFile), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_policy_it_reports_what_the_assembly_knows_and_says_so()
    {
        var run = Report(SampleAssembly.Write(_folder.PathOf("Shop.dll")));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("no privacy-policy.json", run.Error, StringComparison.Ordinal);
        Assert.False(Inventory().TryGetProperty("policy", out _));
        Assert.Equal(["2.1"], Texts(Inventory().GetProperty("assemblies"), "policyVersion"));
        Assert.Contains("No policy file was found", File.ReadAllText(MarkdownFile), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_that_an_assembly_was_built_against_another_version_of_the_policy()
    {
        _folder.Write("privacy-policy.json", ExamplePolicy.Text.Replace("\"2.1\"", "\"3.0\"", StringComparison.Ordinal));
        var run = Report(SampleAssembly.Write(_folder.PathOf("Shop.dll")));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Shop was built against version 2.1 of the policy, this report uses version 3.0", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_newest_build_of_each_assembly_below_a_project_folder()
    {
        var old = SampleAssembly.Write(_folder.PathOf("Shop", "bin", "Release", "Shop.dll"), SampleAssembly.Json.Replace("Email", "OldEmail", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(old, DateTime.UnixEpoch);
        SampleAssembly.Write(_folder.PathOf("Shop", "bin", "Debug", "Shop.dll"));
        SampleAssembly.Write(_folder.PathOf("Shop", "bin", "Debug", "Audit.dll"), SampleAssembly.OtherJson);
        SampleAssembly.Write(_folder.PathOf("Shop", "obj", "Debug", "Draft.dll"));
        File.WriteAllText(_folder.PathOf("Shop", "bin", "Debug", "native.dll"), "MZ, but no assembly");

        Assert.Equal(0, Report(_folder.PathOf("Shop")).ExitCode);
        Assert.Equal(["Address", "Email", "Nickname"], Texts(Inventory().GetProperty("members"), "member"));
    }

    [Fact]
    public void A_project_file_stands_for_its_folder()
    {
        SampleAssembly.Write(_folder.PathOf("Shop", "bin", "Debug", "Shop.dll"));
        Assert.Equal(0, Report(_folder.Write("Shop/Shop.csproj", "<Project/>")).ExitCode);
        Assert.Equal(["Email", "Nickname"], Texts(Inventory().GetProperty("members"), "member"));
    }

    [Fact]
    public void An_assembly_that_is_named_and_has_no_inventory_is_noted()
    {
        var run = Report(SampleAssembly.WriteSource(_folder.PathOf("Plain.dll"), "class C;"));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Plain.dll' holds no inventory", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, Inventory().GetProperty("members").GetArrayLength());
    }

    private string JsonFile => _folder.PathOf("report", "inventory.json");

    private string MarkdownFile => _folder.PathOf("report", "inventory.md");

    private ToolRun Report(params string[] inputs) => ToolRun.Of(["report", .. inputs, "--output", _folder.PathOf("report")]);

    private JsonElement Inventory() => JsonDocument.Parse(File.ReadAllText(JsonFile)).RootElement;

    private static IEnumerable<string?> Texts(JsonElement list, string key) => list.EnumerateArray().Select(element => element.GetProperty(key).GetString());
}
