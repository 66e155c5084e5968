using System.Globalization;

namespace Emojoi.PersonalData.Rights.Tests.RandomModels;

/// <summary>Values that are unlike each other in whatever form they are stored or exported.</summary>
internal static class UniqueValue
{
    public static (object Value, string[] Texts) Of(ModelValueKind kind, int number)
    {
        var digits = number.ToString("00000", CultureInfo.InvariantCulture);
        var day = new DateOnly(1700 + (number / 200), 1, 2).AddDays(number % 200);
        switch (kind)
        {
            case ModelValueKind.Number:
                var amount = 900_000_001 + (10 * number);
                return (amount, [amount.ToString(CultureInfo.InvariantCulture)]);
            case ModelValueKind.Day:
                return (day, [DayText(day)]);
            case ModelValueKind.Moment:
                return (day.ToDateTime(new TimeOnly(13, 14, 15), DateTimeKind.Utc), [DayText(day)]);
            case ModelValueKind.Identity:
                var id = new Guid(number, 0x11, 0x4011, 0x80, 1, 2, 3, 4, 5, 6, 7);
                return (id, [id.ToString(), id.ToString().ToUpperInvariant()]);
            case ModelValueKind.Bytes:
                byte[] bytes = [0xB7, (byte)(number >> 16), (byte)(number >> 8), (byte)number, 0xE1, 0xC3];
                return (bytes, [Convert.ToBase64String(bytes), Convert.ToHexString(bytes)]);
            case ModelValueKind.Words:
                return (new List<string> { $"word-{digits}", "word" }, [$"word-{digits}"]);
            case ModelValueKind.Blob:
                return ($"blob-{digits}", [$"blob-{digits}"]);
            case ModelValueKind.Blobs:
                string[] names = [$"blob-{digits}-1", $"blob-{digits}-2"];
                return (new List<string> { names[0], names[1], names[0] }, names);
            case ModelValueKind.Address:
                var address = string.Create(CultureInfo.InvariantCulture, $"10.{100 + (number / 100)}.{100 + (number % 100)}.177");
                return (address, [address]);
            default:
                return ($"text-{digits}", [$"text-{digits}"]);
        }
    }

    private static string DayText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
