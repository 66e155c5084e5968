namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>What generated erasure does to a member.</summary>
public enum ErasureAction
{
    /// <summary>Nothing: the problem is EPD3002's.</summary>
    None,

    /// <summary>Nothing: the retention keeps the value (clause T-PERIOD).</summary>
    Keep,

    /// <summary>Nothing: the member is computed from others, or declared only, and stores no value.</summary>
    NotStored,

    /// <summary>Sets it to <c>null</c> (<c>default</c> for a type parameter).</summary>
    SetNull,

    /// <summary>Sets it to the neutral value of its <see cref="ErasableType"/>.</summary>
    SetNeutral,

    /// <summary>Sets it to the annotation's <c>ErasedValue</c>.</summary>
    SetConstant,

    /// <summary>Clears the collection that it holds; the member itself is only read.</summary>
    Clear,

    /// <summary>Sets it to a value that no other row has: text (32 code units), <c>Guid</c>, <c>long</c>, <c>ulong</c>.</summary>
    UniquePerRow,

    /// <summary>Sets it to a random value: text (32 code units), <c>Guid</c>, an integer.</summary>
    Random,

    /// <summary>Replaces it by a keyed hash: text (64 hexadecimal digits), bytes, <c>Guid</c>.</summary>
    KeyedHash,

    /// <summary>Cuts text to <c>Length</c>.</summary>
    Truncate,

    /// <summary>Keeps the year of a date.</summary>
    YearOfDate,

    /// <summary>Keeps the decade of an integer or a date.</summary>
    AgeBucket,

    /// <summary>Keeps the network of an IP address: text or <c>IPAddress</c>.</summary>
    IPPrefix,

    /// <summary>Calls what the application supplies.</summary>
    Custom,
}
