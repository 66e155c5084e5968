using System;

namespace Emojoi.PersonalData;

/// <summary>Marks a <see cref="bool"/> member that says whether the person is old enough (EPD3009, clause M-AGE).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Parameter)]
public sealed class AgeCheckAttribute : Attribute
{
    /// <summary>Marks an age gate.</summary>
    public AgeCheckAttribute()
    {
    }
}
