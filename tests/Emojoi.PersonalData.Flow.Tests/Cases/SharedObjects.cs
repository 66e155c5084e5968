namespace FlowCases.SharedObjects;

public class Entry
{
    public string Text { get; set; } = "";
    public string Kind { get; set; } = "";
    public Holder? Holder { get; set; }
}

public class Holder
{
    public Entry? Entry { get; set; }
    public List<string> Lines { get; } = [];
    public List<Entry> Entries { get; set; } = [];
}

/// <summary>Changed after they were put somewhere.</summary>
public class SharedObjects(ILogger<SharedObjects> logger)
{
    public void In_lists(User user)
    {
        var entry = new Entry();
        var list = new List<Entry> { entry };
        entry.Text = user.Email;
        logger.LogInformation("{Text}", list[0].Text); // !EPD2006
        logger.LogInformation("{Kind}", list[0].Kind); // ok
        var other = new Entry();
        var others = new List<Entry>();
        others.Add(other);
        other.Text = "constant";
        logger.LogInformation("{Text}", others[0].Text); // ok
        var late = new Entry();
        others.Add(late);
        logger.LogInformation("{Text}", others[0].Text); // ok
        late.Text = user.Nickname;
        logger.LogInformation("{Text}", others[0].Text); // !EPD2006
    }

    public void In_dictionaries(User user)
    {
        var names = new List<string>();
        var codes = new List<string>();
        var map = new Dictionary<string, List<string>>();
        map["names"] = names;
        names.Add(user.Nickname);
        logger.LogInformation("{Names}", string.Join(',', map["names"])); // !EPD2006
        var plain = new Dictionary<string, List<string>> { ["codes"] = codes };
        codes.Add("x");
        logger.LogInformation("{Codes}", string.Join(',', plain["codes"])); // ok
        var inner = new Dictionary<string, string>();
        var outer = new Dictionary<string, Dictionary<string, string>>();
        outer.Add("a", inner);
        inner["mail"] = user.Email;
        logger.LogInformation("{Mail}", outer["a"]["mail"]); // !EPD2006
        logger.LogInformation("{Keys}", string.Join(',', outer.Keys)); // ok
    }

    public void In_objects(User user)
    {
        var entry = new Entry();
        var holder = new Holder { Entry = entry };
        entry.Text = user.Email;
        logger.LogInformation("{Text}", holder.Entry.Text); // !EPD2006
        logger.LogInformation("{Kind}", holder.Entry.Kind); // ok
        var lines = new List<Entry>();
        var second = new Holder();
        second.Entries = lines;
        lines.Add(new Entry { Text = user.Nickname });
        logger.LogInformation("{Text}", second.Entries[0].Text); // !EPD2006
        logger.LogInformation("{Kind}", second.Entries[0].Kind); // ok
        var third = new Holder { Entry = new Entry { Text = "constant" } };
        logger.LogInformation("{Text}", third.Entry.Text); // ok
        var anonymous = new { Entry = new Entry() };
        anonymous.Entry.Text = user.Email;
        logger.LogInformation("{Text}", anonymous.Entry.Text); // !EPD2006
    }

    public void By_helpers(User user)
    {
        var entry = new Entry();
        var list = new List<Entry> { entry };
        Fill(entry, user);
        logger.LogInformation("{Text}", list[0].Text); // !EPD2006
        var other = new Entry();
        var others = new List<Entry> { other };
        Clear(other);
        logger.LogInformation("{Text}", others[0].Text); // ok
        var names = new List<string>();
        var all = new List<List<string>> { names };
        Collect(names, user);
        logger.LogInformation("{Names}", string.Join(',', all[0])); // !EPD2006
        var firstOfAll = all[0];
        logger.LogInformation("{Count}", firstOfAll.Count); // ok
    }

    public void By_their_elements(User user)
    {
        var list = new List<Entry> { new(), new() };
        foreach (var entry in list)
        {
            entry.Text = user.Email;
        }

        logger.LogInformation("{Text}", list[0].Text); // !EPD2006
        logger.LogInformation("{Kind}", list[0].Kind); // ok
        var second = new List<Entry> { new() };
        second[0].Text = user.Email;
        logger.LogInformation("{Text}", second[0].Text); // !EPD2006
        var third = new List<Entry> { new() };
        third.ForEach(entry => entry.Text = user.Nickname);
        logger.LogInformation("{Text}", third[0].Text); // !EPD2006
        var fourth = new List<Entry> { new() };
        foreach (var entry in fourth)
        {
            entry.Text = "constant";
        }

        logger.LogInformation("{Text}", fourth[0].Text); // ok
        var first = third.First();
        first.Kind = user.Phone ?? "";
        logger.LogInformation("{Kind}", third[0].Kind); // !EPD2006
    }

    private static void Fill(Entry entry, User user) => entry.Text = user.Email;

    private static void Clear(Entry entry) => entry.Text = "";

    private static void Collect(List<string> names, User user) => names.Add(user.Nickname);
}
