namespace Emojoi.PersonalData.EntityFrameworkCore.Retention;

/// <summary>A period that has to be over in a row.</summary>
/// <param name="Clock">What it counts from.</param>
/// <param name="Period">How long.</param>
internal sealed record SweepLimit(SweepClock Clock, string Period);
