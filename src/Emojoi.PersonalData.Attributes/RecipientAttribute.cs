using System;

namespace Emojoi.PersonalData;

/// <summary>Says that what is passed here reaches a recipient of the policy (EPD2001 to EPD2004, clauses S-AFFILIATE and S-PARTNER).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RecipientAttribute : Attribute
{
    /// <summary>Names the recipient.</summary>
    /// <param name="recipient">Id of an entry in the policy's <c>recipients</c>.</param>
    public RecipientAttribute(string recipient) => Id = recipient;

    /// <summary>Id of an entry in the policy's <c>recipients</c>.</summary>
    public string Id { get; }
}
