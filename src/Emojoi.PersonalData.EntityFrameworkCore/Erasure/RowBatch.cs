namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Some rows of a step, by their primary keys: a range of what the step selects, or a list where the work changes what it selects.</summary>
/// <param name="After">Keys up to this one are done; <c>null</c> at the start.</param>
/// <param name="UpTo">The last key of the batch; <c>null</c> for the rest.</param>
/// <param name="Keys">The keys themselves.</param>
internal sealed record RowBatch(object?[]? After, object?[]? UpTo, IReadOnlyList<object?[]>? Keys = null)
{
    /// <summary>Everything that a step selects.</summary>
    public static RowBatch All { get; } = new(null, null);

    /// <summary>Whether nothing comes after it.</summary>
    public bool IsLast => UpTo is null;
}
