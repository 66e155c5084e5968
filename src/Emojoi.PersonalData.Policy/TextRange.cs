namespace Emojoi.PersonalData.Policy;

/// <summary>A range of UTF-16 code units in the policy file's text, the quotes of a token included.</summary>
/// <param name="Start">Offset of the first code unit.</param>
/// <param name="Length">Number of code units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>Offset behind the last code unit.</summary>
    public int End => Start + Length;
}
