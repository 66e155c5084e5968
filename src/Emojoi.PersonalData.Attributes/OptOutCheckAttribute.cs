using System;

namespace Emojoi.PersonalData;

/// <summary>Marks a <see cref="bool"/> member that says whether the person left a purpose switched on, or opted out of it (EPD2017, clauses C-PORTRAIT and K-TRACK).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Method | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class OptOutCheckAttribute : Attribute
{
    /// <summary>Answers for every purpose.</summary>
    public OptOutCheckAttribute()
    {
    }

    /// <summary>Answers for one purpose.</summary>
    /// <param name="purpose">Id of an entry in the policy's <c>purposes</c>.</param>
    public OptOutCheckAttribute(string purpose) => Purpose = purpose;

    /// <summary>Id of the purpose that it answers for (policy, <c>purposes</c>), or <c>null</c> for every one.</summary>
    public string? Purpose { get; }
}
