using System.ComponentModel;
using System.Globalization;
using System.Net;

namespace FlowCases.Conversions;

public enum Band
{
    Young,
    Old,
}

public readonly record struct MailAddressText(string Value)
{
    public static explicit operator MailAddressText(string text) => new(text);

    public static explicit operator string(MailAddressText mail) => mail.Value;

    public static MailAddressText operator ++(MailAddressText mail) => new(mail.Value + "+");

    public static bool operator true(MailAddressText mail) => mail.Value.Length > 0;

    public static bool operator false(MailAddressText mail) => mail.Value.Length == 0;
}

public class Login
{
    [PersonalData("ip-address", "security")] public IPAddress Address { get; set; } = IPAddress.None;
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; set; }
    [PersonalData("phone", "profile")] public long Number { get; set; }
    [PersonalData("email", "profile")] public Uri? Page { get; set; }
    [PersonalData("nickname", "profile")] public char[] Letters { get; set; } = [];
    [PersonalData("nickname", "profile")] public Dictionary<string, string> Names { get; set; } = new();
    public Guid Session { get; set; }
}

public class Conversions
{
    public void Values_of_other_types(Login login)
    {
        Console.WriteLine(login.Address); // !EPD2007
        Console.WriteLine(login.Address.ToString()); // !EPD2007
        Console.WriteLine(login.Born.ToString("yyyy", CultureInfo.InvariantCulture)); // !EPD2007
        Console.WriteLine(login.Born.DayOfYear); // !EPD2007
        Console.WriteLine(login.Number + 1); // !EPD2007
        Console.WriteLine(login.Number % 100); // !EPD2007
        Console.WriteLine(login.Page!.Host); // !EPD2007
        Console.WriteLine(login.Letters); // !EPD2007
        Console.WriteLine(login.Session); // ok
        Console.WriteLine(login.Number > 100); // ok
    }

    public void Bytes_of_an_address(Login login)
    {
        Console.WriteLine(Convert.ToHexString(login.Address.GetAddressBytes())); // !EPD2007
        Console.WriteLine(login.Address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork); // ok
        Console.WriteLine(IPAddress.IsLoopback(login.Address)); // ok
    }

    public void Tagged_collections(Login login)
    {
        Console.WriteLine(login.Names["first"]); // !EPD2007
        Console.WriteLine(login.Names.Values.First()); // !EPD2007
        Console.WriteLine(login.Names.Count); // ok
        Console.WriteLine(login.Names.ContainsKey("first")); // ok
        Console.WriteLine(login.Names.TryGetValue("first", out var name) ? name : ""); // !EPD2007
    }

    public void Numbers(User user)
    {
        Console.WriteLine((int)user.BirthDate.Ticks); // !EPD2007
        Console.WriteLine(Math.Abs(user.BirthDate.Month - 6)); // !EPD2007
        Console.WriteLine((DateTime.UtcNow - user.BirthDate).TotalDays); // !EPD2007
        Console.WriteLine(-user.Logins); // ok
        checked
        {
            var day = (byte)user.BirthDate.Day;
            Console.WriteLine(day); // !EPD2007
        }
    }

    public void Enumerations(User user)
    {
        Console.WriteLine(user.BirthDate.Year > 1990 ? Band.Young : Band.Old); // ok
        Console.WriteLine((DayOfWeek)user.BirthDate.DayOfWeek); // !EPD2007
    }

    public void User_defined(User user)
    {
        var mail = (MailAddressText)user.Email;
        Console.WriteLine((string)mail); // !EPD2007
        mail++;
        Console.WriteLine(mail.Value); // !EPD2007
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(mail ? "yes" : "no"); // ok
        var plan = (MailAddressText)user.Plan;
        plan++;
        Console.WriteLine(plan); // ok
    }

    public void Boxed(User user)
    {
        object year = user.BirthDate.Year;
        Console.WriteLine((int)year); // !EPD2007
        IFormattable date = user.BirthDate;
        Console.WriteLine(date.ToString("d", CultureInfo.InvariantCulture)); // !EPD2007
        object plan = user.Plan;
        Console.WriteLine(plan); // ok
    }

    public void Converters(User user)
    {
        Console.WriteLine(Convert.ChangeType(user.Email, typeof(object), CultureInfo.InvariantCulture)); // !EPD2007
        Console.WriteLine(TypeDescriptor.GetConverter(typeof(string)).ConvertToString(user.Phone)); // !EPD2007
        Console.WriteLine(Convert.ToBoolean(user.Logins)); // ok
    }

    public void Dates_parsed(User user)
    {
        var text = user.BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Console.WriteLine(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)); // !EPD2007
        Console.WriteLine(DateTime.TryParse(text, CultureInfo.InvariantCulture, out var parsed) ? parsed : default); // !EPD2007
        Console.WriteLine(new DateTime(user.BirthDate.Year, 1, 1)); // !EPD2007
        Console.WriteLine(new DateTime(2000 + user.Logins, 1, 1)); // ok
        Console.WriteLine(DateOnly.FromDateTime(user.BirthDate)); // !EPD2007
    }
}
