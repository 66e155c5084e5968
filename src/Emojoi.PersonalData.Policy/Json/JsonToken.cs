namespace Emojoi.PersonalData.Policy.Json;

/// <summary>A value on the tape of a JSON text: 16 bytes, because a file may hold millions.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="HasEscapes">Whether a string has to be decoded.</param>
/// <param name="Start">Where it starts, quote or bracket included.</param>
/// <param name="Length">Its length, quotes or brackets included.</param>
/// <param name="Next">Index of the token behind it and all that it holds.</param>
internal readonly record struct JsonToken(JsonKind Kind, bool HasEscapes, int Start, int Length, int Next);
