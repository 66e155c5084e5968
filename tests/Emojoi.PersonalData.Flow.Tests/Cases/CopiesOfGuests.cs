using System.Text;

namespace FlowCases.CopiesOfGuests;

public class Guest
{
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; set; }
    public string Room { get; set; } = "";
}

public class Ticket
{
    public string Holder { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Passenger { get; set; } = "";
    [NotPersonalData("rooms are numbers")] public string Note { get; set; } = "";
    public string Room { get; set; } = "";
    public int Year { get; set; }
    public int Size { get; set; }
    public List<string> Names { get; } = [];
    public Dictionary<string, string> Extras { get; } = [];
    public Guest? Guest { get; set; }
    public string? Label;
}

public record Badge(string Text, string Room);

public struct Seat
{
    public string Who;
    public int Row;
}

public static class Desk
{
    private static string s_last = "";

    public static void Copy(Guest guest, Ticket ticket)
    {
        ticket.Holder = guest.Name; // !EPD1012
        ticket.Passenger = guest.Name; // ok
        ticket.Note = guest.Name; // ok
        ticket.Room = guest.Room; // ok
        ticket.Year = guest.Born.Year; // !EPD1012
        ticket.Size = guest.Name.Length; // ok
        ticket.Guest = guest; // ok
        ticket.Label = $"{guest.Mail} in {guest.Room}"; // !EPD1012
        ticket.Label = guest.Born.Year > 2000 ? "young" : "old"; // ok
        s_last = guest.Mail; // !EPD1012
        s_last = guest.Room; // ok
        var text = guest.Mail;
        text = text.Replace("@", "#", StringComparison.Ordinal);
        ticket.Holder = text; // !EPD1012
        text = "";
        ticket.Holder = text; // ok
        var seat = new Seat { Who = Initials(guest), Row = 3 }; // !EPD1012
        seat.Row = guest.Room.Length; // ok
    }

    public static Ticket Make(Guest guest) => new() { Room = guest.Room, Holder = guest.Name.Trim() }; // !EPD1012

    public static Ticket MakeClean(Guest guest) => new() { Room = guest.Room, Passenger = guest.Name.Trim() }; // ok

    public static void Into(Guest guest, out Ticket ticket)
    {
        ticket = new Ticket();
        Fill(ticket, guest.Mail, guest.Room);
        var builder = new StringBuilder(guest.Room);
        ticket.Label = builder.ToString(); // ok
        ticket.Label = builder.Append(guest.Name).ToString(); // !EPD1012
        (ticket.Room, ticket.Label) = (guest.Room, guest.Mail); // !EPD1012
        ticket.Holder ??= guest.Mail; // !EPD1012
        ticket.Size += guest.Mail.Length; // ok
    }

    private static void Fill(Ticket ticket, string holder, string room)
    {
        ticket.Holder = holder; // !EPD1012
        ticket.Room = room; // ok
    }

    private static string Initials(Guest guest) => guest.Name[..1] + ".";
}
