using System.Text.RegularExpressions;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Architecture.Tests;

/// <summary>The house in order: what a reader can rely on when looking for something.</summary>
public partial class SourceLayoutTests
{
    private static readonly string[] Drawers = ["Utils", "Utilities", "Common", "Misc", "Helpers", "Shared"];

    [Fact]
    public void No_folder_is_a_drawer_for_anything()
    {
        var folders = Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"))
            .SelectMany(path => path.Split('/')[..^1])
            .Distinct(StringComparer.Ordinal);
        Assert.Empty(folders.Intersect(Drawers, StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void Each_source_file_holds_the_public_type_that_it_is_named_for()
    {
        var wrong = Repository.SourceFiles("src")
            .Select(path => (Path: path, Types: PublicTypes(path)))
            .Where(file => file.Types.Count > 1 || (file.Types.Count == 1 && file.Types[0] != System.IO.Path.GetFileNameWithoutExtension(file.Path).Split('.')[0]))
            .Select(file => $"{file.Path}: {string.Join(", ", file.Types)}");
        Assert.Empty(wrong);
    }

    [Fact]
    public void Nothing_in_the_repository_depends_on_a_machine()
    {
        var suspicious = Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests")).Concat(Repository.SourceFiles("samples"))
            .Where(path => MachinePath().IsMatch(File.ReadAllText(RepositoryFolder.PathOf(path))));
        Assert.Empty(suspicious);
    }

    [GeneratedRegex(@"^(?:\[[^\]]*\]\s*)*public (?:sealed |static |abstract |readonly |partial |ref )*(?:class|struct|record struct|record|interface|enum|delegate) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"[""(]/(?:work|home|root|Users)/", RegexOptions.ExplicitCapture)]
    private static partial Regex MachinePath();

    private static List<string> PublicTypes(string path) =>
        [.. PublicType().Matches(File.ReadAllText(RepositoryFolder.PathOf(path))).Select(match => match.Groups["name"].Value)];
}
