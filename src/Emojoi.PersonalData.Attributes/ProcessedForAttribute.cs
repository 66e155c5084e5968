using System;

namespace Emojoi.PersonalData;

/// <summary>Says for which purpose code processes personal data, so that use for another one is found (EPD2005, clause C-PURPOSE).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ProcessedForAttribute : Attribute
{
    /// <summary>Declares the purpose of this code.</summary>
    /// <param name="purpose">Id of an entry in the policy's <c>purposes</c>.</param>
    public ProcessedForAttribute(string purpose) => Purpose = purpose;

    /// <summary>Id of an entry in the policy's <c>purposes</c>.</summary>
    public string Purpose { get; }
}
