using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace FlowCases.Collections;

public class Collections
{
    public void Arrays(User user)
    {
        var row = new[] { user.Plan, user.Email };
        Console.WriteLine(row[1]); // !EPD2007
        Console.WriteLine(row.Length); // ok
        var plans = new[] { user.Plan, "free" };
        Console.WriteLine(plans[0]); // ok
        var slots = new string[2];
        slots[0] = user.Nickname;
        Console.WriteLine(slots[0]); // !EPD2007
    }

    public void Lists(User user)
    {
        var mails = new List<string>();
        mails.Add(user.Email);
        Console.WriteLine(mails[0]); // !EPD2007
        Console.WriteLine(mails.Count); // ok
        Console.WriteLine(mails.Contains("x")); // ok
        var plans = new List<string> { user.Plan };
        plans.Add("free");
        Console.WriteLine(plans[0]); // ok
    }

    public void Initializers_and_expressions(User user)
    {
        var list = new List<string> { "a", user.Email };
        Console.WriteLine(list[1]); // !EPD2007
        string[] array = [user.Nickname, "b"];
        Console.WriteLine(array[0]); // !EPD2007
        List<string> spread = [.. array, "c"];
        Console.WriteLine(spread[0]); // !EPD2007
        List<string> plans = [user.Plan, .. new[] { "b" }];
        Console.WriteLine(plans[0]); // ok
    }

    public void Dictionaries(User user)
    {
        var byId = new Dictionary<int, string> { [user.Id] = user.Email };
        Console.WriteLine(byId[1]); // !EPD2007
        Console.WriteLine(byId.Count); // ok
        if (byId.TryGetValue(1, out var mail))
        {
            Console.WriteLine(mail); // !EPD2007
        }

        Console.WriteLine(byId.ContainsKey(1)); // ok
        var plans = new Dictionary<int, string>();
        plans.Add(user.Id, user.Plan);
        Console.WriteLine(plans[1]); // ok
    }

    public void Keys_of_a_dictionary(User user)
    {
        var visits = new Dictionary<string, int>();
        visits[user.Email] = 1;
        foreach (var (mail, _) in visits)
        {
            Console.WriteLine(mail); // !EPD2007
        }

        foreach (var visit in visits)
        {
            Console.WriteLine(visit.Key); // !EPD2007
        }

        Console.WriteLine(visits.Keys.First()); // !EPD2007
        Console.WriteLine(visits.Count); // ok
    }

    public void Collections_of_people(List<User> users)
    {
        Console.WriteLine(users[0].Email); // !EPD2007
        Console.WriteLine(users[0].Plan); // ok
        users.ForEach(user => Console.WriteLine(user.Nickname)); // !EPD2007
        users.ForEach(user => Console.WriteLine(user.Plan)); // ok
        Console.WriteLine(users.Find(user => user.Id == 3)?.Email); // !EPD2007
        Console.WriteLine(users.Count); // ok
    }

    public void Queues_and_stacks(User user)
    {
        var queue = new Queue<string>();
        queue.Enqueue(user.Email);
        Console.WriteLine(queue.Dequeue()); // !EPD2007
        var stack = new Stack<string>();
        stack.Push(user.Plan);
        Console.WriteLine(stack.Pop()); // ok
    }

    public void Concurrent(User user)
    {
        var names = new ConcurrentDictionary<int, string>();
        Console.WriteLine(names.GetOrAdd(user.Id, _ => user.Nickname)); // !EPD2007
        var bag = new ConcurrentBag<string>();
        bag.Add(user.Plan);
        Console.WriteLine(bag.TryTake(out var plan) ? plan : ""); // ok
    }

    public void Immutable(User user)
    {
        var list = ImmutableArray.Create(user.Email);
        Console.WriteLine(list[0]); // !EPD2007
        var more = ImmutableList<string>.Empty.Add(user.Nickname);
        Console.WriteLine(more[0]); // !EPD2007
        Console.WriteLine(ImmutableArray.Create(user.Plan)[0]); // ok
    }

    public void Sets(User user)
    {
        var seen = new HashSet<string>();
        Console.WriteLine(seen.Add(user.Email)); // ok
        foreach (var mail in seen)
        {
            Console.WriteLine(mail); // !EPD2007
        }

        Console.WriteLine(seen.Count); // ok
    }

    public void A_list_replaced(User user)
    {
        var list = new List<string> { user.Email };
        list = new List<string>();
        list.Add(user.Plan);
        Console.WriteLine(list[0]); // ok
    }

    public void A_list_passed_to_be_filled(User user)
    {
        var list = new List<string>();
        Fill(list, user);
        Console.WriteLine(list[0]); // !EPD2007
        var plans = new List<string>();
        FillPlans(plans, user);
        Console.WriteLine(plans[0]); // ok
    }

    public void Two_lists(User user)
    {
        var mails = new List<string>();
        var plans = new List<string>();
        mails.Add(user.Email);
        plans.Add(user.Plan);
        Console.WriteLine(plans[0]); // ok
        Console.WriteLine(mails[0]); // !EPD2007
    }

    public void Jagged(User user)
    {
        var rows = new List<List<string>> { new() { user.Email } };
        Console.WriteLine(rows[0][0]); // !EPD2007
        var grid = new string[1, 1];
        grid[0, 0] = user.Phone!;
        Console.WriteLine(grid[0, 0]); // !EPD2007
        Console.WriteLine(rows.Count); // ok
    }

    public void Array_helpers(User user)
    {
        var source = new[] { user.Email };
        var target = new string[1];
        Array.Copy(source, target, 1);
        Console.WriteLine(target[0]); // !EPD2007
        Console.WriteLine(Array.IndexOf(source, "x")); // ok
        Console.WriteLine(Array.ConvertAll(source, mail => mail.Length)[0]); // ok
    }

    private static void Fill(List<string> list, User user) => list.Add(user.Email);

    private static void FillPlans(List<string> list, User user) => list.Add(user.Plan);
}
