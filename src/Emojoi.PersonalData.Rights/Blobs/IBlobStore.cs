namespace Emojoi.PersonalData.Rights;

/// <summary>
/// Where the content lies that rows only name: pictures, recordings, files (EPD3008). The application implements it. Names are what the
/// tagged members hold, one or a list; two rows may name the same blob, so the runtime deletes one only when no other row names it.
/// </summary>
public interface IBlobStore
{
    /// <summary>Opens a blob for an export.</summary>
    /// <returns>Its content, or <c>null</c> where there is none of that name.</returns>
    Task<Stream?> OpenAsync(string name, CancellationToken cancellation = default);

    /// <summary>Deletes a blob. To delete one that is gone already is no error: an erasure may be tried again.</summary>
    /// <returns>Whether there was one of that name.</returns>
    Task<bool> DeleteAsync(string name, CancellationToken cancellation = default);
}
