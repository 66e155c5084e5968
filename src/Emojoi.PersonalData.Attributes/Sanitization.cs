using System;

namespace Emojoi.PersonalData;

/// <summary>What a method does to personal data so that its result is no longer personal (clause P-ANON).</summary>
[Flags]
public enum Sanitization
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Part of the value is hidden, as in <c>a***@example.org</c>.</summary>
    Mask = 1,

    /// <summary>The value is replaced as a whole.</summary>
    Redact = 2,

    /// <summary>The value is replaced by a hash; of one person it still is that person's.</summary>
    Hash = 4,

    /// <summary>The value is encrypted.</summary>
    Encrypt = 8,

    /// <summary>Values of many people become one figure.</summary>
    Aggregate = 16,
}
