namespace Emojoi.PersonalData.Rights;

/// <summary>One file of an export.</summary>
/// <param name="Name">Path within the archive.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes, in hexadecimal.</param>
/// <param name="Rows">Rows in it; zero for what is no table.</param>
public sealed record ExportFile(string Name, long Length, string Sha256, long Rows)
{
    /// <summary>The name that the rows call it by, where it is content that lay outside of the database; <c>null</c> otherwise.</summary>
    public string? Blob { get; init; }
}
