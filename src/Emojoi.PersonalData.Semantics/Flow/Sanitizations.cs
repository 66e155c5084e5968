namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Values of the enum <c>Emojoi.PersonalData.Sanitization</c>, and what undoes them.</summary>
internal static class Sanitizations
{
    public const int Mask = 1;

    public const int Redact = 2;

    public const int Hash = 4;

    public const int Encrypt = 8;

    public const int Aggregate = 16;

    /// <summary>What was encrypted is as it was before.</summary>
    public const int Decrypt = 1 << 16;

    /// <summary>No sanitization: an object that was read from a text which may hold this has it somewhere in its members.</summary>
    public const int Rebuilt = 1 << 17;

    /// <summary>The flag of this name, or 0.</summary>
    public static int Parse(string name) => name switch
    {
        nameof(Mask) => Mask,
        nameof(Redact) => Redact,
        nameof(Hash) => Hash,
        nameof(Encrypt) => Encrypt,
        nameof(Aggregate) => Aggregate,
        nameof(Decrypt) => Decrypt,
        _ => 0,
    };
}
