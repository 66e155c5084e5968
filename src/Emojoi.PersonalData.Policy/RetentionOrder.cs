namespace Emojoi.PersonalData.Policy;

/// <summary>Compares retentions (EPD1006): says <em>longer</em> only where the format leaves no doubt.</summary>
public static class RetentionOrder
{
    /// <summary>
    /// Whether data is kept longer under one retention than under another. Retentions that end by the same event compare
    /// by their durations. A later event has no bound counted from an earlier one, so that it is longer whatever the
    /// durations; an earlier event, or one whose order is unknown, is not judged.
    /// </summary>
    public static bool IsLonger(Retention retention, Retention limit)
    {
        if (End(retention) is not { } end || End(limit) is not { } last)
        {
            return false;
        }

        return string.Equals(end.Event, last.Event, StringComparison.Ordinal)
            ? end.Seconds > last.Seconds
            : IsLater(end.Event, last.Event);
    }

    /// <summary>The event that a retention counts from and the seconds behind it; <c>null</c> where it contradicts itself (EPD0005).</summary>
    private static (string Event, long Seconds)? End(Retention retention) => (retention.Until, retention.For) switch
    {
        ({ } until, null) => (until, 0),
        (null, { } duration) => (retention.From, duration.Seconds),
        _ => null,
    };

    /// <summary>Whether an event comes after another in the life of every record, or may never come where the other one does.</summary>
    private static bool IsLater(string later, string earlier) => (later, earlier) switch
    {
        (_, "collection") => true,
        ("consent-withdrawal" or "contract-end" or "account-closure", "last-use") => true,
        ("account-closure", "consent-withdrawal") => true,
        _ => false,
    };
}
