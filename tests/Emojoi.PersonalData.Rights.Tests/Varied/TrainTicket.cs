namespace Emojoi.PersonalData.Rights.Tests.Varied;

public sealed class TrainTicket : Ticket
{
    public string Station { get; set; } = "";
}
