using System;

namespace Emojoi.PersonalData;

/// <summary>Says that a member, or a type with all its members, holds no personal data although it looks so to rule EPD1001 (clause P-MINIMISE).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class NotPersonalDataAttribute : Attribute
{
    /// <summary>Answers EPD1001 with a reason that the privacy officer can read.</summary>
    /// <param name="reason">Why it is not personal; may not be empty (EPD1009).</param>
    public NotPersonalDataAttribute(string reason) => Reason = reason;

    /// <summary>Why it is not personal; may not be empty (EPD1009).</summary>
    public string Reason { get; }
}
