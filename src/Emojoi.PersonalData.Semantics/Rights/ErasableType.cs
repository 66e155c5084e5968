namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>Kinds of type that erasure tells apart; <c>Nullable&lt;T&gt;</c> is the kind of <c>T</c>.</summary>
public enum ErasableType
{
    /// <summary><c>string</c>; its neutral value is empty.</summary>
    Text,

    /// <summary><c>Guid</c>.</summary>
    Identifier,

    /// <summary><c>long</c> or <c>ulong</c>: wide enough for a random value to be unique.</summary>
    WideNumber,

    /// <summary>A narrower integer.</summary>
    Number,

    /// <summary><c>DateTime</c>, <c>DateTimeOffset</c> or <c>DateOnly</c>.</summary>
    Date,

    /// <summary><c>System.Net.IPAddress</c>; its neutral value is <c>IPAddress.None</c>.</summary>
    IPAddress,

    /// <summary><c>byte[]</c>; its neutral value is empty.</summary>
    Bytes,

    /// <summary>Another array, or an interface that one implements (<c>IEnumerable&lt;T&gt;</c>, <c>IReadOnlyList&lt;T&gt;</c>, <c>IReadOnlyCollection&lt;T&gt;</c>); its neutral value is an empty array.</summary>
    Sequence,

    /// <summary>A collection that can be cleared.</summary>
    Collection,

    /// <summary>Any other value type; its neutral value is <c>default</c>.</summary>
    Value,

    /// <summary>A class with a public constructor without parameters and no required member; its neutral value is a new instance.</summary>
    Constructible,

    /// <summary>Anything else; it has no neutral value.</summary>
    Other,
}
