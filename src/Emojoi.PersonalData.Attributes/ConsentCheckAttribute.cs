using System;

namespace Emojoi.PersonalData;

/// <summary>Marks a <see cref="bool"/> member that says whether the person consented (EPD2016, clause R-CONSENT).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class ConsentCheckAttribute : Attribute
{
    /// <summary>Answers for every purpose.</summary>
    public ConsentCheckAttribute()
    {
    }

    /// <summary>Answers for one purpose.</summary>
    /// <param name="purpose">Id of an entry in the policy's <c>purposes</c>.</param>
    public ConsentCheckAttribute(string purpose) => Purpose = purpose;

    /// <summary>Id of the purpose that it answers for (policy, <c>purposes</c>), or <c>null</c> for every one.</summary>
    public string? Purpose { get; }
}
