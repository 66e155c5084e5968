using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>One request to erase a person, as the database remembers it.</summary>
[Table("personal_data_requests")]
[Index(nameof(OpenFor), IsUnique = true)]
[Index(nameof(Pseudonym))]
[Index(nameof(Remains))]
internal sealed class PersonalDataRequest
{
    [Key, Column("id"), DatabaseGenerated(DatabaseGeneratedOption.None)]
    public Guid Id { get; set; }

    [Column("subject"), MaxLength(200)]
    public string Subject { get; set; } = "";

    [Column("pseudonym"), MaxLength(64)]
    public string Pseudonym { get; set; } = "";

    /// <summary>The pseudonym while the request is open: nobody is erased by two requests at once.</summary>
    [Column("open_for"), MaxLength(64)]
    public string? OpenFor { get; set; }

    /// <summary>The person's key, encrypted; gone with the end of the request (F07).</summary>
    [Column("sealed_key")]
    public byte[]? SealedKey { get; set; }

    /// <summary>Tells the tenant that the request was made for, so that another one's process does not go on with it (F11).</summary>
    [Column("scope"), MaxLength(64)]
    public string Scope { get; set; } = "";

    [Column("status")]
    public ErasureStatus Status { get; set; }

    /// <summary>Counts up with each change: of two processes that work on one request, one finds out.</summary>
    [Column("revision")]
    public long Revision { get; set; }

    [Column("requested_at")]
    public DateTimeOffset RequestedAt { get; set; }

    /// <summary>When an erasure that was scheduled may begin.</summary>
    [Column("not_before")]
    public DateTimeOffset? NotBefore { get; set; }

    [Column("ended_at")]
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>How far each step came, as JSON.</summary>
    [Column("progress")]
    public string Progress { get; set; } = "";

    /// <summary>What the database file may still hold of erased rows, and why (F10); <c>null</c> when nothing does.</summary>
    [Column("remains"), MaxLength(200)]
    public string? Remains { get; set; }

    /// <summary>Whether it was scheduled, and its time has not come: a request that somebody took up before is not put off again.</summary>
    public bool WaitsAt(DateTimeOffset now) => Status == ErasureStatus.Requested && NotBefore > now;

    public PersonalDataRequest Copy() => (PersonalDataRequest)MemberwiseClone();

    /// <summary>Ends it; one that stays open can be gone on with.</summary>
    public void End(ErasureStatus status, DateTimeOffset at, bool isOpen)
    {
        Status = status;
        EndedAt = at;
        if (!isOpen)
        {
            (OpenFor, SealedKey) = (null, null);
        }
    }
}
