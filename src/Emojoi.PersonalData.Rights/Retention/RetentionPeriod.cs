using System.Globalization;
using System.Text.RegularExpressions;

namespace Emojoi.PersonalData.Rights;

/// <summary>Counts the periods of retentions by the calendar (clause C-KEEP).</summary>
public static partial class RetentionPeriod
{
    /// <summary>The latest time that a period which is over at a time can have begun.</summary>
    /// <param name="period">How long, as the policy writes it: <c>P6M</c>, <c>P1Y2M3DT4H</c>, <c>P2W</c>.</param>
    /// <param name="now">The time.</param>
    /// <returns>Where the period is longer than there is time, the earliest time that there is.</returns>
    /// <exception cref="FormatException">It is no such period.</exception>
    public static DateTimeOffset Before(string period, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(period);
        if (Format().Match(period) is not { Success: true } match)
        {
            throw new FormatException($"'{period}' is no period.");
        }

        try
        {
            return now.ToUniversalTime()
                .AddMonths(-((12 * Part(match, "years")) + Part(match, "months")))
                .AddDays(-((7 * Part(match, "weeks")) + Part(match, "days")))
                .Subtract(new TimeSpan(Part(match, "hours"), Part(match, "minutes"), Part(match, "seconds")));
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateTimeOffset.MinValue;
        }
    }

    private static int Part(Match match, string name) =>
        match.Groups[name] is { Success: true, ValueSpan: var digits } ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^P(?=.)(?:(?<weeks>[0-9]{1,4})W|(?:(?<years>[0-9]{1,4})Y)?(?:(?<months>[0-9]{1,4})M)?(?:(?<days>[0-9]{1,4})D)?(?:T(?=.)(?:(?<hours>[0-9]{1,5})H)?(?:(?<minutes>[0-9]{1,5})M)?(?:(?<seconds>[0-9]{1,5})S)?)?)\z",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Format();
}
