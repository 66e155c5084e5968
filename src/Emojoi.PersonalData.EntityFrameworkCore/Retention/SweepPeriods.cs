using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>Which of two periods is longer.</summary>
internal static class SweepPeriods
{
    private static readonly DateTimeOffset AnyDay = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The shortest first.</summary>
    public static IComparer<string> Comparer { get; } =
        Comparer<string>.Create((left, right) => RetentionPeriod.Before(right, AnyDay).CompareTo(RetentionPeriod.Before(left, AnyDay)));
}
