namespace FlowCases.Iterators;

public class Iterators
{
    public void Yielded(List<User> users)
    {
        foreach (var mail in Mails(users))
        {
            Console.WriteLine(mail); // !EPD2007
        }

        foreach (var plan in Plans(users))
        {
            Console.WriteLine(plan); // ok
        }
    }

    public void Yielded_and_picked(List<User> users)
    {
        Console.WriteLine(Mails(users).First()); // !EPD2007
        Console.WriteLine(Mails(users).Count()); // ok
        Console.WriteLine(Plans(users).First()); // ok
    }

    public void Yielded_objects(List<User> users)
    {
        foreach (var user in Active(users))
        {
            Console.WriteLine(user.Nickname); // !EPD2007
            Console.WriteLine(user.Logins); // ok
        }
    }

    public void Enumerators_by_hand(List<User> users)
    {
        using var mails = Mails(users).GetEnumerator();
        while (mails.MoveNext())
        {
            Console.WriteLine(mails.Current); // !EPD2007
        }

        using var plans = Plans(users).GetEnumerator();
        while (plans.MoveNext())
        {
            Console.WriteLine(plans.Current); // ok
        }
    }

    public void Mixed(User user)
    {
        foreach (var text in Parts(user))
        {
            Console.WriteLine(text); // !EPD2007
        }
    }

    public void A_collection_of_ones_own(Directory directory)
    {
        foreach (var user in directory)
        {
            Console.WriteLine(user.Email); // !EPD2007
            Console.WriteLine(user.Plan); // ok
        }
    }

    public void Nested(List<User> users)
    {
        foreach (var text in Decorated(Mails(users)))
        {
            Console.WriteLine(text); // !EPD2007
        }

        foreach (var text in Decorated(Plans(users)))
        {
            Console.WriteLine(text); // ok
        }
    }

    private static IEnumerable<string> Mails(List<User> users)
    {
        foreach (var user in users)
        {
            yield return user.Email;
        }
    }

    private static IEnumerable<string> Plans(List<User> users)
    {
        foreach (var user in users)
        {
            yield return user.Plan;
        }
    }

    private static IEnumerable<User> Active(List<User> users)
    {
        foreach (var user in users)
        {
            if (user.Logins > 0)
            {
                yield return user;
            }
        }
    }

    private static IEnumerable<string> Parts(User user)
    {
        yield return user.Plan;
        yield return user.Phone ?? "";
    }

    private static IEnumerable<string> Decorated(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            yield return "<" + text + ">";
        }
    }

    public class Directory
    {
        private readonly List<User> _users = [];

        public IEnumerator<User> GetEnumerator() => _users.GetEnumerator();
    }
}
