namespace Emojoi.PersonalData;

/// <summary>What erasure does to a member (clauses R-ERASE and R-CANCEL).</summary>
public enum ErasureStrategy
{
    /// <summary>As the retention in the policy says: erase, anonymise or block.</summary>
    Policy = 0,

    /// <summary>Set to <c>null</c>; the member must be nullable.</summary>
    Null = 1,

    /// <summary>Set to <see cref="PersonalDataAttribute.ErasedValue"/>, or to the type's neutral value (empty text, zero).</summary>
    Constant = 2,

    /// <summary>Set to a value that no other row has, so that a unique index holds.</summary>
    UniquePerRow = 3,

    /// <summary>Set to a random value of the member's type.</summary>
    Random = 4,

    /// <summary>Replaced by a keyed hash: pseudonymised, never reported as erased (clause P-ANON).</summary>
    KeyedHash = 5,

    /// <summary>Text is cut to <see cref="PersonalDataAttribute.Length"/> UTF-16 code units.</summary>
    Truncate = 6,

    /// <summary>A date keeps its year only (1 January).</summary>
    YearOfDate = 7,

    /// <summary>An age or a birth date keeps the decade only.</summary>
    AgeBucket = 8,

    /// <summary>An IP address keeps its network only: 24 bits of IPv4, 48 bits of IPv6.</summary>
    IPPrefix = 9,

    /// <summary>The application answers for it: the generated code calls a method that it supplies.</summary>
    Custom = 10,
}
