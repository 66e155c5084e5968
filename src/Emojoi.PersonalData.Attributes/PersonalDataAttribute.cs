using System;

namespace Emojoi.PersonalData;

/// <summary>
/// Declares that a member holds personal data: what kind, for which purpose, and for how long. All three are ids of the
/// privacy policy, so that rules EPD1002 to EPD1008 can hold the declaration to it. Repeat it where a member serves
/// several purposes. On a type it says that every instance as a whole is personal data.
/// </summary>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue | AttributeTargets.Class | AttributeTargets.Struct,
    AllowMultiple = true)]
public sealed class PersonalDataAttribute : Attribute
{
    /// <summary>Declares personal data that is kept as long as its purpose says.</summary>
    /// <param name="category">Id of an entry in the policy's <c>categories</c>.</param>
    /// <param name="purpose">Id of an entry in the policy's <c>purposes</c>.</param>
    public PersonalDataAttribute(string category, string purpose)
    {
        Category = category;
        Purpose = purpose;
    }

    /// <summary>Declares personal data with a retention of its own, which may not be longer than the purpose's (EPD1006).</summary>
    /// <param name="category">Id of an entry in the policy's <c>categories</c>.</param>
    /// <param name="purpose">Id of an entry in the policy's <c>purposes</c>.</param>
    /// <param name="retention">Id of an entry in the policy's <c>retentions</c>.</param>
    public PersonalDataAttribute(string category, string purpose, string retention)
        : this(category, purpose) => Retention = retention;

    /// <summary>Id of the category (policy, <c>categories</c>).</summary>
    public string Category { get; }

    /// <summary>Id of the purpose (policy, <c>purposes</c>).</summary>
    public string Purpose { get; }

    /// <summary>Id of the retention (policy, <c>retentions</c>), or <c>null</c> for the purpose's.</summary>
    public string? Retention { get; }

    /// <summary>Where the data comes from, where this member differs from its category.</summary>
    public DataSource Source { get; set; }

    /// <summary>What erasure does to this member, where the retention's <c>then</c> is not enough (EPD3002).</summary>
    public ErasureStrategy Erasure { get; set; }

    /// <summary>The value that <see cref="ErasureStrategy.Constant"/> leaves; a constant of the member's type.</summary>
    public object? ErasedValue { get; set; }

    /// <summary>How many UTF-16 code units <see cref="ErasureStrategy.Truncate"/> leaves.</summary>
    public int Length { get; set; }
}
