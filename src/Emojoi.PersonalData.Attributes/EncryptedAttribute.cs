using System;

namespace Emojoi.PersonalData;

/// <summary>Says that a member, or all of a type, is stored encrypted (EPD4002, clause P-ATREST).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class EncryptedAttribute : Attribute
{
    /// <summary>Marks data that is encrypted at rest.</summary>
    public EncryptedAttribute()
    {
    }
}
