namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>Leads to a person through its order.</summary>
public sealed class OrderLine
{
    public int Id { get; set; }

    public Order Order { get; set; } = null!;

    public string Engraving { get; set; } = "";
}
