namespace Emojoi.PersonalData.Rights.Tests.Varied;

/// <summary>One table for all types.</summary>
public abstract class Note : Paper;

public sealed class Letter : Note
{
    public string Greeting { get; set; } = "";
}

public sealed class Recipe : Note
{
    public string Dish { get; set; } = "";
}

/// <summary>A table for each type.</summary>
public class Certificate : Paper
{
    public string Issuer { get; set; } = "";
}

public sealed class Diploma : Certificate
{
    public string Subject { get; set; } = "";
}

/// <summary>A table for each type that has rows.</summary>
public abstract class Ticket : Paper
{
    public string Seat { get; set; } = "";
}

public sealed class TrainTicket : Ticket
{
    public string Station { get; set; } = "";
}

public sealed class FlightTicket : Ticket
{
    public string Gate { get; set; } = "";
}
