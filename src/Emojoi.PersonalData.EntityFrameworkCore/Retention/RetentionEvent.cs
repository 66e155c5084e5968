namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>Something that a retention lasts until, and that the application knows of.</summary>
/// <param name="Retention">Id of the retention.</param>
/// <param name="Until">What it is.</param>
internal sealed record RetentionEvent(string Retention, string Until);
