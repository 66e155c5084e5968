using System.Reflection;
using System.Text.RegularExpressions;

namespace Emojoi.PersonalData.Flow.Tests;

/// <summary>
/// A file of cases. A line that must be reported ends with <c>// !EPD2006</c> (several ids where several are due), a look-alike that must
/// not be reported ends with <c>// ok</c>; what is reported on any other line is a false alarm, too.
/// </summary>
public sealed partial class CaseFile
{
    /// <summary>The tagged types that all files of cases share.</summary>
    public const string Model = "Model";

    private const string Prefix = "Cases.";
    private const string Extension = ".cs";

    private static readonly Assembly Resources = typeof(CaseFile).Assembly;

    private CaseFile(string name)
    {
        Name = name;
        Text = Read(Prefix + name + Extension);
        Lines = Text.Split('\n');
        Expected = [.. Lines.SelectMany(MarksOf)];
        CleanLines = Lines.Count(line => CleanLine().IsMatch(line));
    }

    /// <summary>Names of the files, ordinal; the model is none.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Resources.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Extension.Length])
            .Where(name => name != Model)
            .Order(StringComparer.Ordinal)];

    /// <summary>The policy that holds for all cases.</summary>
    public static string Policy { get; } = Read(Prefix + "privacy-policy.json");

    /// <summary>The name: the construct that its cases are about.</summary>
    public string Name { get; }

    /// <summary>The source.</summary>
    public string Text { get; }

    /// <summary>The source, line by line.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>What must be reported.</summary>
    public IReadOnlyList<CaseMark> Expected { get; }

    /// <summary>How many lines are marked as look-alikes.</summary>
    public int CleanLines { get; }

    /// <summary>Reads a file of cases.</summary>
    public static CaseFile Open(string name) => new(name);

    private static IEnumerable<CaseMark> MarksOf(string line, int index) =>
        MarkedLine().Match(line) is { Success: true } match
            ? match.Groups["id"].Captures.Select(id => new CaseMark(index + 1, id.Value))
            : [];

    private static string Read(string resource)
    {
        using var stream = Resources.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"//(?: !(?<id>EPD\d{4}))+\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex MarkedLine();

    [GeneratedRegex(@"// ok\s*$")]
    private static partial Regex CleanLine();
}
