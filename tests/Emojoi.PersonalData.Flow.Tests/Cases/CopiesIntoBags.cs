// A name and a value, one for each thing that is kept: what is kept under one name is nothing that is found under another.
namespace FlowCases.CopiesIntoBags;

public sealed class Extra
{
    public string Key { get; set; } = "";

    public string Value { get; set; } = "";
}

public sealed class Setting
{
    public string SettingName { get; set; } = "";

    public string? SettingValue { get; set; }

    public decimal Price { get; set; }
}

public class Thing
{
    public List<Extra> Extras { get; set; } = [];

    public Setting Setting { get; set; } = new();
}

public sealed class Things(ILogger<Things> log)
{
    public void Keep(Thing thing, User user)
    {
        var extra = new Extra { Key = "mail", Value = user.Email }; // !EPD1012
        thing.Extras.Add(extra);
        log.LogInformation("{Value}", extra.Value); // !EPD2006
        thing.Setting.SettingValue = user.Nickname; // !EPD1012
    }

    public void Change(Thing thing, string key, User user)
    {
        var extra = thing.Extras.First(one => one.Key == key);
        extra.Value = user.Nickname; // !EPD1012
    }

    public void Show(Thing thing)
    {
        log.LogInformation("{Colour}", thing.Extras.FirstOrDefault(extra => extra.Key == "colour")?.Value); // ok
        log.LogInformation("{Colour}", Find(thing, "colour")); // ok
        log.LogInformation("{Theme}", thing.Setting.SettingValue); // ok
        log.LogInformation("{Theme}", thing.Setting.SettingName); // ok
    }

    private static string? Find(Thing thing, string key)
    {
        foreach (var extra in thing.Extras)
        {
            if (extra.Key == key)
            {
                return extra.Value;
            }
        }

        return null;
    }
}

/// <summary>Extras of its own, of which it shows all.</summary>
public sealed class Form
{
    private readonly List<Extra> _extras = [];

    public void Add(User user) => _extras.Add(new Extra { Key = "mail", Value = user.Email }); // !EPD1012

    public void Show()
    {
        foreach (var extra in _extras)
        {
            Console.WriteLine(extra.Value); // !EPD2007
        }
    }
}
