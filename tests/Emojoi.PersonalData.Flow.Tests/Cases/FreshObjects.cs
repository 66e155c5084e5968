using System.Text.Json;
using Newtonsoft.Json;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace FlowCases.FreshObjects;

public class Profile
{
    public int Id { get; set; }
    [PersonalData("email", "profile")] public string? Mail { get; set; }
    [PersonalData("nickname", "profile")] public string? Name { get; set; }
    public string Theme { get; set; } = "light";
    public Details? Details { get; set; }
}

public class Details
{
    [PersonalData("phone", "profile")] public string? Phone { get; set; }
    public string Size { get; set; } = "";
}

public record Badge([property: PersonalData("nickname", "profile")] string? Name, string Colour);

/// <summary>Serialized whole with nothing tagged set.</summary>
public class FreshObjects(ILogger<FreshObjects> logger, HttpClient client)
{
    public void Empty()
    {
        logger.LogInformation("{Profile}", JsonSerializer.Serialize(new Profile())); // ok
        logger.LogInformation("{Profile}", JsonSerializer.Serialize(new Profile { Theme = "dark", Id = 3 })); // ok
        logger.LogInformation("{@Profile}", new Profile { Theme = "dark" }); // ok
        Console.WriteLine(JsonConvert.SerializeObject(new Profile { Id = 1 })); // ok
        var sample = new Profile();
        sample.Theme = "blue";
        Console.WriteLine(JsonSerializer.Serialize(sample)); // ok
        Console.WriteLine(new Badge(null, "red")); // ok
    }

    public void Constants()
    {
        logger.LogInformation("{Profile}", JsonSerializer.Serialize(new Profile { Mail = "someone@example.org", Name = "Somebody" })); // ok
        logger.LogInformation("{@Profile}", new Profile { Mail = "someone@example.org" }); // ok
        var sample = new Profile { Name = "Sample" };
        sample.Mail = "sample@example.org";
        Console.WriteLine(JsonSerializer.Serialize(sample)); // ok
        Console.WriteLine(JsonSerializer.Serialize(new[] { new Profile { Name = "a" }, new Profile { Name = "b" } })); // ok
        Console.WriteLine(JsonSerializer.Serialize(new List<Profile> { new() { Name = "a" } })); // ok
        Console.WriteLine(JsonSerializer.Serialize(new { Profile = new Profile { Name = "a" } })); // ok
    }

    public void Filled(User user, string given, Details details)
    {
        logger.LogInformation("{Profile}", JsonSerializer.Serialize(new Profile { Name = user.Nickname })); // !EPD2006
        logger.LogInformation("{Profile}", JsonSerializer.Serialize(new Profile { Name = given })); // !EPD2006
        logger.LogInformation("{@Profile}", new Profile { Details = details }); // !EPD2006
        var sample = new Profile { Name = "Sample" };
        sample.Mail = given;
        Console.WriteLine(JsonSerializer.Serialize(sample)); // !EPD2007
        Console.WriteLine(new Badge(given, "red")); // !EPD2007
        Console.WriteLine(JsonSerializer.Serialize(new List<Profile> { new() { Name = "a" }, new() { Mail = given } })); // !EPD2007
        var read = JsonSerializer.Deserialize<Profile>(given);
        Console.WriteLine(JsonSerializer.Serialize(read)); // !EPD2007
    }

    public void Later(string given)
    {
        var profile = new Profile();
        Fill(profile, given);
        Console.WriteLine(JsonSerializer.Serialize(profile)); // !EPD2007
        var nested = new Profile { Details = new Details { Size = "xl" } };
        Console.WriteLine(JsonSerializer.Serialize(nested)); // ok
        nested.Details.Phone = given;
        Console.WriteLine(JsonSerializer.Serialize(nested)); // !EPD2007
    }

    public async Task Sent(string given)
    {
        await client.PostAsync("https://collector.example/x", new StringContent(JsonSerializer.Serialize(new Profile { Theme = "x" }))); // ok
        await client.PostAsync("https://collector.example/x", new StringContent(JsonSerializer.Serialize(new Profile { Mail = given }))); // !EPD2002
    }

    public void Returned(string given)
    {
        Console.WriteLine(JsonSerializer.Serialize(Of(given))); // !EPD2007
    }

    private static Profile Of(string given) => new() { Name = given };

    private static void Fill(Profile profile, string given) => profile.Mail = given;
}
