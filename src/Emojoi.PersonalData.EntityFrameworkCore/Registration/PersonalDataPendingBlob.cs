using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Emojoi.PersonalData.EntityFrameworkCore.Registration;

/// <summary>The name of a blob whose row is erased and which is still there: remembered in the row's own transaction, forgotten once it is deleted (F06).</summary>
[Table("personal_data_pending_blobs")]
[Index(nameof(Request))]
internal sealed class PersonalDataPendingBlob
{
    [Key, Column("id"), DatabaseGenerated(DatabaseGeneratedOption.None)]
    public Guid Id { get; set; }

    [Column("request")]
    public Guid Request { get; set; }

    [Column("name")]
    public string Name { get; set; } = "";
}
