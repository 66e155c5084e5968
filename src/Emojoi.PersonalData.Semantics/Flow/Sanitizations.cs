namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Values of the enum <c>Emojoi.PersonalData.Sanitization</c>, and what undoes them.</summary>
internal static class Sanitizations
{
    public const int Mask = 1;

    public const int Redact = 2;

    public const int Hash = 4;

    public const int Encrypt = 8;

    public const int Aggregate = 16;

    /// <summary>Gives encrypted data back as it was.</summary>
    public const int Restore = 1 << 16;

    /// <summary>The value of this name; 0 where there is none.</summary>
    public static int Parse(string name) => name switch
    {
        nameof(Mask) => Mask,
        nameof(Redact) => Redact,
        nameof(Hash) => Hash,
        nameof(Encrypt) => Encrypt,
        nameof(Aggregate) => Aggregate,
        nameof(Restore) => Restore,
        _ => 0,
    };
}
