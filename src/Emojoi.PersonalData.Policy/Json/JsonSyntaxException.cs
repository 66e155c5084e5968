namespace Emojoi.PersonalData.Policy.Json;

/// <summary>Ends the reading of a text that is not JSON. It never leaves this assembly.</summary>
/// <param name="range">The token that is wrong.</param>
/// <param name="message">What was found, what JSON says, what to do.</param>
/// <param name="other">The bracket or quote that was left open.</param>
#pragma warning disable CA1032 // thrown in one place, caught in one place
internal sealed class JsonSyntaxException(TextRange range, string message, TextRange? other = null) : Exception(message)
#pragma warning restore CA1032
{
    public TextRange Range { get; } = range;

    public TextRange? Other { get; } = other;
}
