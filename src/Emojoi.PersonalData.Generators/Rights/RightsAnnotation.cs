namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>A <c>[PersonalData]</c>; each id as its value, or as the constant's name where it does not bind.</summary>
internal sealed record RightsAnnotation(IdText Category, IdText Purpose, IdText? Retention, string Source, string Strategy)
{
    /// <summary>The expression of the constant that erasure leaves, or <c>null</c> where none is given or it does not fit.</summary>
    public string? ErasedValue { get; init; }

    /// <summary>How many code units truncation leaves.</summary>
    public int Length { get; init; }

    /// <summary>The method that a custom erasure calls, or <c>null</c>.</summary>
    public string? Hook { get; init; }

    /// <summary>Whether a constant is given at all.</summary>
    public bool HasErasedValue { get; init; }
}
