namespace FlowCases.StaticAbstracts;

public interface IDescribes<TSelf>
    where TSelf : IDescribes<TSelf>
{
    static abstract string Describe(User user);

    static virtual string Short(User user) => user.Plan;
}

public class ByMail : IDescribes<ByMail>
{
    public static string Describe(User user) => user.Email;
}

public class ByPlan : IDescribes<ByPlan>
{
    public static string Describe(User user) => user.Plan;
}

public interface ICounts<TSelf>
    where TSelf : ICounts<TSelf>
{
    static abstract int Count(User user);
}

public class Letters : ICounts<Letters>
{
    public static int Count(User user) => user.Email.Length;
}

public interface IWrites<TSelf>
    where TSelf : IWrites<TSelf>
{
    static abstract void Write(string text);
}

public class ToConsole : IWrites<ToConsole>
{
    public static void Write(string text) => Console.WriteLine(text); // !EPD2007
}

public readonly struct Name(string text) : IParsable<Name>
{
    public string Text { get; } = text;

    public static Name Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse(string? s, IFormatProvider? provider, out Name result)
    {
        result = new Name(s ?? "");
        return s is not null;
    }
}

public class StaticAbstracts
{
    public void Through_a_type_parameter<T>(User user)
        where T : IDescribes<T>
    {
        Console.WriteLine(T.Describe(user)); // !EPD2007
        Console.WriteLine(T.Short(user)); // ok
    }

    public void Counted<T>(User user)
        where T : ICounts<T>
    {
        Console.WriteLine(T.Count(user)); // ok
    }

    public void Written<T>(User user)
        where T : IWrites<T> => T.Write(user.Nickname);

    public void Directly(User user)
    {
        Console.WriteLine(ByMail.Describe(user)); // !EPD2007
        Console.WriteLine(ByPlan.Describe(user)); // ok
    }

    public void Parsed(User user)
    {
        Console.WriteLine(Read<Name>(user.Nickname).Text); // !EPD2007
        Console.WriteLine(Read<Name>(user.Plan).Text); // ok
    }

    private static T Read<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);
}
