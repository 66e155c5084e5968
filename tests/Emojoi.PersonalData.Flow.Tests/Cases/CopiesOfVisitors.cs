namespace FlowCases.CopiesOfVisitors;

public class Visitor
{
    public int Id { get; set; }
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; set; }
    public string Badge { get; set; } = "";
}

public class VisitorRow
{
    public int Id { get; set; }
    public string? Contact { get; set; }
    public string? Badge { get; set; }
    public int NameLength { get; set; }
    public int Year { get; set; }
    public bool Adult { get; set; }
    public List<string> Names { get; set; } = [];
    [PersonalData("email", "profile")] public string? Mail { get; set; }
    public Visitor? Visitor { get; set; }
}

public class Mapper
{
    private string? _last;
    private string? _lastBadge;

    public VisitorRow Map(Visitor visitor) => new()
    {
        Id = visitor.Id, // ok
        Contact = visitor.Mail.ToLowerInvariant(), // !EPD1012
        Badge = visitor.Badge, // ok
        NameLength = visitor.Name.Length, // ok
        Year = visitor.Born.Year, // !EPD1012
        Adult = visitor.Born.Year < 2008, // ok
        Mail = visitor.Mail, // ok
        Names = [visitor.Name], // !EPD1012
        Visitor = visitor, // ok
    };

    public void Keep(Visitor visitor)
    {
        _last = visitor.Name; // !EPD1012
        _lastBadge = visitor.Badge; // ok
        var local = visitor.Mail; // ok
        Set(new VisitorRow(), local);
        SetBadge(new VisitorRow(), visitor.Badge);
    }

    private static void Set(VisitorRow row, string text) => row.Contact = text; // !EPD1012

    private static void SetBadge(VisitorRow row, string text) => row.Badge = text; // ok

    public string? Last => _last + _lastBadge;
}
