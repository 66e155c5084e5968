using System;

namespace Emojoi.PersonalData;

/// <summary>Says that what a method returns is no longer personal data, and how that was done (clause P-ANON).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue | AttributeTargets.Property)]
public sealed class SanitizesAttribute : Attribute
{
    /// <summary>Declares the sanitization.</summary>
    /// <param name="sanitization">What the method does to the data.</param>
    public SanitizesAttribute(Sanitization sanitization) => Sanitization = sanitization;

    /// <summary>What the method does to the data.</summary>
    public Sanitization Sanitization { get; }
}
