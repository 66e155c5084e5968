using System;

namespace Emojoi.PersonalData;

/// <summary>Marks the member that identifies one person among the instances of a <see cref="DataSubjectAttribute"/> type (EPD3003).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter)]
public sealed class SubjectKeyAttribute : Attribute
{
    /// <summary>Marks the key of a data subject.</summary>
    public SubjectKeyAttribute()
    {
    }
}
