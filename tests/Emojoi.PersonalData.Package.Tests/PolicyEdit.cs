using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Package.Tests;

/// <summary>An edit of the example policy that spoils it.</summary>
/// <param name="Id">The rule that answers.</param>
/// <param name="Find">What stands there, once.</param>
/// <param name="Replace">What replaces it.</param>
/// <param name="At">Where the diagnostic stands, as a text that occurs once or whose last occurrence counts; <c>null</c> where only the file is certain.</param>
public sealed record PolicyEdit(string Id, string Find, string Replace, string? At)
{
    /// <summary>The spoiled policy.</summary>
    public string Apply()
    {
        Assert.Equal(2, ExamplePolicy.Text.Split(Find).Length);
        return ExamplePolicy.Text.Replace(Find, Replace, StringComparison.Ordinal);
    }

    /// <summary>Line and column of <see cref="At"/>, both from 1.</summary>
    public (int Line, int Column) Place()
    {
        var text = Apply();
        var before = text[..text.LastIndexOf(At!, StringComparison.Ordinal)].Split('\n');
        return (before.Length, before[^1].Length + 1);
    }
}
