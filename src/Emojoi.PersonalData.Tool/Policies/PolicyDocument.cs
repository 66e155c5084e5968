using Emojoi.PersonalData.Policy;

namespace Emojoi.PersonalData.Tool.Policies;

/// <summary>A policy file, read by the same reader as in the compiler.</summary>
internal sealed class PolicyDocument
{
    /// <summary>Name of the file where nothing else is said.</summary>
    public const string DefaultName = "privacy-policy.json";

    /// <summary>More than the reader accepts in any encoding: what it sees of a longer file is enough for it to say so.</summary>
    private const int LongestRead = 80 * 1024 * 1024;

    private PolicyDocument(string path, string text, PrivacyPolicy? policy, IReadOnlyList<LocatedProblem> problems)
    {
        Path = path;
        Text = text;
        Policy = policy;
        Problems = problems;
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>The policy, or <c>null</c> where it could not be read at all.</summary>
    public PrivacyPolicy? Policy { get; }

    /// <summary>Its problems, in the order of the text.</summary>
    public IReadOnlyList<LocatedProblem> Problems { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="BadInputException">It cannot be opened.</exception>
    public static PolicyDocument Load(string path)
    {
        var text = InputFile.Access(path, () => ReadText(path));
        var result = PolicyReader.Read(text);
        var lines = new LineMap(text);
        return new PolicyDocument(path, text, result.Policy, [.. result.Problems.Select(problem => new LocatedProblem(path, lines.PositionOf(problem.Range.Start), problem))]);
    }

    /// <summary>The nearest policy at or above a file or folder, or <c>null</c>: the rule that the package's targets follow.</summary>
    public static string? FindAbove(string path) => FileAbove.Find(path, DefaultName);

    private static string ReadText(string path)
    {
        using var stream = File.OpenRead(path);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (bytes.Length < LongestRead && stream.Read(buffer) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
        }

        return PolicyText.Decode(bytes.ToArray());
    }
}
