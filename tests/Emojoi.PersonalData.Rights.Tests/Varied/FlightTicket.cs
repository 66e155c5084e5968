namespace Emojoi.PersonalData.Rights.Tests.Varied;

public sealed class FlightTicket : Ticket
{
    public string Gate { get; set; } = "";
}
