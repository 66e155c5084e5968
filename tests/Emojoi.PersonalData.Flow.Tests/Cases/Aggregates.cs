namespace FlowCases.Aggregates;

public class Aggregates
{
    [Sanitizes(Sanitization.Aggregate)]
    public static double AverageAge(IEnumerable<DateTime> births) => births.Average(birth => (DateTime.UtcNow - birth).TotalDays / 365);

    public void Counts_and_lengths(List<User> users, User user)
    {
        Console.WriteLine(users.Count); // ok
        Console.WriteLine(users.LongCount(one => one.Email != "")); // ok
        Console.WriteLine(user.Email.Length); // ok
        Console.WriteLine(user.Posts.Count); // ok
        Console.WriteLine(user.Posts); // ok
        Console.WriteLine(user.Posts[0]); // !EPD2007
    }

    public void Truth_values(User user, List<User> users)
    {
        Console.WriteLine(user.Email == "x"); // ok
        Console.WriteLine(user.BirthDate < DateTime.UtcNow); // ok
        Console.WriteLine(string.IsNullOrWhiteSpace(user.Phone)); // ok
        Console.WriteLine(users.Exists(one => one.Email == "x")); // ok
        Console.WriteLine(users.Select(one => one.Email).SequenceEqual(["a"])); // ok
        Console.WriteLine(ReferenceEquals(user.Email, user.Nickname)); // ok
    }

    public void Marked_as_an_aggregate(List<User> users)
    {
        Console.WriteLine(AverageAge(users.Select(user => user.BirthDate))); // ok
        Console.WriteLine(users.Select(user => user.BirthDate).First()); // !EPD2007
    }

    public void Derived_truths_of_a_helper(User user)
    {
        Console.WriteLine(IsAdult(user)); // ok
        Console.WriteLine(Bucket(user)); // ok
        Console.WriteLine(Age(user)); // !EPD2007
    }

    public void Numbers_of_groups(List<User> users)
    {
        foreach (var (plan, count) in users.GroupBy(user => user.Plan).Select(group => (group.Key, group.Count())))
        {
            Console.WriteLine($"{plan}: {count}"); // ok
        }

        foreach (var pair in users.GroupBy(user => user.Nickname).ToDictionary(group => group.Key, group => group.Count()))
        {
            Console.WriteLine(pair.Value); // ok
            Console.WriteLine(pair.Key); // !EPD2007
        }
    }

    private static bool IsAdult(User user) => user.BirthDate.AddYears(18) <= DateTime.UtcNow;

    private static string Bucket(User user) => user.BirthDate.Year switch
    {
        < 1980 => "older",
        _ => "younger",
    };

    private static int Age(User user) => DateTime.UtcNow.Year - user.BirthDate.Year;
}
