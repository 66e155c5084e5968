namespace FlowCases.QuerySyntax;

public class QuerySyntax(ILogger log)
{
    public void Projections(IEnumerable<User> users)
    {
        var mails = from user in users select user.Email;
        log.LogInformation("{Mails}", string.Join(",", mails)); // !EPD2006
        var plans = from user in users select user.Plan;
        log.LogInformation("{Plans}", string.Join(",", plans)); // ok
        var rows = from user in users select new { user.Plan, Contact = user.Email };
        foreach (var row in rows)
        {
            log.LogInformation("{Contact}", row.Contact); // !EPD2006
            log.LogInformation("{Plan}", row.Plan); // ok
        }
    }

    public void Let_and_where(IEnumerable<User> users)
    {
        var query = from user in users
                    let domain = user.Email.Split('@')[1]
                    let size = user.Email.Length
                    where user.Logins > 3
                    select (domain, size);
        foreach (var (domain, size) in query)
        {
            log.LogWarning("Domain {Domain}", domain); // !EPD2006
            log.LogWarning("Size {Size}", size); // ok
        }
    }

    public void Filters_do_not_make_it_personal(IEnumerable<User> users)
    {
        var logins = from user in users where user.Email.EndsWith(".org") orderby user.BirthDate select user.Logins;
        log.LogInformation("{Logins}", string.Join(" ", logins)); // ok
        log.LogInformation("{Count}", (from user in users where user.Nickname == "x" select user).Count()); // ok
    }

    public void Groups(IEnumerable<User> users)
    {
        var groups = from user in users group user.Plan by user.Nickname;
        foreach (var group in groups)
        {
            log.LogInformation("{Key}", group.Key); // !EPD2006
            log.LogInformation("{Plans}", string.Join(",", group)); // ok
        }

        var byPlan = from user in users group user.Email by user.Plan into grouped select new { Plan = grouped.Key, First = grouped.First(), N = grouped.Count() };
        foreach (var entry in byPlan)
        {
            log.LogInformation("{Plan}", entry.Plan); // ok
            log.LogInformation("{First}", entry.First); // !EPD2006
            log.LogInformation("{N}", entry.N); // ok
        }
    }

    public void Joins(IEnumerable<User> users, IEnumerable<Account> accounts)
    {
        var joined = from account in accounts
                     join user in users on account.Number equals user.Id
                     select new { account.Currency, user.Phone };
        foreach (var row in joined)
        {
            log.LogInformation("{Phone}", row.Phone); // !EPD2006
            log.LogInformation("{Currency}", row.Currency); // ok
        }
    }

    public void Group_joins(IEnumerable<User> users, IEnumerable<Account> accounts)
    {
        var joined = from user in users
                     join account in accounts on user.Id equals account.Number into own
                     select new { user.Nickname, Own = own.Count() };
        foreach (var row in joined)
        {
            log.LogInformation("{Name}", row.Nickname); // !EPD2006
            log.LogInformation("{Own}", row.Own); // ok
        }
    }

    public void Several_froms(IEnumerable<User> users)
    {
        var posts = from user in users from post in user.Posts select post.ToUpperInvariant();
        log.LogInformation("{Post}", posts.FirstOrDefault()); // !EPD2006
        var pairs = from user in users from number in Enumerable.Range(0, 3) select number;
        log.LogInformation("{Number}", pairs.FirstOrDefault()); // ok
    }

    public void Continuations(IQueryable<User> users)
    {
        var names = from user in users select user.Nickname into name where name != "" select name.Trim();
        log.LogInformation("{Name}", names.First()); // !EPD2006
        var lengths = from user in users select user.Nickname into name select name.Length;
        log.LogInformation("{Length}", lengths.First()); // ok
    }

    public void Queryables(IQueryable<User> users)
    {
        var page = users.Where(user => user.Logins > 1).OrderBy(user => user.Email).Skip(10).Take(5).Select(user => user.Email).ToList();
        log.LogInformation("{Page}", page[0]); // !EPD2006
        var oldest = users.OrderBy(user => user.BirthDate).Select(user => user.Logins).First();
        log.LogInformation("{Oldest}", oldest); // ok
        var dtos = users.Select(user => new Row { Label = user.Nickname, Plan = user.Plan }).ToArray();
        log.LogInformation("{Label}", dtos[0].Label); // !EPD2006
        log.LogInformation("{Plan}", dtos[0].Plan); // ok
        log.LogInformation("{Any}", users.Any(user => user.Email == "x")); // ok
    }

    public class Row
    {
        public string Label { get; set; } = "";
        public string Plan { get; set; } = "";
    }
}
