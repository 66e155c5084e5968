using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace FlowCases.GenericMath;

public interface IDescribes<TSelf>
    where TSelf : IDescribes<TSelf>
{
    static abstract string Describe(User user);

    static virtual string Label(User user) => user.Plan;
}

public sealed class Loud : IDescribes<Loud>
{
    public static string Describe(User user) => user.Email;

    public static string Label(User user) => user.Nickname;
}

public sealed class Silent : IDescribes<Silent>
{
    public static string Describe(User user) => user.Plan;
}

public readonly struct MailAddress : IParsable<MailAddress>
{
    private readonly string _text;

    private MailAddress(string text) => _text = text;

    public static MailAddress Parse(string s, IFormatProvider? provider) => new(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out MailAddress result)
    {
        result = new(s ?? "");
        return s is not null;
    }

    public override string ToString() => _text;
}

public class Cell<T>
{
    private T _value = default!;

    public T Value
    {
        get => _value;
        set => _value = value;
    }

    public TOut Map<TOut>(Func<T, TOut> map) => map(_value);

    public Cell<TOut> Then<TOut>(Func<T, TOut> map) => new() { Value = map(_value) };
}

public static class Pipes
{
    public static TOut Pipe<TIn, TOut>(this TIn value, Func<TIn, TOut> next) => next(value);

    public static T Tap<T>(this T value, Action<T> action)
    {
        action(value);
        return value;
    }

    public static T Identity<T>(T value) => value;

    public static T Pick<T>(bool first, T a, T b) => first ? a : b;

    public static string Text<T>(T value)
        where T : IFormattable => value.ToString(null, null);

    public static T Twice<T>(T value)
        where T : INumber<T> => value + value;

    public static int CountOf<T>(IEnumerable<T> values) => values.Count();
}

public class GenericMath
{
    public void Static_abstract_members(User user)
    {
        Show<Loud>(user);
        ShowQuiet<Silent>(user);
        Console.WriteLine(Loud.Label(user)); // !EPD2007
        Console.WriteLine(Silent.Describe(user)); // ok
        Console.WriteLine(Call<Loud>(user)); // !EPD2007
        Console.WriteLine(Call<Silent>(user)); // ok
    }

    private static string Call<T>(User user)
        where T : IDescribes<T> => T.Describe(user);

    private static void Show<T>(User user)
        where T : IDescribes<T> => Console.WriteLine(T.Describe(user)); // !EPD2007

    private static void ShowQuiet<T>(User user)
        where T : IDescribes<T> => Console.WriteLine(user.Plan); // ok

    public void Parsing(User user)
    {
        Console.WriteLine(Parse<MailAddress>(user.Email)); // !EPD2007
        Console.WriteLine(Parse<MailAddress>(user.Plan)); // ok
        Console.WriteLine(int.Parse(user.Phone!)); // !EPD2007
        Console.WriteLine(long.TryParse(user.Phone, out var number)); // ok
        Console.WriteLine(number); // !EPD2007
        if (MailAddress.TryParse(user.Email, null, out var address))
        {
            Console.WriteLine(address); // !EPD2007
        }
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    public void Arithmetic(User user)
    {
        Console.WriteLine(Pipes.Twice(user.BirthDate.Year)); // !EPD2007
        Console.WriteLine(Pipes.Twice(user.Logins)); // ok
        Console.WriteLine(Math.Max(user.BirthDate.Year, 1900)); // !EPD2007
        Console.WriteLine(-user.BirthDate.Day ^ 5); // !EPD2007
        Console.WriteLine(Math.Max(user.Logins, 3)); // ok
        var year = user.BirthDate.Year;
        year += 3;
        year++;
        Console.WriteLine(year); // !EPD2007
    }

    public void Helpers(User user)
    {
        Console.WriteLine(Pipes.Identity(user.Email)); // !EPD2007
        Console.WriteLine(Pipes.Identity(user.Plan)); // ok
        Console.WriteLine(Pipes.Pick(user.Logins > 1, user.Plan, user.Email)); // !EPD2007
        Console.WriteLine(Pipes.Pick(user.Email == "", user.Plan, "x")); // ok
        Console.WriteLine(Pipes.Text(user.BirthDate)); // !EPD2007
        Console.WriteLine(Pipes.Text(user.Logins)); // ok
        Console.WriteLine(user.Pipe(value => value.Email).Pipe(value => value.Trim())); // !EPD2007
        Console.WriteLine(user.Pipe(value => value.Email).Pipe(value => value.Length)); // ok
        user.Email.Tap(Write);
        user.Plan.Tap(value => Console.WriteLine(value)); // ok
        user.Nickname.Tap(value => Console.WriteLine(value)); // !EPD2007
        user.Plan.Tap(WritePlan);
        Console.WriteLine(Pipes.CountOf(user.Posts)); // ok
    }

    private static void Write(string text) => Console.WriteLine(text); // !EPD2007

    private static void WritePlan(string text) => Console.WriteLine(text); // ok

    public void Cells(User user)
    {
        var cell = new Cell<string> { Value = user.Email };
        Console.WriteLine(cell.Value); // !EPD2007
        Console.WriteLine(cell.Map(text => text + "!")); // !EPD2007
        Console.WriteLine(cell.Map(text => text.Length)); // ok
        Console.WriteLine(cell.Then(text => text.Trim()).Value); // !EPD2007
        var plan = new Cell<User> { Value = user };
        Console.WriteLine(plan.Value.Plan); // ok
        Console.WriteLine(plan.Map(value => value.Nickname)); // !EPD2007
        Console.WriteLine(plan.Map(value => value.Plan)); // ok
    }
}
