// One cache for everything: what is put there under one key is nothing that comes out under another, nor an object of another type.
using Microsoft.Extensions.Caching.Memory;

namespace FlowCases.SharedCaches;

public sealed class Place
{
    public string Name { get; set; } = "";
}

public sealed class Shared(IMemoryCache cache)
{
    private readonly Dictionary<string, object> _kept = [];

    public T Get<T>(string key, Func<T> acquire)
    {
        if (cache.TryGetValue(key, out T? known))
        {
            return known!;
        }

        var found = acquire();
        cache.Set(key, found);
        return found;
    }

    public T Keep<T>(string key, Func<T> acquire)
        where T : class
    {
        if (!_kept.TryGetValue(key, out var known))
        {
            _kept[key] = known = acquire();
        }

        return (T)known;
    }
}

public sealed class Places(Shared shared)
{
    public void Show(User user, Place place)
    {
        var mail = shared.Get("mail", () => user.Email);
        var name = shared.Get("name", () => place.Name);
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(name); // ok
        Console.WriteLine(shared.Get("place", () => place).Name); // ok
        Console.WriteLine(shared.Get("user", () => user).Email); // !EPD2007
    }

    public void Keep(User user, Place place)
    {
        Console.WriteLine(shared.Keep("user", () => user).Nickname); // !EPD2007
        Console.WriteLine(shared.Keep("place", () => place).Name); // ok
    }

    public void KeepText(User user) => shared.Keep("mail", () => user.Email);
}

public sealed class Directory
{
    public void Show(List<User> users, string name)
    {
        var ids = (Dictionary<string, int>)Ids(users);
        if (ids.TryGetValue(name, out var id))
        {
            Console.WriteLine(id); // ok
        }

        Console.WriteLine(ids[name]); // ok
        foreach (var known in ids.Keys)
        {
            Console.WriteLine(known); // !EPD2007
        }

        var mails = Mails(users);
        if (mails.TryGetValue(3, out var mail))
        {
            Console.WriteLine(mail); // !EPD2007
        }
    }

    private static IReadOnlyDictionary<string, int> Ids(List<User> users)
    {
        var ids = new Dictionary<string, int>();
        foreach (var user in users)
        {
            ids[user.Nickname] = user.Id;
        }

        return ids;
    }

    private static Dictionary<int, string> Mails(List<User> users)
    {
        var mails = new Dictionary<int, string>();
        foreach (var user in users)
        {
            mails[user.Id] = user.Email;
        }

        return mails;
    }
}
