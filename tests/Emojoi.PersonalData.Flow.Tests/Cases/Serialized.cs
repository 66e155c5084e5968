using System.Net;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Web;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Serialization;
using Microsoft.AspNetCore.WebUtilities;
using Newtonsoft.Json.Linq;

namespace FlowCases.Serialized;

public class Hidden
{
    [PersonalData("email", "profile")]
    [System.Text.Json.Serialization.JsonIgnore]
    [XmlIgnore]
    public string Mail { get; set; } = "";

    public string Plan { get; set; } = "";
}

public class HiddenFromNewtonsoft
{
    [PersonalData("email", "profile")]
    [Newtonsoft.Json.JsonIgnore]
    public string Mail { get; set; } = "";

    public string Plan { get; set; } = "";
}

public class SometimesIgnored
{
    [PersonalData("email", "profile")]
    [System.Text.Json.Serialization.JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Mail { get; set; }
}


public class Envelope
{
    public string Kind { get; set; } = "";
    public object? Body { get; set; }
}

public class Serialized(ILogger log)
{
    public void System_text_json(User user, Hidden hidden, SometimesIgnored sometimes)
    {
        log.LogInformation("{Json}", JsonSerializer.Serialize(user)); // !EPD2006
        log.LogInformation("{Json}", JsonSerializer.Serialize(hidden)); // ok
        log.LogInformation("{Json}", JsonSerializer.Serialize(sometimes)); // !EPD2006
        log.LogInformation("{Json}", JsonSerializer.Serialize(new { user.Plan, user.Logins })); // ok
        log.LogInformation("{Json}", JsonSerializer.Serialize(new { user.Plan, Contact = new { user.Phone } })); // !EPD2006
        log.LogInformation("{Json}", JsonSerializer.Serialize(new Envelope { Kind = "x", Body = user })); // !EPD2006
        log.LogInformation("{Json}", JsonSerializer.Serialize(new Envelope { Kind = "x", Body = user.Plan })); // ok
        log.LogInformation("{Json}", Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(user))); // !EPD2006
        log.LogInformation("{Json}", JsonSerializer.SerializeToElement(user).GetProperty("Email").GetString()); // !EPD2006
        log.LogInformation("{Json}", JsonSerializer.SerializeToNode(user)!["Email"]!.GetValue<string>()); // !EPD2006
        var copy = JsonSerializer.Deserialize<Envelope>(JsonSerializer.Serialize(new Envelope { Kind = user.Email }));
        log.LogInformation("{Json}", copy!.Kind); // !EPD2006
    }

    public void Json_nodes(User user)
    {
        var node = new JsonObject { ["mail"] = user.Email };
        log.LogInformation("{Json}", node.ToJsonString()); // !EPD2006
        var plan = new JsonObject { ["plan"] = user.Plan };
        log.LogInformation("{Json}", plan.ToJsonString()); // ok
        var array = new JsonArray(user.Nickname, "x");
        log.LogInformation("{Json}", array[0]); // !EPD2006
        using var document = JsonDocument.Parse(JsonSerializer.Serialize(user));
        log.LogInformation("{Json}", document.RootElement.GetProperty("Email").GetString()); // !EPD2006
    }

    public void Newtonsoft_json(User user, HiddenFromNewtonsoft hidden)
    {
        log.LogInformation("{Json}", Newtonsoft.Json.JsonConvert.SerializeObject(user)); // !EPD2006
        log.LogInformation("{Json}", Newtonsoft.Json.JsonConvert.SerializeObject(hidden)); // ok
        log.LogInformation("{Json}", Newtonsoft.Json.JsonConvert.SerializeObject(new { user.Plan })); // ok
        log.LogInformation("{Json}", JObject.FromObject(user).ToString()); // !EPD2006
        log.LogInformation("{Json}", new JObject { ["mail"] = user.Email }.ToString()); // !EPD2006
        log.LogInformation("{Json}", new JObject(new JProperty("mail", user.Email)).ToString()); // !EPD2006
        log.LogInformation("{Json}", new JObject { ["plan"] = user.Plan }.ToString()); // ok
    }

    public void Xml(User user, Hidden hidden)
    {
        var element = new XElement("user", new XAttribute("mail", user.Email), new XElement("plan", user.Plan));
        log.LogInformation("{Xml}", element.ToString()); // !EPD2006
        log.LogInformation("{Xml}", new XElement("user", user.Plan).ToString()); // ok
        log.LogInformation("{Xml}", new XDocument(new XElement("a", user.Nickname)).Root!.Value); // !EPD2006
        using var text = new StringWriter();
        new XmlSerializer(typeof(User)).Serialize(text, user);
        log.LogInformation("{Xml}", text.ToString()); // !EPD2006
        using var other = new StringWriter();
        new XmlSerializer(typeof(Hidden)).Serialize(other, hidden);
        log.LogInformation("{Xml}", other.ToString()); // ok
        var builder = new StringBuilder();
        using (var writer = XmlWriter.Create(builder))
        {
            writer.WriteElementString("mail", user.Email);
        }

        log.LogInformation("{Xml}", builder.ToString()); // !EPD2006
        using var stream = new MemoryStream();
        new DataContractSerializer(typeof(User)).WriteObject(stream, user);
        log.LogInformation("{Xml}", Encoding.UTF8.GetString(stream.ToArray())); // !EPD2006
        var document = new XmlDocument();
        document.LoadXml("<a/>");
        document.DocumentElement!.InnerText = user.Phone!;
        log.LogInformation("{Xml}", document.OuterXml); // !EPD2006
    }

    public void Encodings(User user)
    {
        log.LogInformation("{Text}", Convert.ToBase64String(Encoding.UTF8.GetBytes(user.Email))); // !EPD2006
        log.LogInformation("{Text}", Convert.ToHexString(Encoding.ASCII.GetBytes(user.Email))); // !EPD2006
        log.LogInformation("{Text}", Uri.EscapeDataString(user.Email)); // !EPD2006
        log.LogInformation("{Text}", WebUtility.HtmlEncode(user.Nickname)); // !EPD2006
        log.LogInformation("{Text}", HttpUtility.UrlEncode(user.Nickname)); // !EPD2006
        log.LogInformation("{Text}", WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(user.Email))); // !EPD2006
        log.LogInformation("{Text}", Convert.ToBase64String(Encoding.UTF8.GetBytes(user.Plan))); // ok
        log.LogInformation("{Text}", Encoding.UTF8.GetByteCount(user.Email)); // ok
        log.LogInformation("{Text}", Encoding.Latin1.GetString(Encoding.Latin1.GetBytes(user.Nickname))); // !EPD2006
        log.LogInformation("{Text}", JsonEncodedText.Encode(user.Nickname).ToString()); // !EPD2006
    }

    public void Whole_objects(User user, Account account, Address address, IEnumerable<User> users)
    {
        log.LogInformation("{@User}", user); // !EPD2006
        log.LogInformation("{@Account}", account); // !EPD2006
        log.LogInformation("{@Users}", users); // !EPD2006
        log.LogInformation("{Address}", JsonSerializer.Serialize(address)); // !EPD2006
        log.LogInformation("{Json}", JsonSerializer.Serialize(users.Select(user => user.Plan))); // ok
        log.LogInformation("{Json}", JsonSerializer.Serialize(users.ToDictionary(user => user.Id))); // !EPD2006
        log.LogInformation("{Name}", user.ToString()); // ok
    }
}
