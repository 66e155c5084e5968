using System.Text;
using Emojoi.PersonalData.Policy.Json;
using Emojoi.PersonalData.Policy.Reading;

namespace Emojoi.PersonalData.Policy;

/// <summary>
/// Reads <c>privacy-policy.json</c>: JSON with comments, exact positions, every rule of the format. The work is linear in the text and bounded:
/// a text of more than <see cref="MaximumBytes"/> in UTF-8 is not looked into.
/// </summary>
public static class PolicyReader
{
    /// <summary>Largest policy that is read, measured as UTF-8 without a byte order mark, whatever the file's own encoding.</summary>
    public const int MaximumBytes = 16 * 1024 * 1024;

    private const string TooLarge = "this file is larger than 16 MiB, the most that the format allows: take out what is not policy";

    /// <summary>Reads a policy from its text.</summary>
    /// <param name="text">The text of the file, with or without a byte order mark.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    /// <returns>The policy and its problems; never throws for the text's sake.</returns>
    public static PolicyReadResult Read(string text, CancellationToken cancellation = default)
    {
        if (IsTooLarge(text))
        {
            return Failed(new TextRange(0, 0), TooLarge);
        }

        var undecodable = text.IndexOf('\uFFFD');
        if (undecodable >= 0)
        {
            return Failed(new TextRange(undecodable, 1), "here stands a character that could not be decoded (U+FFFD): save the file as UTF-8 and write the character again");
        }

        try
        {
            var root = JsonParser.Parse(text, cancellation).Root;
            var context = new ReadingContext(cancellation);
            return new PolicyReadResult(RootReader.Read(context, root), context.Problems.ToList());
        }
        catch (JsonSyntaxException error)
        {
            return Failed(error.Range, error.Message, error.Other);
        }
    }

    /// <summary>Reads a policy from the bytes of its file: UTF-8, or UTF-16 or UTF-32 with a byte order mark.</summary>
    /// <param name="bytes">The file's content.</param>
    /// <param name="text">The decoded text, without a byte order mark, for <see cref="LineMap"/>; empty where the file is far too large to decode.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static PolicyReadResult ReadBytes(byte[] bytes, out string text, CancellationToken cancellation = default)
    {
        // No character of any encoding takes more than four bytes for one of UTF-8.
        if (bytes.Length > (4L * MaximumBytes) + 4)
        {
            text = "";
            return Failed(new TextRange(0, 0), TooLarge);
        }

        text = PolicyText.Decode(bytes);
        return Read(text, cancellation);
    }

    private static bool IsTooLarge(string text)
    {
        if (text.Length <= MaximumBytes / 3)
        {
            return false;
        }

        var mark = text[0] == '\uFEFF' ? 3 : 0;
        return text.Length > MaximumBytes + 1 || Encoding.UTF8.GetByteCount(text) - mark > MaximumBytes;
    }

    private static PolicyReadResult Failed(TextRange range, string message, TextRange? other = null) =>
        new(null, [ProblemList.Compose("EPD0002", range, Clauses.Root, message) with { Other = other }]);
}
