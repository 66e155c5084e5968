using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>The fixers from the command line: <c>dotnet format analyzers --diagnostics EPDnnnn</c>.</summary>
public sealed class FormatTests(FormattedConsumers solution) : IClassFixture<FormattedConsumers>
{
    private const string DeclaredCustomer = """
        using Emojoi.PersonalData;

        namespace Shop;

        public class Customer
        {
            [PersonalData(Categories.Email, Purposes.Profile)]
            public string Email { get; set; } = "";
        }
        """;

    [Fact]
    public void Both_runs_end_well()
    {
        Assert.True(solution.Declaring.ExitCode == 0, solution.Declaring.ToString());
        Assert.True(solution.Correcting.ExitCode == 0, solution.Correcting.ToString());
    }

    [Theory]
    [InlineData("Undeclared")]
    [InlineData("ManyFrameworks")]
    public void EPD1001_is_declared_with_constants_and_the_next_build_is_clean(string project)
    {
        Assert.Contains("EPD1001", solution.IdsIn(solution.Build, project));
        Assert.Equal(DeclaredCustomer, solution.Read(project));
        Assert.Empty(solution.IdsIn(solution.Rebuild, project));
    }

    [Fact]
    public void What_the_policy_has_no_category_for_is_left_to_a_person()
    {
        var source = solution.Read("Uncovered");
        Assert.Contains("[PersonalData(Categories.Email, Purposes.Profile)] public string Email", source, StringComparison.Ordinal);
        Assert.Contains("; public string Passport", source, StringComparison.Ordinal);
        Assert.Equal(["EPD1001"], solution.IdsIn(solution.Rebuild, "Uncovered"));
    }

    [Fact]
    public void Declarations_are_made_to_hold_in_the_style_of_the_code()
    {
        var expected = FormattedConsumers.Misdeclared
            .Replace("\"e-mial\"", "\"email\"", StringComparison.Ordinal)
            .Replace("\"profil\"", "\"profile\"", StringComparison.Ordinal)
            .Replace("\"account-livetime\"", "\"account-lifetime\"", StringComparison.Ordinal)
            .Replace("\"ip-address\", Purposes.Profile", "\"ip-address\", Purposes.Security", StringComparison.Ordinal)
            .Replace("\"security\", \"statutory\"", "\"security\"", StringComparison.Ordinal)
            .Replace("[NotPersonalData(\"\")] // EPD1009", "// EPD1009", StringComparison.Ordinal);
        Assert.Equal(expected, solution.Read("Misdeclared"));
    }

    [Fact]
    public void The_policy_is_not_made_to_follow_the_code()
    {
        Assert.Equal(ExamplePolicy.Text, solution.Read("Misdeclared", "privacy-policy.json"));
        Assert.Equal(["EPD1005"], solution.IdsIn(solution.Rebuild, "Misdeclared"));
    }

    [Fact]
    public void The_policy_follows_the_code_where_editorconfig_says_so()
    {
        Assert.Contains("EPD1005", solution.IdsIn(solution.Build, "PolicyFollows"));
        var expected = ExamplePolicy.Text.Replace("\"categories\": {} }", "\"categories\": { \"email\": \"optional\" } }", StringComparison.Ordinal);
        Assert.Equal(expected, solution.Read("PolicyFollows", "privacy-policy.json"));
        Assert.Empty(solution.IdsIn(solution.Rebuild, "PolicyFollows"));
    }
}
