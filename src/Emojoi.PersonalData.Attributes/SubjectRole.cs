namespace Emojoi.PersonalData;

/// <summary>What a data subject is to a record that refers to them (clause P-PUBLIC).</summary>
public enum SubjectRole
{
    /// <summary>The record is about this person and goes with them.</summary>
    Owner = 0,

    /// <summary>The record is about this person and another one; each keeps their own part.</summary>
    CoOwner = 1,

    /// <summary>The person may see the record, which is about somebody else.</summary>
    Accessor = 2,
}
