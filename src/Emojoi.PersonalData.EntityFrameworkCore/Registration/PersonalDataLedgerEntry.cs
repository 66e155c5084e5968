using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>One entry of the audit ledger, as the database keeps it (clause P-AUDIT).</summary>
[Table("personal_data_ledger")]
[Index(nameof(Request))]
internal sealed class PersonalDataLedgerEntry
{
    [Key, Column("sequence"), DatabaseGenerated(DatabaseGeneratedOption.None)]
    public long Sequence { get; set; }

    [Column("at")]
    public DateTimeOffset At { get; set; }

    [Column("action")]
    public AuditAction Action { get; set; }

    [Column("request")]
    public Guid Request { get; set; }

    [Column("subject"), MaxLength(200)]
    public string Subject { get; set; } = "";

    [Column("pseudonym"), MaxLength(64)]
    public string Pseudonym { get; set; } = "";

    [Column("details")]
    public string Details { get; set; } = "";

    [Column("previous_hash"), MaxLength(64)]
    public string PreviousHash { get; set; } = "";

    [Column("hash"), MaxLength(64)]
    public string Hash { get; set; } = "";
}
