namespace FlowCases.FrontDesk;

public sealed class Guest
{
    public Guid Id { get; init; }
    [PersonalData("nickname", "profile")] public required string FullName { get; init; }
    [PersonalData("email", "profile")] public string? Mail { get; set; }
    [PersonalData("phone", "profile")] public string Mobile { get; set; } = "";
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; set; }
    public int Nights { get; set; }
    public string Room { get; set; } = "";
    public Guest? Companion { get; set; }
}

public sealed record Stay(Guest Guest, DateOnly From, DateOnly To, string Rate);

public sealed class FrontDesk(ILogger<FrontDesk> logger)
{
    public void CheckIn(Guest guest, bool late)
    {
        string label;
        if (late)
        {
            label = "late arrival";
        }
        else
        {
            label = guest.FullName;
        }

        logger.LogInformation("Check-in {Label}", label); // !EPD2006
        label = guest.Room;
        logger.LogInformation("Check-in {Label}", label); // ok
        var contact = guest.Mail ?? guest.Mobile;
        logger.LogWarning("No answer from {Contact}", contact); // !EPD2006
        var reachable = guest.Mail is { Length: > 0 } || guest.Mobile.StartsWith('+');
        logger.LogWarning("Reachable: {Reachable}", reachable); // ok
        string? note = guest.Mail;
        note = null;
        note ??= "none";
        logger.LogDebug("Note {Note}", note); // ok
        note += guest.Companion?.FullName;
        logger.LogDebug("Note {Note}", note); // !EPD2006
    }

    public void Walk(Guest guest)
    {
        string? previous = null;
        for (var i = 0; i < 3; i++)
        {
            logger.LogTrace("Previous {Previous}", previous); // !EPD2006
            previous = guest.FullName.Split(' ')[i];
        }

        foreach (var (digit, index) in guest.Mobile.Select((digit, index) => (digit, index)))
        {
            logger.LogTrace("{Index}", index); // ok
            logger.LogTrace("{Digit}", digit); // !EPD2006
        }

        var room = guest.FullName;
        do
        {
            room = guest.Room;
        }
        while (room.Length == 0);
        logger.LogTrace("Room {Room}", room); // ok
    }

    public void Classify(Guest guest)
    {
        var kind = guest.Born.Year switch { < 1960 => "senior", > 2008 => "minor", _ => "adult" };
        logger.LogInformation("Kind {Kind}", kind); // ok
        var salutation = guest switch
        {
            { Nights: > 7, FullName: var name } => "Dear " + name,
            { Room: "suite" } => "Dear VIP",
            _ => "Dear guest",
        };
        logger.LogInformation("{Salutation}", salutation); // !EPD2006
        var age = DateTime.UtcNow.Year - guest.Born.Year;
        logger.LogInformation("{Age}", age); // !EPD2006
        logger.LogInformation("{Adult}", age >= 18); // ok
        logger.LogInformation("{Sign}", age >= 18 ? "adult" : "child"); // ok
        string channel;
        switch (guest)
        {
            case { Mail: { } mail } when mail.EndsWith(".example", StringComparison.Ordinal):
                channel = "internal";
                break;
            case { Mail: null, Mobile: { Length: > 4 } mobile }:
                channel = mobile[..4];
                break;
            default:
                channel = "post";
                break;
        }

        logger.LogInformation("Channel {Channel}", channel); // !EPD2006
        if (guest.Mobile is ['+', var country, .. var rest])
        {
            logger.LogInformation("Country {Country}", country); // !EPD2006
            logger.LogInformation("Digits {Digits}", rest.Length); // ok
        }
    }

    public void Chain(Stay? stay)
    {
        logger.LogInformation("Mail {Mail}", stay?.Guest?.Companion?.Mail); // !EPD2006
        logger.LogInformation("Room {Room}", stay?.Guest?.Companion?.Room); // ok
        var (guest, from, _, rate) = stay!;
        logger.LogInformation("From {From} at {Rate}", from, rate); // ok
        var copy = stay with { Rate = guest.FullName };
        logger.LogInformation("Rate {Rate}", copy.Rate); // !EPD2006
        logger.LogInformation("Rate {Rate}", stay.Rate); // ok
        var again = copy with { Rate = "flat" };
        logger.LogInformation("Rate {Rate}", again.Rate); // ok
        (string Who, int Nights) summary = (guest.FullName, guest.Nights);
        logger.LogInformation("Nights {Nights}", summary.Nights); // ok
        (var left, var right) = (guest.Room, guest.Mobile);
        (left, right) = (right, left);
        logger.LogInformation("Left {Left}", left); // !EPD2006
        logger.LogInformation("Right {Right}", right); // ok
        summary.Who = "someone";
        logger.LogInformation("Who {Who}", summary.Who); // ok
    }

    public string Late(Guest guest)
    {
        var reason = guest.Mail;
        try
        {
            reason = Reason(guest.Nights);
            return reason;
        }
        finally
        {
            logger.LogInformation("Reason {Reason}", reason); // !EPD2006
        }
    }

    private static string Reason(int nights) => nights switch
    {
        0 => throw new ArgumentOutOfRangeException(nameof(nights)), // ok
        _ => "stay of " + nights,
    };
}
