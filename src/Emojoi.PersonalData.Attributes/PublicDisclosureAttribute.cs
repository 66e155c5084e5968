using System;

namespace Emojoi.PersonalData;

/// <summary>Says on which ground code discloses personal data to the public (EPD2019, clause S-DISCLOSE).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Property)]
public sealed class PublicDisclosureAttribute : Attribute
{
    /// <summary>Names the ground.</summary>
    /// <param name="ground">One of the grounds in the policy's <c>disclosure</c>.</param>
    public PublicDisclosureAttribute(string ground) => Ground = ground;

    /// <summary>One of the grounds in the policy's <c>disclosure</c>.</summary>
    public string Ground { get; }
}
