namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>Times as the database gives them back.</summary>
internal static class StoredTime
{
    /// <summary>Now, in milliseconds: they are what every database keeps.</summary>
    public static DateTimeOffset GetStoredNow(this TimeProvider time) => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
}
