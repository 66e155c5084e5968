namespace FlowCases.Locals;

public class Locals
{
    public void Direct(User user)
    {
        Console.WriteLine(user.Email); // !EPD2007
        Console.WriteLine(user.Plan); // ok
    }

    public void Through_a_local(User user)
    {
        var mail = user.Email;
        var plan = user.Plan;
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(plan); // ok
    }

    public void Through_a_chain_of_locals(User user)
    {
        var first = user.Nickname;
        var second = first;
        string third;
        third = second;
        Console.WriteLine(third); // !EPD2007
    }

    public void A_killed_value_is_clean(User user)
    {
        var text = user.Email;
        Console.WriteLine(text); // !EPD2007
        text = "gone";
        Console.WriteLine(text); // ok
    }

    public void Before_the_assignment_it_is_clean(User user)
    {
        var text = "nothing yet";
        Console.WriteLine(text); // ok
        text = user.Email;
        Console.WriteLine(text); // !EPD2007
    }

    public void Overwritten_with_another_value(User user)
    {
        var text = user.Plan;
        text = user.Phone;
        Console.WriteLine(text); // !EPD2007
        text = user.Plan;
        Console.WriteLine(text); // ok
    }

    public void Assignment_as_an_expression(User user)
    {
        string first, second;
        first = second = user.Email;
        Console.WriteLine(first); // !EPD2007
        Console.WriteLine(second); // !EPD2007
        first = second = "x";
        Console.WriteLine(first + second); // ok
    }

    public void Swap(User user)
    {
        var left = user.Email;
        var right = user.Plan;
        (left, right) = (right, left);
        Console.WriteLine(left); // ok
        Console.WriteLine(right); // !EPD2007
    }

    public void Compound_assignment(User user)
    {
        var line = "user: ";
        line += user.Nickname;
        Console.WriteLine(line); // !EPD2007
        var count = 0;
        count += user.Logins;
        Console.WriteLine(count); // ok
    }

    public void Numbers_and_dates_keep_it(User user)
    {
        var year = user.BirthDate.Year;
        Console.WriteLine(year); // !EPD2007
        var age = DateTime.UtcNow.Year - year;
        Console.WriteLine(age); // !EPD2007
        var days = user.BirthDate.AddDays(1).ToString("o");
        Console.WriteLine(days); // !EPD2007
        Console.WriteLine(DateTime.UtcNow.Year - user.Logins); // ok
    }

    public void Same_name_in_another_scope(User user)
    {
        {
            var text = user.Email;
            _ = text;
        }

        {
            var text = user.Plan;
            Console.WriteLine(text); // ok
        }
    }

    public void An_alias_of_the_object(User user)
    {
        var other = user;
        Console.WriteLine(other.Email); // !EPD2007
        Console.WriteLine(other.Plan); // ok
    }

    public void A_tagged_member_is_a_source_whatever_is_stored()
    {
        var user = new User { Email = "constant@example.org" };
        Console.WriteLine(user.Email); // !EPD2007
        Console.WriteLine(user.Logins); // ok
    }

    public void A_tagged_parameter([PersonalData("email", "profile")] string mail, string note)
    {
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(note); // ok
        mail = "reset";
        Console.WriteLine(note + "."); // ok
    }

    public void A_tagged_return_value()
    {
        Console.WriteLine(Find()); // !EPD2007
        Console.WriteLine(Other()); // ok
    }

    public void A_tagged_class(Address address)
    {
        Console.WriteLine(address.Street); // !EPD2007
        Console.WriteLine($"lives in {address.City}"); // !EPD2007
        Console.WriteLine(typeof(Address).Name); // ok
    }

    public void Names_and_types_are_not_values(User user)
    {
        Console.WriteLine(nameof(user.Email)); // ok
        Console.WriteLine(typeof(User)); // ok
        Console.WriteLine(user.GetType().FullName); // ok
        Console.WriteLine(user.Email.GetType()); // ok
    }

    public void Parsing_and_conversion_keep_it(User user)
    {
        Console.WriteLine(int.Parse(user.Phone!)); // !EPD2007
        Console.WriteLine(Convert.ToInt64(user.Phone)); // !EPD2007
        Console.WriteLine((object)user.Email); // !EPD2007
        Console.WriteLine((user.Phone as object)?.ToString()); // !EPD2007
        Console.WriteLine(Convert.ToInt64(user.Logins)); // ok
    }

    public void The_out_local_of_a_parse(User user)
    {
        if (long.TryParse(user.Phone, out var number))
        {
            Console.WriteLine(number); // !EPD2007
        }

        Console.WriteLine(long.TryParse(user.Phone, out _)); // ok
    }

    [return: PersonalData("email", "profile")]
    private static string Find() => Environment.NewLine;

    private static string Other() => Environment.NewLine;
}
