using System;

namespace Emojoi.PersonalData;

/// <summary>Marks a method that runs only with the separate authorisation of the data subject for a transfer abroad (EPD2001, clause P-REGION).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Class, AllowMultiple = true)]
public sealed class SeparateAuthorisationAttribute : Attribute
{
    /// <summary>Names the country.</summary>
    /// <param name="region">The country that the person authorised, as an ISO 3166-1 alpha-2 code in upper case.</param>
    public SeparateAuthorisationAttribute(string region) => Region = region;

    /// <summary>The country that the person authorised, as an ISO 3166-1 alpha-2 code in upper case.</summary>
    public string Region { get; }
}
