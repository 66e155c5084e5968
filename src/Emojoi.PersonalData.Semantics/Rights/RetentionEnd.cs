namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>What the retention of a member says about an erasure that is asked for now.</summary>
public enum RetentionEnd
{
    /// <summary>The value goes.</summary>
    Erase,

    /// <summary>What is left may not identify anybody.</summary>
    Anonymise,

    /// <summary>The value stays: blocked, or kept because a law says so (clause T-PERIOD).</summary>
    Keep,
}
