namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>The deadline of one right as the file gives it, in one unit, in both, or in none.</summary>
/// <param name="Within">As a duration.</param>
/// <param name="WorkingDays">In working days.</param>
internal readonly record struct Deadline(Given<PolicyDuration> Within, Given<int> WorkingDays)
{
    /// <summary>Whether both units stand there.</summary>
    public bool IsBoth => Within.IsPresent && WorkingDays.IsPresent;

    /// <summary>Whether exactly one unit stands there, with a value that the format allows.</summary>
    public bool IsOne => !IsBoth && (Within.IsGood || WorkingDays.IsGood);

    /// <summary>Where the one value stands.</summary>
    public TextRange Range => (Within.GoodRange ?? WorkingDays.GoodRange).GetValueOrDefault();

    /// <summary>The unit of the one value, as messages name it.</summary>
    public string Unit => Within.IsPresent ? "calendar time" : "working days";
}
