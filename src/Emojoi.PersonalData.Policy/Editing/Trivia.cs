using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Editing;

/// <summary>White space and comments between the tokens of a text that is known to be JSON.</summary>
internal static class Trivia
{
    /// <summary>Where the next token starts.</summary>
    public static int SkipAll(string text, int at)
    {
        var scanner = new JsonScanner(text) { Position = at };
        scanner.SkipTrivia();
        return scanner.Position;
    }

    /// <summary>The end of the line, if nothing but white space and comments stands between here and there; else <c>null</c>.</summary>
    public static int? EndOfLine(string text, int at)
    {
        var next = SkipAll(text, at);
        var scanner = new JsonScanner(text) { Position = at };
        while (scanner.Position < next)
        {
            if (text[scanner.Position] is '\r' or '\n')
            {
                return scanner.Position;
            }

            scanner.SkipOne();
        }

        return next == text.Length ? next : null;
    }
}
