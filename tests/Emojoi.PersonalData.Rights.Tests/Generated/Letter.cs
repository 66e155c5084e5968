namespace Emojoi.PersonalData.Rights.Tests.Generated;

/// <summary>A letter that its writer keeps, with what others noted on it.</summary>
public class Letter
{
    public int Id { get; set; }

    public Guid GuestId { get; set; }

    public Guest? Guest { get; set; }

    [PersonalData(Categories.Words, Purposes.Club)]
    public string Text { get; set; } = "";

    public List<Remark> Remarks { get; set; } = [];
}
