namespace Emojoi.PersonalData.Policy;

/// <summary>A text with its place, most often an id that refers to another entry.</summary>
/// <param name="Value">The text, decoded.</param>
/// <param name="Range">Where it stands, with its quotes.</param>
public readonly record struct PolicyReference(string Value, TextRange Range)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
