using System.Runtime.CompilerServices;
using Texts = System.Collections.Generic.List<string>;

namespace FlowCases.OddSyntax;

public struct Amount(string label, decimal value)
{
    public string Label { get; } = label;
    public decimal Value { get; } = value;

    public static Amount operator +(Amount a, Amount b) => new(a.Label + b.Label, a.Value + b.Value);

    public static bool operator true(Amount amount) => amount.Value > 0;

    public static bool operator false(Amount amount) => amount.Value <= 0;

    public static Amount operator ++(Amount amount) => new(amount.Label, amount.Value + 1);

    public readonly override string ToString() => Label;
}

[InlineArray(4)]
public struct Four
{
    private string _first;
}

public ref struct Walker(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _left = text;

    public ReadOnlySpan<char> Current { get; private set; }

    public bool MoveNext()
    {
        if (_left.IsEmpty)
        {
            return false;
        }

        Current = _left[..1];
        _left = _left[1..];
        return true;
    }

    public readonly Walker GetEnumerator() => this;
}

public class OddSyntax
{
    private string _text = "";

    public void Gotos(User user, int times)
    {
        var text = "";
    again:
        Console.WriteLine(text); // !EPD2007
        if (times-- > 0)
        {
            text = user.Email;
            goto again;
        }

        switch (times)
        {
            case 1:
                text = user.Plan;
                goto case 2;
            case 2:
                Console.WriteLine(text); // !EPD2007
                break;
            default:
                text = user.Plan;
                Console.WriteLine(text); // ok
                break;
        }
    }

    public void Chained_assignments(User user)
    {
        string a, b;
        a = b = user.Nickname;
        Console.WriteLine(a); // !EPD2007
        Console.WriteLine(b); // !EPD2007
        a = b = user.Plan;
        Console.WriteLine(a + b); // ok
        var c = (a = user.Email).Length;
        Console.WriteLine(c); // ok
        Console.WriteLine(a); // !EPD2007
        Console.WriteLine((b ??= "x").Trim()); // ok
        Console.WriteLine(a is { } d ? d : b); // !EPD2007
    }

    public void Operators(User user)
    {
        var amount = new Amount(user.Nickname, 3) + new Amount("x", 4);
        Console.WriteLine(amount); // !EPD2007
        Console.WriteLine(amount.Value); // ok
        amount++;
        Console.WriteLine(amount.Label); // !EPD2007
        Console.WriteLine(amount ? "yes" : "no"); // ok
    }

    public void Inline_arrays(User user)
    {
        var four = default(Four);
        four[1] = user.Email;
        Console.WriteLine(four[1]); // !EPD2007
        var clean = default(Four);
        clean[0] = user.Plan;
        Console.WriteLine(clean[0]); // ok
    }

    public void Ref_structs(User user)
    {
        foreach (var letter in new Walker(user.Email))
        {
            Console.WriteLine(letter.ToString()); // !EPD2007
        }

        foreach (var letter in new Walker(user.Plan))
        {
            Console.WriteLine(letter.ToString()); // ok
        }
    }

    public unsafe void Pointers(User user)
    {
        fixed (char* letters = user.Email)
        {
            Console.WriteLine(*letters); // !EPD2007
            Console.WriteLine(new string(letters, 0, 3)); // !EPD2007
        }

        var number = user.Logins;
        var pointer = &number;
        Console.WriteLine(*pointer); // ok
        delegate*<User, string> function = &Mail;
        Console.WriteLine(function(user)); // !EPD2007
    }

    private static string Mail(User user) => user.Email;

    public void Ref_locals(User user, bool first)
    {
        string a = "", b = "";
        ref var chosen = ref first ? ref a : ref b;
        chosen = user.Email;
        Console.WriteLine(a); // !EPD2007
        ref readonly var view = ref Slot();
        _text = user.Nickname;
        Console.WriteLine(view); // !EPD2007
        Slot() = "x";
    }

    private ref string Slot() => ref _text;

    public void Default_parameters(User user)
    {
        var show = (string text = "nobody") => Console.WriteLine(text); // !EPD2007
        show();
        show(user.Email);
        var quiet = (string text = "nobody") => Console.WriteLine(text.Length); // ok
        quiet(user.Email);
        Texts texts = [user.Plan];
        Console.WriteLine(texts[0]); // ok
        texts = [.. texts, .. user.Posts];
        Console.WriteLine(texts[^1]); // !EPD2007
    }

    public void Locks_and_usings(User user, object gate)
    {
        string text;
        lock (gate)
        {
            text = user.Phone!;
        }

        using (var reader = new StringReader(text))
        {
            Console.WriteLine(reader.ReadToEnd()); // !EPD2007
        }

        checked
        {
            var days = (int)(DateTime.Today - user.BirthDate).TotalDays;
            Console.WriteLine(days); // !EPD2007
        }

        Console.WriteLine(sizeof(int)); // ok
        Console.WriteLine(default(User)?.Plan); // ok
    }

    public void Nested_conditions(User user, int kind)
    {
        var text = kind > 3 ? kind > 5 ? "a" : user.Nickname : "b";
        Console.WriteLine(text); // !EPD2007
        var safe = user.Email.Length > 3 ? user.Nickname.Length > 4 ? "a" : "b" : "c";
        Console.WriteLine(safe); // ok
        Console.WriteLine(kind switch { > 3 when user.Email == "x" => "x", > 2 => user.Plan, _ => nameof(user.Email) }); // ok
        Console.WriteLine(user.Email is "a" or "b" ? "known" : "unknown"); // ok
        Console.WriteLine(user is { Friend.Friend.Email: var deep } ? deep : ""); // !EPD2007
        Console.WriteLine(!(user.Email != "x") && user.Logins > 3); // ok
    }

    public void Statics(User user)
    {
        Holder<string>.Value = user.Email;
        Holder<int>.Value = user.Logins;
        Console.WriteLine(Holder<string>.Value); // !EPD2007
        Console.WriteLine(Holder<int>.Value); // ok
    }

    private static class Holder<T>
    {
        public static T? Value;
    }

    public IEnumerator<string> Enumerate(User user)
    {
        yield return user.Plan;
        yield return user.Nickname;
    }

    public void By_hand(User user)
    {
        using var each = Enumerate(user);
        while (each.MoveNext())
        {
            Console.WriteLine(each.Current); // !EPD2007
        }

        using var letters = user.Plan.GetEnumerator();
        while (letters.MoveNext())
        {
            Console.WriteLine(letters.Current); // ok
        }
    }
}
