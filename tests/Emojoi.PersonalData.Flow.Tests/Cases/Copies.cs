namespace FlowCases.Copies;

public class Row
{
    public string Value { get; set; } = "";
    public string Field = "";
    public int Number { get; set; }
    public DateTime When { get; set; }
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [NotPersonalData("a masked copy")] public string Masked { get; set; } = "";
}

public class Slip
{
    public string Text { get; set; } = "";
    public int Length { get; set; }
}

public class Copies
{
    private string _kept = "";

    public void Assigned(Row row, User user)
    {
        row.Value = user.Email; // !EPD1012
        row.Field = user.Nickname; // !EPD1012
        row.Value = user.Plan; // ok
        row.Mail = user.Email; // ok
        row.Masked = user.Email; // ok
        row.Number = user.Email.Length; // ok
        row.When = user.BirthDate; // !EPD1012
    }

    public Row Initialized(User user) => new()
    {
        Value = user.Phone!, // !EPD1012
        Mail = user.Email, // ok
        Number = user.Logins, // ok
    };

    public void Derived(Row row, User user)
    {
        row.Value = user.Email.ToUpperInvariant(); // !EPD1012
        row.Value = $"Dear {user.Nickname}"; // !EPD1012
        row.Value = user.Email.Contains('@') ? "mail" : "none"; // ok
        row.Value = Star(user.Email); // ok
        row.Number = user.BirthDate.Year; // !EPD1012
    }

    public void Into_a_field(User user)
    {
        _kept = user.Email; // !EPD1012
        _kept = user.Plan; // ok
    }

    public void Locals_are_no_copies(User user)
    {
        var mail = user.Email; // ok
        _ = mail.Trim(); // ok
    }

    public void Between_tagged_members(User one, User other)
    {
        one.Email = other.Email; // ok
        one.Plan = other.Plan; // ok
        one.Friend = other; // ok
    }

    public void Into_the_wrong_member(Slip one, User other)
    {
        one.Text = other.Nickname; // !EPD1012
        one.Length = other.Nickname.Length; // ok
    }

    public string Show() => _kept.Length.ToString(); // ok

    [Sanitizes(Sanitization.Mask)]
    private static string Star(string text) => text;
}
