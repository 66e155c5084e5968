using System.Globalization;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Days of the policy: <c>yyyy-MM-dd</c>, and real.</summary>
internal static class CalendarDay
{
    public static bool IsValid(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && text.All(c => c is '-' or (>= '0' and <= '9'));
}
