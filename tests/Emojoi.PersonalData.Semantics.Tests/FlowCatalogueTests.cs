using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Detection;
using Emojoi.PersonalData.Semantics.Flow;
using Emojoi.PersonalData.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace Emojoi.PersonalData.Semantics.Tests;

/// <summary>The tables of the catalogue: a row that is not well formed, or is about nothing that exists, would be passed over in silence.</summary>
public sealed class FlowCatalogueTests
{
    private static readonly FlowCatalogue Catalogue = FlowCatalogue.Create(new AnalyzerOptions(ImmutableArray<AdditionalText>.Empty), CancellationToken.None);

    /// <summary>What .NET 8 with ASP.NET Core and .NET 10 do not bring: packages, and the old framework.</summary>
    private static readonly string[] Elsewhere =
        ["Microsoft.Extensions.Compliance.", "System.IO.Hashing.", "System.Security.Cryptography.ProtectedData", "System.Web."];

    /// <summary>What is no parameter's name: all, the receiver, the result, nothing.</summary>
    private static readonly string[] Everywhere = ["*", "this", "return", "-"];

    [Theory]
    [InlineData("sinks", 6)]
    [InlineData("sources", 5)]
    [InlineData("sanitizers", 3)]
    [InlineData("propagation", 5)]
    [InlineData("marks", 4)]
    public void Rows_are_whole_in_ordinal_order_and_said_once(string table, int columns)
    {
        var rows = RowsOf(table);
        Assert.All(rows, row => Assert.Equal(columns, row.Split('\t').Length));
        Assert.All(rows, row => Assert.All(row.Split('\t'), cell => Assert.Equal(cell.Trim(), cell)));
        Assert.Equal(rows.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), rows);
    }

    [Fact]
    public async Task Every_sink_of_the_platform_is_found_at_its_member() =>
        await AssertFound("sinks", column: 1, (member, row) => Catalogue.Sinks(member).Any(sink => sink.Kind.ToString() == row[0]));

    [Fact]
    public async Task Every_source_of_the_platform_is_found_at_its_member() =>
        await AssertFound("sources", column: 0, (member, row) => Catalogue.Sources(member).Any(source => source.Concept == row[3]));

    [Fact]
    public async Task Every_sanitizer_of_the_platform_is_found_at_its_member() =>
        await AssertFound("sanitizers", column: 0, (member, _) => Catalogue.Sanitizes(member) != 0);

    [Fact]
    public async Task Every_way_on_of_the_platform_is_found_at_its_member() =>
        await AssertFound("propagation", column: 0, (member, _) => Catalogue.Propagates(member) is not null);

    [Fact]
    public async Task Every_mark_of_the_platform_is_found_at_its_member() =>
        await AssertFound("marks", column: 0, (member, row) => Catalogue.Marks(member).Any(mark => mark.Mark == row[2]));

    [Theory]
    [InlineData("sinks", 1, new[] { 3, 5 })]
    [InlineData("propagation", 0, new[] { 2, 3 })]
    [InlineData("marks", 0, new[] { 3 })]
    public async Task Every_parameter_that_a_row_names_is_one_of_its_member(string table, int column, int[] named)
    {
        var platforms = await Platforms();
        var rows = RowsOf(table).Select(row => row.Split('\t')).Where(row => IsOfPlatform(row[column])).ToArray();
        Assert.NotEmpty(rows);
        Assert.Empty(
            from row in rows
            let parameters = Declared(platforms, row[column], row[column + 1]).SelectMany(ParametersOf).ToHashSet(StringComparer.Ordinal)
            from cell in named
            from name in row[cell].Split(',').Select(ParameterOf)
            where !Everywhere.Contains(name) && !parameters.Contains(name)
            select $"{row[column]} {row[column + 1]} has no {name}");
    }

    [Fact]
    public void Every_source_gives_a_concept_of_the_lexicon() =>
        Assert.All(RowsOf("sources").Select(row => row.Split('\t')[3]), concept => Assert.NotNull(PersonalConcept.Find(concept)));

    [Theory]
    [InlineData("System.IO.MemoryStream", "Write")]
    [InlineData("System.Security.Cryptography.HMACSHA256", "HashData")]
    [InlineData("System.String", "Concat")]
    public async Task Members_that_let_nothing_out_in_the_clear_are_no_sink_by_themselves(string type, string member)
    {
        var members = Declared(await Platforms(), type, member);
        Assert.NotEmpty(members);
        Assert.All(members.SelectMany(Catalogue.Sinks), sink => Assert.NotNull(sink.Mark));
    }

    /// <summary>The parameter of <c>file:path</c>, <c>request.RequestUri</c> and <c>request!RequestUri</c>.</summary>
    private static string ParameterOf(string item) => item[(item.IndexOf(':', StringComparison.Ordinal) + 1)..].Split('.', '!')[0];

    private static IEnumerable<string> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters.Select(parameter => parameter.Name),
        IPropertySymbol { SetMethod: not null } property => ["value", .. property.Parameters.Select(parameter => parameter.Name)],
        _ => [],
    };

    private static async Task AssertFound(string table, int column, Func<ISymbol, string[], bool> isFound)
    {
        var platforms = await Platforms();
        var rows = RowsOf(table).Select(row => row.Split('\t')).Where(row => IsOfPlatform(row[column])).ToArray();
        Assert.NotEmpty(rows);
        Assert.Empty(rows
            .Where(row => !Declared(platforms, row[column], row[column + 1]).Any(member => isFound(member, row)))
            .Select(row => string.Join(' ', row)));
    }

    private static bool IsOfPlatform(string type) =>
        (type.StartsWith("System.", StringComparison.Ordinal) || type.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || type.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal))
        && !Elsewhere.Any(start => type.StartsWith(start, StringComparison.Ordinal));

    private static ISymbol[] Declared(Compilation[] platforms, string type, string member) =>
    [
        .. platforms.SelectMany(platform => platform.GetTypesByMetadataName(type))
            .SelectMany(found => found.GetMembers())
            .Where(symbol => NameOf(member) == "this[]" ? symbol is IPropertySymbol { IsIndexer: true } : symbol.Name == NameOf(member))
            .Where(symbol => !member.Contains('(') || ParametersOf(symbol).Contains(member.Split('(', '=', ')')[1])),
    ];

    /// <summary>The member of <c>Save(fileName)</c> and <c>Append(key=Set-Cookie)</c>.</summary>
    private static string NameOf(string member) => member.Split('(')[0];

    private static async Task<Compilation[]> Platforms() => [await PlatformOf(TestPlatform.Web), await PlatformOf(TestPlatform.Net10)];

    private static async Task<Compilation> PlatformOf(ReferenceAssemblies references) =>
        CSharpCompilation.Create("Platform", references: await references.ResolveAsync(LanguageNames.CSharp, CancellationToken.None));

    private static string[] RowsOf(string table) =>
    [
        .. File.ReadLines(RepositoryFolder.PathOf("src", "Emojoi.PersonalData.Semantics", "Flow", table + ".tsv")).Where(line => line.Length > 0 && line[0] != '#'),
    ];
}
