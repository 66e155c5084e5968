using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>Tells that a person was erased or is being erased: whoever writes them back is refused (F24).</summary>
[Table("personal_data_tombstones")]
internal sealed class PersonalDataTombstone
{
    [Key, Column("pseudonym"), MaxLength(64)]
    public string Pseudonym { get; set; } = "";

    [Column("subject"), MaxLength(200)]
    public string Subject { get; set; } = "";

    /// <summary>When the erasure was complete; <c>null</c> while it goes on.</summary>
    [Column("erased_at")]
    public DateTimeOffset? ErasedAt { get; set; }
}
