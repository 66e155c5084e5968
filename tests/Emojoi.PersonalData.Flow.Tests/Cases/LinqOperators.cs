namespace FlowCases.LinqOperators;

public class LinqOperators
{
    public void Folds(List<User> users)
    {
        Console.WriteLine(users.Aggregate("", (text, user) => text + user.Email)); // !EPD2007
        Console.WriteLine(users.Aggregate(0, (sum, user) => sum + user.Logins)); // ok
        Console.WriteLine(users.Select(user => user.Nickname).Aggregate((a, b) => a + "," + b)); // !EPD2007
        Console.WriteLine(users.Sum(user => user.Email.Length)); // ok
        Console.WriteLine(users.Average(user => user.Logins)); // ok
    }

    public void One_of_many(List<User> users)
    {
        Console.WriteLine(users.Max(user => user.BirthDate)); // !EPD2007
        Console.WriteLine(users.MinBy(user => user.Logins)!.Email); // !EPD2007
        Console.WriteLine(users.MaxBy(user => user.BirthDate)!.Plan); // ok
        Console.WriteLine(users.Select(user => user.Email).ElementAtOrDefault(2)); // !EPD2007
        Console.WriteLine(users.Select(user => user.Phone).LastOrDefault(phone => phone != null)); // !EPD2007
        Console.WriteLine(users.SingleOrDefault(user => user.Email == "a@b.c")?.Logins); // ok
    }

    public void Pairs(List<User> users, List<int> numbers)
    {
        foreach (var (mail, number) in users.Select(user => user.Email).Zip(numbers))
        {
            Console.WriteLine(mail); // !EPD2007
            Console.WriteLine(number); // ok
        }

        foreach (var line in users.Zip(numbers, (user, number) => $"{number}: {user.Nickname}"))
        {
            Console.WriteLine(line); // !EPD2007
        }
    }

    public void Lookups(List<User> users)
    {
        var byMail = users.ToDictionary(user => user.Email, user => user.Logins);
        foreach (var pair in byMail)
        {
            Console.WriteLine(pair.Key); // !EPD2007
            Console.WriteLine(pair.Value); // ok
        }

        var lookup = users.ToLookup(user => user.Plan, user => user.Phone);
        Console.WriteLine(lookup["free"].First()); // !EPD2007
        Console.WriteLine(lookup.Count); // ok
        var groups = users.GroupBy(user => user.Plan);
        Console.WriteLine(string.Join(",", groups.Select(group => group.Key))); // ok
        Console.WriteLine(string.Join(",", groups.SelectMany(group => group.Select(user => user.Email)))); // !EPD2007
        Console.WriteLine(string.Join(",", users.GroupBy(user => user.Email, (mail, rows) => mail))); // !EPD2007
        Console.WriteLine(string.Join(",", users.GroupBy(user => user.Email, (mail, rows) => rows.Count()))); // ok
    }

    public void Sequences(List<User> users)
    {
        var mails = users.Select(user => user.Email);
        Console.WriteLine(mails.Append("end").First()); // !EPD2007
        Console.WriteLine(new[] { "a", "b" }.Concat(mails).Last()); // !EPD2007
        Console.WriteLine(mails.Distinct().OrderDescending().First()); // !EPD2007
        Console.WriteLine(mails.Chunk(2).First()[0]); // !EPD2007
        Console.WriteLine(mails.Cast<object>().OfType<string>().First()); // !EPD2007
        Console.WriteLine(mails.DefaultIfEmpty("none").First()); // !EPD2007
        Console.WriteLine(Enumerable.Repeat(users[0].Email, 3).First()); // !EPD2007
        Console.WriteLine(mails.Reverse().TakeWhile(mail => mail != "").Skip(1).First()); // !EPD2007
        Console.WriteLine(mails.SequenceEqual(new[] { "a" })); // ok
        Console.WriteLine(mails.Contains("a@b.c")); // ok
        Console.WriteLine(mails.All(mail => mail.Length > 3)); // ok
        Console.WriteLine(mails.LongCount()); // ok
        Console.WriteLine(mails.Select(mail => "constant").First()); // ok
        Console.WriteLine(mails.Select((mail, index) => index).First()); // ok
        Console.WriteLine(mails.Select(mail => mail.IndexOf('@')).Max()); // ok
    }

    public void Sets(List<User> users)
    {
        var set = users.Select(user => user.Email).ToHashSet();
        set.Add("x");
        Console.WriteLine(set.Contains("y")); // ok
        Console.WriteLine(set.First()); // !EPD2007
        var known = new SortedSet<string>(users.Select(user => user.Nickname));
        Console.WriteLine(known.Min); // !EPD2007
        Console.WriteLine(known.Count); // ok
        Console.WriteLine(users.ExceptBy(new[] { "a" }, user => user.Plan).First().Email); // !EPD2007
        Console.WriteLine(users.DistinctBy(user => user.Email).First().Plan); // ok
    }

    public void Lazily(IEnumerable<User> users)
    {
        var query = users.Select(user => user.Email);
        users = [];
        Console.WriteLine(query.First()); // !EPD2007
        users.ToList().ForEach(user => Console.WriteLine(user.Nickname)); // !EPD2007
        users.ToList().ForEach(user => Console.WriteLine(user.Plan)); // ok
        Array.ForEach(users.ToArray(), user => Console.WriteLine(user.Logins)); // ok
    }
}
