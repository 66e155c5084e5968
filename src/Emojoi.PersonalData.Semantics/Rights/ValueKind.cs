namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>How the value of a member is written as JSON, read from it, and erased.</summary>
public enum ValueKind
{
    /// <summary>Not known to the generators.</summary>
    Unsupported = 0,

    /// <summary><c>string</c>.</summary>
    Text,

    /// <summary><c>char</c>, as a text of one.</summary>
    Character,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary>A whole number or <c>decimal</c>, which the writer takes as it is.</summary>
    Number,

    /// <summary><c>float</c>, <c>double</c>, <c>Half</c>; what is not finite is written as text.</summary>
    Real,

    /// <summary><c>Guid</c>, <c>DateTime</c>, <c>DateTimeOffset</c>: text that the writer formats itself.</summary>
    Instant,

    /// <summary>Text that the value formats itself: <c>DateOnly</c>, <c>TimeOnly</c>, <c>TimeSpan</c>, <c>IPAddress</c> and large numbers.</summary>
    Formatted,

    /// <summary>Text that one of its properties is: <c>Uri</c>, <c>CultureInfo</c>, <c>MailAddress</c>.</summary>
    Described,

    /// <summary>Bytes, as Base64.</summary>
    Bytes,

    /// <summary>An enum: the member's name, else the number.</summary>
    Enumeration,

    /// <summary><c>JsonElement</c>, <c>JsonDocument</c>, <c>JsonNode</c>.</summary>
    Json,

    /// <summary>A nullable value.</summary>
    Nullable,

    /// <summary>An array, list, set or other sequence.</summary>
    Sequence,

    /// <summary>A dictionary whose key has a text form.</summary>
    Dictionary,

    /// <summary>A tuple, as an object.</summary>
    Tuple,

    /// <summary>An object that has a generated class of its own.</summary>
    Personal,

    /// <summary>A plain object: its readable public members.</summary>
    Plain,
}
