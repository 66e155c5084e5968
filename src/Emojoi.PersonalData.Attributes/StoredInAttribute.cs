using System;

namespace Emojoi.PersonalData;

/// <summary>Says in which country a store, or the whole service, keeps its data (EPD2001, EPD2015, clause P-REGION).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Assembly)]
public sealed class StoredInAttribute : Attribute
{
    /// <summary>Names the country.</summary>
    /// <param name="region">ISO 3166-1 alpha-2 code in upper case, such as <c>CN</c>; never <c>subject</c> or <c>*</c>.</param>
    public StoredInAttribute(string region) => Region = region;

    /// <summary>ISO 3166-1 alpha-2 code in upper case, such as <c>CN</c>; never <c>subject</c> or <c>*</c>.</summary>
    public string Region { get; }
}
