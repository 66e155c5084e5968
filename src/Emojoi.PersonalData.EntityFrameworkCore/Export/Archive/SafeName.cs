namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;

/// <summary>Names of files that every system takes, and that stay in the folder in which they are unpacked.</summary>
internal static class SafeName
{
    private const int Longest = 80;

    /// <summary>The last part of a path or address, without what a file system or a shell could take for something else.</summary>
    public static string Of(string name)
    {
        var last = name.AsSpan(name.LastIndexOfAny(['/', '\\']) + 1);
        var kept = last.Length > Longest ? last[^Longest..] : last;
        var safe = string.Create(kept.Length, kept, static (target, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                target[i] = char.IsAsciiLetterOrDigit(source[i]) || source[i] is '-' or '_' or '.' ? source[i] : '_';
            }
        });
        return safe.Trim('.') is { Length: > 0 } trimmed ? trimmed : "content";
    }
}
