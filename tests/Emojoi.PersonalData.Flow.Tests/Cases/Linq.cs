namespace FlowCases.Linq;

public class Linq
{
    public void Projections(List<User> users)
    {
        foreach (var mail in users.Select(user => user.Email))
        {
            Console.WriteLine(mail); // !EPD2007
        }

        foreach (var plan in users.Select(user => user.Plan))
        {
            Console.WriteLine(plan); // ok
        }

        Console.WriteLine(string.Join(",", users.Select(user => user.Nickname))); // !EPD2007
        Console.WriteLine(string.Join(",", users.Select(user => user.Id))); // ok
    }

    public void Filters_keep_what_they_filter(List<User> users)
    {
        var mails = users.Where(user => user.Logins > 1).Select(user => user.Email).Where(mail => mail.Length > 2).ToList();
        Console.WriteLine(mails[0]); // !EPD2007
        var plans = users.Where(user => user.Email != "").Select(user => user.Plan).Distinct().ToArray();
        Console.WriteLine(plans[0]); // ok
    }

    public void One_picked_from_many(List<User> users)
    {
        Console.WriteLine(users.First().Email); // !EPD2007
        Console.WriteLine(users.Select(user => user.Email).FirstOrDefault()); // !EPD2007
        Console.WriteLine(users.Single(user => user.Id == 1).Plan); // ok
        Console.WriteLine(users.Max(user => user.BirthDate)); // !EPD2007
        Console.WriteLine(users.MaxBy(user => user.Logins)!.Nickname); // !EPD2007
        Console.WriteLine(users.Max(user => user.Logins)); // ok
        Console.WriteLine(users.ElementAt(2).Phone); // !EPD2007
        Console.WriteLine(users.MinBy(user => user.BirthDate)!.Id); // ok
    }

    public void Aggregates(List<User> users)
    {
        Console.WriteLine(users.Count(user => user.Email.Length > 3)); // ok
        Console.WriteLine(users.Any(user => user.Nickname == "x")); // ok
        Console.WriteLine(users.All(user => user.Phone != null)); // ok
        Console.WriteLine(users.Select(user => user.Email).Contains("x")); // ok
        Console.WriteLine(users.Sum(user => user.Logins)); // ok
        Console.WriteLine(users.Select(user => user.Email).Distinct().Count()); // ok
    }

    public void Query_syntax(List<User> users)
    {
        var mails = from user in users where user.Logins > 0 orderby user.Id select user.Email;
        foreach (var mail in mails)
        {
            Console.WriteLine(mail); // !EPD2007
        }

        var plans = from user in users where user.Email != "" select user.Plan;
        foreach (var plan in plans)
        {
            Console.WriteLine(plan); // ok
        }

        var labels = from user in users let label = user.Nickname + "!" select label;
        Console.WriteLine(labels.First()); // !EPD2007
    }

    public void Query_with_a_join(List<User> users, List<Account> accounts)
    {
        var pairs = from user in users join account in accounts on user.Id equals account.Number select new { user.Email, account.Currency };
        foreach (var pair in pairs)
        {
            Console.WriteLine(pair.Email); // !EPD2007
            Console.WriteLine(pair.Currency); // ok
        }
    }

    public void Group_keys(List<User> users)
    {
        foreach (var group in users.GroupBy(user => user.Nickname))
        {
            Console.WriteLine(group.Key); // !EPD2007
            Console.WriteLine(group.Count()); // ok
        }

        foreach (var group in users.GroupBy(user => user.Plan))
        {
            Console.WriteLine(group.Key); // ok
            Console.WriteLine(group.First().Email); // !EPD2007
        }
    }

    public void Group_by_in_a_query(List<User> users)
    {
        var groups = from user in users group user by user.BirthDate.Year into year select new { Year = year.Key, Many = year.Count() };
        foreach (var group in groups)
        {
            Console.WriteLine(group.Year); // !EPD2007
            Console.WriteLine(group.Many); // ok
        }
    }

    public void Flattened(List<User> users)
    {
        foreach (var post in users.SelectMany(user => user.Posts))
        {
            Console.WriteLine(post); // !EPD2007
        }

        Console.WriteLine(users.SelectMany(user => user.Posts).Count()); // ok
    }

    public void To_dictionaries(List<User> users)
    {
        var mails = users.ToDictionary(user => user.Id, user => user.Email);
        Console.WriteLine(mails[1]); // !EPD2007
        var plans = users.ToDictionary(user => user.Id, user => user.Plan);
        Console.WriteLine(plans[1]); // ok
        var byMail = users.ToLookup(user => user.Email);
        Console.WriteLine(byMail.First().Key); // !EPD2007
    }

    public void Anonymous_types(List<User> users)
    {
        var rows = users.Select(user => new { Address = user.Email, user.Plan }).ToList();
        Console.WriteLine(rows[0].Address); // !EPD2007
        Console.WriteLine(rows[0].Plan); // ok
        Console.WriteLine(rows[0]); // !EPD2007
        Console.WriteLine(users.Select(user => new { user.Plan, user.Logins }).First()); // ok
    }

    public void Accumulated(List<User> users)
    {
        Console.WriteLine(users.Aggregate("", (text, user) => text + user.Email)); // !EPD2007
        Console.WriteLine(users.Aggregate(0, (sum, user) => sum + user.Logins)); // ok
    }

    public void Zipped(List<User> users)
    {
        var pairs = users.Select(user => user.Plan).Zip(users.Select(user => user.Email), (plan, mail) => plan + mail);
        Console.WriteLine(pairs.First()); // !EPD2007
        foreach (var (plan, mail) in users.Select(user => user.Plan).Zip(users.Select(user => user.Email)))
        {
            Console.WriteLine(plan); // ok
            Console.WriteLine(mail); // !EPD2007
        }
    }

    public void Projections_of_a_queryable(IQueryable<User> users)
    {
        var mails = users.Where(user => user.Logins > 3).OrderBy(user => user.Email).Select(user => user.Email);
        Console.WriteLine(mails.First()); // !EPD2007
        var plans = users.Where(user => user.Email == "x").Select(user => user.Plan);
        Console.WriteLine(plans.First()); // ok
        Console.WriteLine(users.Select(user => new { user.Phone, user.Plan }).First().Phone); // !EPD2007
        Console.WriteLine(users.Count(user => user.Phone == null)); // ok
    }

    public void Sorting_by_it_is_not_showing_it(List<User> users)
    {
        Console.WriteLine(users.OrderBy(user => user.Nickname).First().Id); // ok
        Console.WriteLine(users.OrderBy(user => user.Id).Select(user => user.Nickname).Last()); // !EPD2007
    }

    public void Chunks_and_ranges(List<User> users)
    {
        foreach (var chunk in users.Select(user => user.Email).Chunk(10))
        {
            Console.WriteLine(chunk[0]); // !EPD2007
            Console.WriteLine(chunk.Length); // ok
        }

        Console.WriteLine(users.Skip(2).Take(1).Select(user => user.Phone).DefaultIfEmpty("-").Single()); // !EPD2007
        Console.WriteLine(Enumerable.Repeat(users[0].Email, 2).Last()); // !EPD2007
        Console.WriteLine(Enumerable.Range(0, users[0].Email.Length).Last()); // ok
    }
}
