namespace Emojoi.PersonalData;

/// <summary>What a generated erasure did to a member (clauses R-ERASE, T-PERIOD and P-ANON).</summary>
public enum ErasureOutcome
{
    /// <summary>The value is gone.</summary>
    Erased = 0,

    /// <summary>What is left no longer identifies anybody.</summary>
    Anonymised = 1,

    /// <summary>A keyed hash is left: whoever holds the key can still link it.</summary>
    Pseudonymised = 2,

    /// <summary>Kept because the policy's retention says so, and blocked for any other use.</summary>
    Blocked = 3,

    /// <summary>The type has no tagged member of that name, or it cannot be erased (EPD3002).</summary>
    NotErased = 4,
}
