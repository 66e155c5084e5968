using System.Collections.Concurrent;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;

namespace FlowCases.Caches;

public class Caches(IMemoryCache cache)
{
    private static readonly ConcurrentDictionary<int, string> Names = new();
    private static readonly ConcurrentDictionary<int, string> Plans = new();
    private readonly Dictionary<int, User> _users = new();
    private readonly Stack<string> _undo = new();
    private readonly List<int> _lengths = [];

    public void Remember(User user)
    {
        Names[user.Id] = user.Nickname;
        Plans[user.Id] = user.Plan;
        _users[user.Id] = user;
        _undo.Push(user.Email);
        _lengths.Add(user.Email.Length);
    }

    public void Recall(int id)
    {
        Console.WriteLine(Names[id]); // !EPD2007
        Console.WriteLine(Plans[id]); // ok
        Console.WriteLine(_users[id].Email); // !EPD2007
        Console.WriteLine(_users[id].Plan); // ok
        Console.WriteLine(_undo.Peek()); // !EPD2007
        Console.WriteLine(_undo.Count); // ok
        Console.WriteLine(_lengths[0]); // ok
    }

    public void Recall_with_a_pattern(int id)
    {
        if (Names.TryGetValue(id, out var name))
        {
            Console.WriteLine(name); // !EPD2007
        }

        if (_users.TryGetValue(id, out var user) && user.Friend is { } friend)
        {
            Console.WriteLine(friend.Nickname); // !EPD2007
            Console.WriteLine(friend.Logins); // ok
        }
    }

    public void Memoized(User user)
    {
        Console.WriteLine(Names.GetOrAdd(user.Id, static (_, one) => one.Nickname, user)); // !EPD2007
        Console.WriteLine(Plans.GetOrAdd(user.Id, static (_, one) => one.Plan, user)); // ok
        Console.WriteLine(Names.AddOrUpdate(user.Id, user.Nickname, (_, old) => old + "2")); // !EPD2007
    }

    public void Weakly_held(User user)
    {
        var weak = new WeakReference<string>(user.Email);
        if (weak.TryGetTarget(out var mail))
        {
            Console.WriteLine(mail); // !EPD2007
        }

        var local = new ThreadLocal<string>(() => user.Plan);
        Console.WriteLine(local.Value); // ok
        StringValues values = user.Nickname;
        Console.WriteLine(values.ToString()); // !EPD2007
    }

    public void Lazily(User user)
    {
        var lazy = new Lazy<User>(() => user);
        Console.WriteLine(lazy.Value.Email); // !EPD2007
        Console.WriteLine(lazy.Value.Plan); // ok
        var plan = new Lazy<string>(() => Expensive(user));
        Console.WriteLine(plan.Value); // ok
    }

    private static string Expensive(User user) => user.Plan + user.Logins;
}
