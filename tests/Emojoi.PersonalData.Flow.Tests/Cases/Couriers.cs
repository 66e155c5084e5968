using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace FlowCases.Couriers;

/// <summary>Collections and texts of many kinds, each filled and emptied again.</summary>
public sealed class Collected(ILogger<Collected> logger)
{
    public void Expressions(User user, User other)
    {
        string[] names = [user.Nickname, other.Plan];
        logger.LogInformation("{First}", names[0]); // !EPD2006
        List<string> all = ["a", .. names];
        logger.LogInformation("{All}", string.Join(' ', all)); // !EPD2006
        ImmutableArray<int> logins = [user.Logins, other.Logins];
        logger.LogInformation("{Sum}", logins.Sum()); // ok
        HashSet<string> plans = [user.Plan, .. new[] { other.Plan }];
        logger.LogInformation("{Plans}", string.Join(", ", plans)); // ok
    }

    public void Stacks(User user)
    {
        var stack = new Stack<string>();
        stack.Push(user.Email);
        if (stack.TryPop(out var top))
        {
            logger.LogWarning("{Top}", top); // !EPD2006
        }

        var queue = new PriorityQueue<User, int>();
        queue.Enqueue(user, user.Logins);
        var next = queue.Dequeue();
        logger.LogWarning("{Next}", next.Phone); // !EPD2006
        logger.LogWarning("{Next}", next.Logins); // ok
        logger.LogWarning("{Waiting}", queue.Count); // ok

        var linked = new LinkedList<string>();
        linked.AddLast(user.Plan);
        logger.LogWarning("{Last}", linked.Last!.Value); // ok
        linked.AddFirst(user.Nickname);
        logger.LogWarning("{First}", linked.First!.Value); // !EPD2006
    }

    public void Frozen(IEnumerable<User> users, int id)
    {
        var byId = users.ToFrozenDictionary(one => one.Id, one => one.Email);
        Console.WriteLine(byId[id]); // !EPD2007
        Console.WriteLine(byId.ContainsKey(id)); // ok
        var byPlan = users.ToLookup(one => one.Plan);
        foreach (var group in byPlan)
        {
            Console.WriteLine(group.Key); // ok
            Console.WriteLine(group.Select(one => one.BirthDate.Year).Max()); // !EPD2007
            Console.WriteLine(group.Count()); // ok
        }

        var byMail = users.GroupBy(one => one.Email);
        Console.WriteLine(string.Join(";", byMail.Select(group => group.Key))); // !EPD2007
        Console.WriteLine(byMail.Count()); // ok
    }

    public void Operators(List<User> users)
    {
        Console.WriteLine(users.Select(one => one.Nickname).Aggregate((left, right) => left + right)); // !EPD2007
        Console.WriteLine(users.Aggregate(0, (sum, one) => sum + one.Logins)); // ok
        Console.WriteLine(users.Zip(users.Skip(1), (left, right) => (left.Plan, right.Email)).First().Item1); // ok
        Console.WriteLine(users.Zip(users.Skip(1), (left, right) => (left.Plan, right.Email)).First().Email); // !EPD2007
        Console.WriteLine(users.MinBy(one => one.Email)!.Plan); // ok
        Console.WriteLine(users.MaxBy(one => one.Logins)!.Email); // !EPD2007
        Console.WriteLine(users.SelectMany(one => one.Posts).FirstOrDefault()); // !EPD2007
        Console.WriteLine(users.SelectMany(one => one.Posts).Count()); // ok
        Console.WriteLine(users.Chunk(2).First()[0].Phone); // !EPD2007
        Console.WriteLine(users.Select((one, at) => at).Last()); // ok
        Console.WriteLine(users.OrderBy(one => one.BirthDate).Select(one => one.Plan).ElementAt(3)); // ok
        Console.WriteLine(users.DistinctBy(one => one.Email).Single().Nickname); // !EPD2007
        Console.WriteLine(users.TrueForAll(one => one.Email.Length > 3)); // ok
        Console.WriteLine(users.Find(one => one.Plan == "free")?.Email ?? "nobody"); // !EPD2007
        Console.WriteLine(users.ConvertAll(one => one.Plan)[0]); // ok
        Console.WriteLine(users.Exists(one => one.Phone is null) ? "some" : "none"); // ok
    }

    public void Queries(List<User> users, List<Account> accounts)
    {
        var pairs = from user in users
                    join account in accounts on user.Id equals account.Owner.Id into owned
                    from account in owned.DefaultIfEmpty()
                    let handle = user.Nickname.ToUpperInvariant()
                    where user.Logins > 3
                    orderby user.Email descending
                    select new { user.Plan, Handle = handle, account?.Currency };
        foreach (var (plan, handle) in pairs.Select(pair => (pair.Plan, pair.Handle)))
        {
            Console.WriteLine(plan); // ok
            Console.WriteLine(handle); // !EPD2007
        }

        Console.WriteLine(pairs.First().Currency); // ok
        Console.WriteLine(pairs.First()); // !EPD2007
    }

    public void Buffers(User user)
    {
        Span<char> letters = stackalloc char[32];
        user.Nickname.AsSpan().CopyTo(letters);
        Console.WriteLine(letters.ToString()); // !EPD2007
        letters.Clear();

        var rented = ArrayPool<byte>.Shared.Rent(64);
        var written = Encoding.UTF8.GetBytes(user.Email, rented);
        Console.WriteLine(written); // ok
        Console.WriteLine(Encoding.UTF8.GetString(rented, 0, written)); // !EPD2007

        ReadOnlyMemory<char> memory = user.Phone.AsMemory()[2..];
        Console.WriteLine(memory.Span.Length); // ok
        Console.WriteLine(new string(memory.Span)); // !EPD2007
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{user.BirthDate:yyyy}")); // !EPD2007
        Console.WriteLine(string.Create(4, user.Plan, static (span, plan) => plan.AsSpan(0, 4).CopyTo(span))); // ok
        Console.WriteLine(string.Create(4, user.Email, static (span, mail) => mail.AsSpan(0, 4).CopyTo(span))); // !EPD2007
    }

    public void Builders(User user)
    {
        var text = new StringBuilder().Append("member ").AppendFormat(CultureInfo.InvariantCulture, "{0}/{1}", user.Plan, user.Logins);
        Console.WriteLine(text.ToString()); // ok
        text.AppendLine().AppendJoin(',', user.Posts);
        Console.WriteLine(text); // !EPD2007
        text.Clear().Append(user.Plan);
        Console.WriteLine(text); // ok
        text.Insert(0, user.Email).Replace("@", " at ");
        Console.WriteLine(text.ToString(0, 3)); // !EPD2007
        Console.WriteLine(text.Length); // ok

        using var writer = new StringWriter();
        writer.Write(user.Phone);
        Console.WriteLine(writer.ToString()); // !EPD2007
    }

    public void Dictionaries(User user, Dictionary<string, string> known)
    {
        var map = new Dictionary<string, object> { ["plan"] = user.Plan, ["mail"] = user.Email };
        Console.WriteLine(map["mail"]); // !EPD2007
        Console.WriteLine(map.Count); // ok
        foreach (var (key, _) in map)
        {
            Console.WriteLine(key); // ok
        }

        var seen = new Dictionary<string, int>();
        seen[user.Email] = user.Logins;
        foreach (var key in seen.Keys)
        {
            Console.WriteLine(key); // !EPD2007
        }

        Console.WriteLine(seen.Values.Sum()); // ok
        known.TryAdd("handle", user.Nickname);
        Console.WriteLine(known.GetValueOrDefault("handle")); // !EPD2007
    }
}
