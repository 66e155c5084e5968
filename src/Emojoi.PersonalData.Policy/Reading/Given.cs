namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>What the file says for a key: nothing, something that the format does not allow, or a value.</summary>
/// <param name="Value">The value; the default of its type where there is none.</param>
/// <param name="Range">Where the file's value stands, or <c>null</c> where the key is missing.</param>
/// <param name="IsGood">Whether the format allows it; only then does it prove a contradiction.</param>
internal readonly record struct Given<T>(T? Value, TextRange? Range, bool IsGood)
{
    public static Given<T> Good(T value, TextRange range) => new(value, range, true);

    public static Given<T> Bad(TextRange range) => new(default, range, false);

    /// <summary>Whether the file has the key, with a value good or bad.</summary>
    public bool IsPresent => Range is not null;

    /// <summary>Where a good value stands.</summary>
    public TextRange? GoodRange => IsGood ? Range : null;

    /// <summary>The value, or the format's default where there is none.</summary>
    public T Or(T fallback) => IsGood ? Value! : fallback;
}
