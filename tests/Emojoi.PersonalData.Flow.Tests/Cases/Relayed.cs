// What is written to a member is learned from what another member was learned to hold, however the members are ordered.
namespace FlowCases.Relayed;

public sealed class Relay
{
    public static string Ninth = "";
    public static string Eighth = "";
    public static string Seventh = "";
    public static string Sixth = "";
    public static string Fifth = "";
    public static string Fourth = "";
    public static string Third = "";
    public static string Second = "";
    public static string First = "";
    public static string FirstPlan = "";
    public static string SecondPlan = "";

    public static void Show()
    {
        Console.WriteLine(Ninth); // !EPD2007
        Console.WriteLine(Fifth); // !EPD2007
        Console.WriteLine(First); // !EPD2007
        Console.WriteLine(SecondPlan); // ok
        Print(Ninth, SecondPlan);
    }

    public static void ToNinth() => Ninth = Eighth;

    public static void ToEighth() => Eighth = Seventh;

    public static void ToSeventh() => Seventh = Sixth.Trim();

    public static void ToSixth() => Sixth = Relayed(Fifth);

    public static void ToFifth() => Fifth = Fourth;

    public static void ToFourth() => Fourth = Third;

    public static void ToThird() => Third = Second;

    public static void ToSecond()
    {
        Second = First;
        SecondPlan = FirstPlan;
    }

    public static void ToFirst(User user)
    {
        First = user.Email;
        FirstPlan = user.Plan;
    }

    private static string Relayed(string text) => text;

    private static void Print(string mail, string plan)
    {
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(plan); // ok
    }
}

public sealed class Address
{
    private static string _host = "";
    private static readonly HttpClient Client = new();

    public static Task Send(User user) => Client.PostAsync(_host, new StringContent(user.Plan)); // ok

    public static void Configure() => _host = Host;

    public static string Host { get; private set; } = "";

    public static void Begin() => Host = "https://example.org";
}
