using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics.Sdks;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Semantics.Tests;

/// <summary>The shape of <c>sdks.tsv</c>: a row that is not well formed would be left out in silence.</summary>
public sealed class SdkCatalogueTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(RepositoryFolder.PathOf("src", "Emojoi.PersonalData.Semantics", "Sdks", "sdks.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t')),
    ];

    [Fact]
    public void Every_row_is_read()
    {
        Assert.All(Rows, row => Assert.Equal(9, row.Length));
        Assert.All(Rows, row => Assert.All(row, cell => Assert.Equal(cell.Trim(), cell)));
        Assert.Equal(Rows.Select(row => row[0]), SdkCatalogue.Default.Sdks.Select(sdk => sdk.Id));
        Assert.True(Rows.Length >= 250);
    }

    [Fact]
    public void Ids_are_those_of_a_policy_in_ordinal_order()
    {
        Assert.All(Rows, row => Assert.True(PolicyId.IsValid(row[0]), row[0]));
        Assert.Equal(Rows.Select(row => row[0]).Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), Rows.Select(row => row[0]));
    }

    [Fact]
    public void Kinds_are_known() => Assert.All(Rows, row => Assert.Contains(row[3], Enum.GetNames<SdkKind>(), StringComparer.OrdinalIgnoreCase));

    [Fact]
    public void Regions_are_countries_or_anywhere() =>
        Assert.All(SdkCatalogue.Default.Sdks.SelectMany(sdk => sdk.Regions), region => Assert.True(region == "*" || RegionCodes.IsCountry(region), region));

    [Fact]
    public void No_package_and_no_assembly_is_part_of_two_SDKs()
    {
        Assert.Empty(Repeated(SdkCatalogue.Default.Sdks.SelectMany(sdk => sdk.Packages)));
        Assert.Empty(Repeated(SdkCatalogue.Default.Sdks.SelectMany(sdk => sdk.Assemblies)));
    }

    [Fact]
    public void Every_SDK_has_a_package_an_assembly_a_namespace_and_a_source() => Assert.All(SdkCatalogue.Default.Sdks, sdk =>
    {
        Assert.NotEmpty(sdk.Packages);
        Assert.NotEmpty(sdk.Assemblies);
        Assert.NotEmpty(sdk.Namespaces);
        Assert.All(sdk.Packages.Concat(sdk.Assemblies).Concat(sdk.Namespaces), name => Assert.Matches("^[A-Za-z_][A-Za-z0-9_.-]*$", name));
        Assert.StartsWith("https://", sdk.Source, StringComparison.Ordinal);
        Assert.True(Uri.IsWellFormedUriString(sdk.Source, UriKind.Absolute), sdk.Source);
    });

    [Fact]
    public void A_policy_can_name_every_SDK_by_what_the_catalogue_has() => Assert.All(SdkCatalogue.Default.Sdks, sdk =>
    {
        Assert.True(sdk.IsNamedBy(PolicyOf($"\"packages\": [\"{sdk.Packages[0]}\"]")));
        Assert.True(sdk.IsNamedBy(PolicyOf($"\"namespaces\": [\"{sdk.Namespaces[0]}\"]")), sdk.Namespaces[0]);
        Assert.False(sdk.IsNamedBy(PolicyOf("\"packages\": []")));
    });

    [Theory]
    [InlineData("sentry.aspnetcore", "sentry")]
    [InlineData("Microsoft.Azure.Cosmos.Client", "azure-cosmos")]
    [InlineData("AWSSDK.S3", "amazon-s3")]
    public void An_assembly_leads_to_its_SDK(string assembly, string id) => Assert.Equal(id, SdkCatalogue.Default.FindByAssembly(assembly)?.Id);

    [Theory]
    [InlineData("Polly")]
    [InlineData("Microsoft.EntityFrameworkCore")]
    [InlineData("AWSSDK.Core")]
    [InlineData("Azure.Identity")]
    [InlineData("MailKit")]
    [InlineData("Serilog")]
    public void Libraries_that_send_nothing_by_their_nature_are_not_in_it(string assembly)
    {
        Assert.Null(SdkCatalogue.Default.FindByAssembly(assembly));
        Assert.Null(SdkCatalogue.Default.FindByPackage(assembly));
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).Select(group => group.Key);

    private static PrivacyPolicy PolicyOf(string naming) => PolicyReader.Read(
        $$"""{ "name": "x", "version": "1", "effective": "2026-01-01", "recipients": { "vendor": { "title": "x", "role": "processor", "regions": [], "categories": [], {{naming}} } } }""",
        CancellationToken.None).Policy!;
}
