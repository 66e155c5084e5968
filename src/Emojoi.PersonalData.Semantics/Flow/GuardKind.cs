namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>What a check on the way to a use answers for.</summary>
public enum GuardKind
{
    /// <summary><c>[ConsentCheck]</c>: the person consented.</summary>
    Consent,

    /// <summary><c>[OptOutCheck]</c>: the person did not opt out.</summary>
    OptOut,

    /// <summary><c>[AgeCheck]</c>: the person is old enough.</summary>
    Age,

    /// <summary><c>[AcceptanceCheck]</c>: the person agreed to the policy in force.</summary>
    Acceptance,
}
