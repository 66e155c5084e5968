namespace FlowCases.Records;

public record Member(int Id, [property: PersonalData("email", "profile")] string Mail, string Plan);

public record Guest(int Id, [PersonalData("nickname", "profile")] string Name);

public record Row(string Value, int Number);

public record struct Cell(string Value, int Number);

public record Quiet([property: PersonalData("email", "profile")] string Mail, int Number)
{
    public override string ToString() => "Quiet " + Number;
}

public class Records
{
    public void Members(Member member)
    {
        Console.WriteLine(member.Mail); // !EPD2007
        Console.WriteLine(member.Plan); // ok
    }

    public void A_tag_on_the_positional_parameter(Guest guest)
    {
        Console.WriteLine(guest.Name); // !EPD2007
        Console.WriteLine(guest.Id); // ok
    }

    public void Printed(Member member, Guest guest, Quiet quiet)
    {
        Console.WriteLine(member); // !EPD2007
        Console.WriteLine($"guest {guest}"); // !EPD2007
        Console.WriteLine(quiet); // ok
        Console.WriteLine($"quiet {quiet}"); // ok
    }

    public void Carried_in_a_record(User user)
    {
        var row = new Row(user.Email, 1);
        Console.WriteLine(row.Value); // !EPD2007
        Console.WriteLine(row.Number); // ok
        Console.WriteLine(row); // !EPD2007
        var clean = new Row(user.Plan, 2);
        Console.WriteLine(clean); // ok
        Console.WriteLine(clean.Value); // ok
    }

    public void With_expressions(User user)
    {
        var dirty = new Row(user.Email, 1);
        var numbered = dirty with { Number = 5 };
        Console.WriteLine(numbered.Value); // !EPD2007
        var cleaned = dirty with { Value = "-" };
        Console.WriteLine(cleaned.Value); // ok
        Console.WriteLine(cleaned); // ok
        var filled = new Row("x", 2) with { Value = user.Nickname };
        Console.WriteLine(filled.Value); // !EPD2007
    }

    public void Deconstructed(User user)
    {
        var (value, number) = new Row(user.Email, 1);
        Console.WriteLine(value); // !EPD2007
        Console.WriteLine(number); // ok
        var (_, mail, plan) = new Member(1, "m", "p");
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(plan); // ok
    }

    public void Positional_patterns(object thing)
    {
        if (thing is Member(_, var mail, var plan))
        {
            Console.WriteLine(mail); // !EPD2007
            Console.WriteLine(plan); // ok
        }
    }

    public void Record_structs(User user)
    {
        var cell = new Cell(user.Phone!, 3);
        Console.WriteLine(cell.Value); // !EPD2007
        Console.WriteLine(cell.ToString()); // !EPD2007
        var other = cell with { Value = "" };
        Console.WriteLine(other.Value); // ok
        Console.WriteLine(cell.Number); // ok
    }

    public void Equality_is_no_value(Member one, Member other)
    {
        Console.WriteLine(one == other); // ok
        Console.WriteLine(one.Equals(other)); // ok
    }

    public void Anonymous_with(User user)
    {
        var row = new { user.Email, user.Plan };
        var other = row with { Email = "" };
        Console.WriteLine(other); // ok
        Console.WriteLine(row); // !EPD2007
        Console.WriteLine(row.Plan); // ok
    }
}
