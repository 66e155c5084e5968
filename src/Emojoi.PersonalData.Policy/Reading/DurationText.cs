namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>
/// Durations of the policy: <c>P[nY][nM][nD][T[nH][nM][nS]]</c> or <c>PnW</c>; digits of ASCII, at most four a part and five behind
/// <c>T</c>, at least one part above zero, and at least one part behind <c>T</c>.
/// </summary>
internal static class DurationText
{
    private const long Day = 24 * 60 * 60;

    private static readonly (char Unit, long Seconds)[] DateUnits = [('Y', 366 * Day), ('M', 31 * Day), ('D', Day)];
    private static readonly (char Unit, long Seconds)[] TimeUnits = [('H', 60 * 60), ('M', 60), ('S', 1)];
    private static readonly (char Unit, long Seconds)[] Weeks = [('W', 7 * Day)];

    public static PolicyDuration? Parse(string text)
    {
        if (text.Length < 3 || text[0] != 'P')
        {
            return null;
        }

        var time = text.IndexOf('T');
        var dateEnd = time < 0 ? text.Length : time;
        var seconds = time < 0 && text[text.Length - 1] == 'W' ? Parts(text, 1, dateEnd, Weeks, maximumDigits: 4) : Parts(text, 1, dateEnd, DateUnits, maximumDigits: 4);
        if (time >= 0)
        {
            seconds += time + 1 < text.Length ? Parts(text, time + 1, text.Length, TimeUnits, maximumDigits: 5) : null;
        }

        return seconds > 0 ? new PolicyDuration(text, seconds.Value) : null;
    }

    /// <summary>The sum of the parts in their order, or <c>null</c> where something else stands there.</summary>
    private static long? Parts(string text, int at, int end, (char Unit, long Seconds)[] units, int maximumDigits)
    {
        long sum = 0;
        foreach (var (unit, seconds) in units)
        {
            var stop = at;
            long number = 0;
            while (stop < end && stop - at < maximumDigits && text[stop] is >= '0' and <= '9')
            {
                number = (number * 10) + (text[stop] - '0');
                stop++;
            }

            if (stop > at && stop < end && text[stop] == unit)
            {
                sum += number * seconds;
                at = stop + 1;
            }
        }

        return at == end ? sum : null;
    }
}
