using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore;

/// <summary>How the rights engine works on a database.</summary>
public sealed class PersonalDataOptions
{
    /// <summary>
    /// The key of pseudonyms in the ledger and of keyed hashes: 32 bytes or more, kept where secrets are kept. Who holds it can link pseudonyms to people.
    /// </summary>
    public byte[] PseudonymKey { get; set; } = [];

    /// <summary>How many rows a batch of an erasure holds at most. It holds fewer where they take longer than others should wait, about a quarter of a second (F17).</summary>
    public int BatchSize { get; set; } = 200_000;

    /// <summary>
    /// How many bytes a SQLite file may have at most for an erasure to write it anew at its end (<c>VACUUM</c>), so that no byte of what is gone stays in it (F10).
    /// Nobody else can write meanwhile: about a second for 80 MB. Of a larger file the report says that something may remain.
    /// </summary>
    public long MaxVacuumSize { get; set; } = 256L << 20;

    /// <summary>
    /// Whether erasures leave it to <see cref="IPersonalDataEraser.ResumeAsync"/> to clean the SQLite file, once for all of them: where there are many people, writing the file anew takes longer
    /// than all else. Their reports and requests say so until it is done.
    /// </summary>
    public bool DefersFileCleaning { get; set; }

    /// <summary>Names of the query filters that hide rows which still exist, soft deletion above all: erasure and export look behind them. All others, a tenant's above all, stay in force (F04, F11).</summary>
    public ISet<string> HidingFilters { get; } = new HashSet<string>(StringComparer.Ordinal) { "SoftDelete", "SoftDeletion", "Deleted" };

    /// <summary>How long an export waits for a store of blobs before it lists the blob as missing and goes on (F27).</summary>
    public TimeSpan BlobPatience { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How long a request may wait before the health check says so (clause R-ANSWER).</summary>
    public TimeSpan AnswerWithin { get; set; } = TimeSpan.FromDays(30);
}
