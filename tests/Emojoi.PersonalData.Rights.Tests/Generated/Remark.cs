namespace Emojoi.PersonalData.Rights.Tests.Generated;

/// <summary>Belongs to the letter, and through it to its writer.</summary>
public class Remark
{
    public int Id { get; set; }

    [PersonalData(Categories.Words, Purposes.Club)]
    public string Text { get; set; } = "";
}
