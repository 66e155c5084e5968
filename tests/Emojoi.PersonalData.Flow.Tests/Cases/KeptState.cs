using System.Collections.Concurrent;

namespace FlowCases.KeptState;

public sealed class Session
{
    private string _current = "";
    private string _plan = "";

    public static string? Last { get; private set; }

    public static string? LastPlan { get; private set; }

    public string Current => _current;

    public string Plan => _plan;

    public string Loud
    {
        get => _current.ToUpperInvariant();
    }

    public void Begin(User user)
    {
        _current = user.Email;
        _plan = user.Plan;
        Last = user.Nickname;
        LastPlan = user.Plan;
    }

    public void Show()
    {
        Console.WriteLine(_current); // !EPD2007
        Console.WriteLine(_plan); // ok
        Console.WriteLine(Loud); // !EPD2007
        Console.WriteLine(Last); // !EPD2007
        Console.WriteLine(LastPlan); // ok
        Console.WriteLine(_current.Length); // ok
    }
}

public sealed class Registry
{
    private static readonly ConcurrentDictionary<int, string> Names = new();
    private static readonly ConcurrentDictionary<int, string> Plans = new();
    private static readonly Lazy<Registry> Single = new(() => new Registry());
    [ThreadStatic]
    private static string? _thread;

    public static Registry Instance => Single.Value;

    public List<string> Seen { get; } = [];

    public Queue<string> Waiting { get; } = new();

    public void Add(User user)
    {
        Names[user.Id] = user.Nickname;
        Plans.TryAdd(user.Id, user.Plan);
        _thread = user.Email;
        Instance.Seen.Add(user.Phone!);
        Instance.Waiting.Enqueue(user.Plan);
    }

    public void Print(int id)
    {
        if (Names.TryGetValue(id, out var name))
        {
            Console.WriteLine(name); // !EPD2007
        }

        Console.WriteLine(Plans.GetOrAdd(id, "none")); // ok
        Console.WriteLine(_thread); // !EPD2007
        Console.WriteLine(Instance.Seen[0]); // !EPD2007
        Console.WriteLine(Instance.Waiting.Dequeue()); // ok
        Console.WriteLine(Names.Count); // ok
        Console.WriteLine(Names.AddOrUpdate(id, "x", (_, old) => old + "x")); // !EPD2007
        Console.WriteLine(string.Join(",", Names.Keys)); // ok
        Console.WriteLine(string.Join(",", Names.Values)); // !EPD2007
    }
}

public sealed class Captured(User user, ILogger log)
{
    private readonly string _mail = user.Email;
    private readonly string _plan = user.Plan;

    public string Name { get; } = user.Nickname;

    public void Print()
    {
        log.LogInformation("{Mail}", _mail); // !EPD2006
        log.LogInformation("{Plan}", _plan); // ok
        log.LogInformation("{Name}", Name); // !EPD2006
        log.LogInformation("{Phone}", user.Phone); // !EPD2006
        log.LogInformation("{Logins}", user.Logins); // ok
    }
}

public class Chained
{
    private readonly List<string> _parts = [];
    private string _note = "";

    public Chained With(string part)
    {
        _parts.Add(part);
        return this;
    }

    public Chained Note(string note)
    {
        _note = note;
        return this;
    }

    public string Build() => string.Join(" ", _parts) + _note;

    public static void Use(User user)
    {
        Console.WriteLine(new Chained().With("a").With(user.Email).Build()); // !EPD2007
        Console.WriteLine(new Chained().With("a").Note(user.Plan).Build()); // ok
    }
}

public class Node
{
    public Node? Next { get; set; }
    public string Text { get; set; } = "";
    public string Other { get; set; } = "";
}

public class KeptState
{
    public void Graphs(User user)
    {
        var head = new Node { Next = new Node { Next = new Node { Text = user.Email } } };
        Console.WriteLine(head.Next.Next.Text); // !EPD2007
        Console.WriteLine(head.Next.Next.Other); // ok
        Console.WriteLine(head.Other); // ok
        for (var node = head; node != null; node = node.Next)
        {
            Console.WriteLine(node.Text); // !EPD2007
            Console.WriteLine(node.Other); // ok
        }
    }

    public void Aliases(User user)
    {
        var first = new Node();
        var second = first;
        second.Text = user.Nickname;
        Console.WriteLine(first.Text); // !EPD2007
        var third = new Node();
        var fourth = new Node { Text = user.Nickname };
        Console.WriteLine(third.Text); // ok
        third.Next = fourth;
        Console.WriteLine(third.Next.Text); // !EPD2007
    }

    public void Filled_by_helpers(User user)
    {
        var node = new Node();
        Fill(node, user);
        Console.WriteLine(node.Text); // !EPD2007
        Console.WriteLine(node.Other); // ok
        var list = new List<string>();
        Collect(list, user);
        Console.WriteLine(list[0]); // !EPD2007
        var plans = new List<string>();
        CollectPlans(plans, user);
        Console.WriteLine(plans[0]); // ok
        var made = Make(user);
        Console.WriteLine(made.Other); // !EPD2007
        Console.WriteLine(made.Text); // ok
    }

    private static void Fill(Node node, User user)
    {
        node.Text = user.Email;
        node.Other = user.Plan;
    }

    private static void Collect(List<string> list, User user) => list.AddRange(user.Posts);

    private static void CollectPlans(ICollection<string> list, User user) => list.Add(user.Plan);

    private static Node Make(User user)
    {
        var node = new Node();
        node.Other = user.Phone!;
        node.Text = user.Plan;
        return node;
    }

    public void Collections(User user)
    {
        var queue = new Queue<string>([user.Email]);
        Console.WriteLine(queue.Peek()); // !EPD2007
        var stack = new Stack<User>();
        stack.Push(user);
        Console.WriteLine(stack.Peek().Nickname); // !EPD2007
        Console.WriteLine(stack.Peek().Plan); // ok
        var linked = new LinkedList<string>();
        linked.AddFirst(user.Email);
        Console.WriteLine(linked.First!.Value); // !EPD2007
        var priority = new PriorityQueue<string, int>();
        priority.Enqueue(user.Phone!, 1);
        if (priority.TryDequeue(out var phone, out var rank))
        {
            Console.WriteLine(phone); // !EPD2007
            Console.WriteLine(rank); // ok
        }

        string[] spread = [.. user.Posts, "end"];
        Console.WriteLine(spread[0]); // !EPD2007
        int[] sizes = [.. user.Posts.Select(post => post.Length)];
        Console.WriteLine(sizes[0]); // ok
        var jagged = new string[2][];
        jagged[0] = [user.Email];
        Console.WriteLine(jagged[0][0]); // !EPD2007
        var grid = new string[2, 2];
        grid[0, 1] = user.Nickname;
        Console.WriteLine(grid[0, 1]); // !EPD2007
        Console.WriteLine(grid.GetLength(0)); // ok
        var nested = new Dictionary<string, List<string>> { ["a"] = [user.Email] };
        Console.WriteLine(nested["a"][0]); // !EPD2007
        Console.WriteLine(nested.Keys.First()); // ok
    }
}
