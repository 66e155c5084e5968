namespace Emojoi.PersonalData;

/// <summary>How a generated rectification ended (clause R-CORRECT). Anything but <see cref="Rectified"/> left the object as it was.</summary>
public enum RectificationOutcome
{
    /// <summary>The member holds the new value.</summary>
    Rectified = 0,

    /// <summary>The type has no tagged member of that name.</summary>
    UnknownMember = 1,

    /// <summary>The member may not be rectified: it was observed or derived, is kept by law, or cannot be written.</summary>
    NotRectifiable = 2,

    /// <summary>The new value is not of the member's type.</summary>
    WrongType = 3,

    /// <summary>The new value is missing where one is required.</summary>
    Required = 4,

    /// <summary>The new value breaks a validation attribute of the member.</summary>
    Invalid = 5,
}
