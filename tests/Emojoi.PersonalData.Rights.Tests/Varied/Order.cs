namespace Emojoi.PersonalData.Rights.Tests.Varied;

public sealed class Order
{
    public int Id { get; set; }

    public int Realm { get; set; }

    public int PersonNumber { get; set; }

    public List<OrderLine> Lines { get; } = [];
}
