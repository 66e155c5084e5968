namespace FlowCases.OverwrittenElsewhere;

public class Draft
{
    public string To { get; set; } = "";
    public string Subject { get; set; } = "";

    public void Clear() => To = "";

    public virtual void Reset() => To = "";
}

public class FullDraft : Draft
{
    public override void Reset()
    {
    }
}

public class OverwrittenElsewhere
{
    private string _kept = "";
    private string _other = "";

    public OverwrittenElsewhere()
    {
    }

    public OverwrittenElsewhere(User user) => Fill(user);

    public void A_member_by_a_helper(User user)
    {
        var draft = new Draft { To = user.Email, Subject = user.Nickname };
        Console.WriteLine(draft.To); // !EPD2007
        Clear(draft);
        Console.WriteLine(draft.To); // ok
        Console.WriteLine(draft.Subject); // !EPD2007
        draft.To = user.Email;
        draft.Clear();
        Console.WriteLine(draft.To); // ok
        Console.WriteLine(draft.Subject); // !EPD2007
        Sign(draft, user.Phone!);
        Console.WriteLine(draft.Subject); // !EPD2007
        Sign(draft, user.Plan);
        Console.WriteLine(draft.Subject); // ok
    }

    public void Only_on_some_paths(User user, bool flag)
    {
        var draft = new Draft { To = user.Email };
        ClearIf(draft, flag);
        Console.WriteLine(draft.To); // !EPD2007
        if (flag)
        {
            Clear(draft);
        }

        Console.WriteLine(draft.To); // !EPD2007
    }

    public void By_whoever_answers(User user, Draft draft)
    {
        draft.To = user.Email;
        draft.Reset();
        Console.WriteLine(draft.To); // !EPD2007
    }

    public void In_another_object(User user)
    {
        var draft = new Draft { To = user.Email };
        var other = new Draft { To = user.Email };
        Clear(other);
        Console.WriteLine(draft.To); // !EPD2007
        Console.WriteLine(other.To); // ok
        Replace(draft);
        Console.WriteLine(draft.To); // !EPD2007
        ClearFirst(draft, draft);
        Console.WriteLine(draft.Subject); // ok
    }

    public void Through_helpers_of_helpers(User user)
    {
        var draft = new Draft { To = user.Email };
        ClearTwice(draft);
        Console.WriteLine(draft.To); // ok
        draft.To = user.Email;
        ClearDown(draft, 3);
        Console.WriteLine(draft.To); // ok
        draft.To = user.Email;
        foreach (var _ in Later(draft))
        {
            Console.WriteLine(draft.To); // !EPD2007
        }
    }

    public void In_a_loop(User user, int times)
    {
        var draft = new Draft();
        for (var i = 0; i < times; i++)
        {
            Console.WriteLine(draft.To); // ok
            Fill(draft, user);
            Console.WriteLine(draft.To); // !EPD2007
            Clear(draft);
        }

        Console.WriteLine(draft.To); // ok
    }

    public void A_field_of_this(User user)
    {
        _kept = user.Email;
        _other = user.Nickname;
        Show();
        Forget();
        Console.WriteLine(_kept); // ok
        Console.WriteLine(_other); // !EPD2007
    }

    public void Clean_ones_stay_clean(User user)
    {
        var draft = new Draft { To = user.Plan };
        Console.WriteLine(draft.To); // ok
        Sign(draft, user.Nickname);
        Console.WriteLine(draft.To); // ok
        draft.Clear();
        Console.WriteLine(draft.To); // ok
        draft.To = user.Plan;
        draft.Reset();
        Console.WriteLine(draft.To); // ok
        _kept = user.Plan;
        Show();
        Console.WriteLine(_kept); // ok
        var text = user.Plan;
        Keep();
        Console.WriteLine(text); // ok

        void Keep() => text += user.Logins;
    }

    public void A_field_filled_again(User user)
    {
        _kept = "";
        Fill(user);
        Console.WriteLine(_kept); // !EPD2007
    }

    public static void A_field_that_the_constructor_has_filled_by_a_helper(User user) => Console.WriteLine(new OverwrittenElsewhere(user).Kept()); // !EPD2007

    public static void A_field_that_nobody_filled() => Console.WriteLine(new OverwrittenElsewhere().Kept()); // ok

    public void A_captured_local(User user)
    {
        var text = user.Email;
        Clean();
        Console.WriteLine(text); // ok
        text = user.Email;
        CleanIf(text.Length > 3);
        Console.WriteLine(text); // !EPD2007
        text = user.Email;
        foreach (var _ in CleanLater())
        {
            Console.WriteLine(text); // !EPD2007
        }

        text = user.Email;
        Maybe(() => text = "");
        Console.WriteLine(text); // !EPD2007

        void Clean() => text = "";

        void CleanIf(bool flag)
        {
            if (flag)
            {
                text = "";
            }
        }

        IEnumerable<int> CleanLater()
        {
            yield return 1;
            text = "";
        }
    }

    private static void Maybe(Action action)
    {
    }

    private static void Clear(Draft draft) => draft.To = "";

    private static void Sign(Draft draft, string text) => draft.Subject = text;

    private static void ClearIf(Draft draft, bool flag)
    {
        if (flag)
        {
            draft.To = string.Empty;
        }
    }

    private static void Replace(Draft draft)
    {
        draft = new Draft();
        draft.To = "";
    }

    private static void ClearFirst(Draft first, Draft second) => first.Subject = second.Subject = "";

    private static void ClearTwice(Draft draft) => Clear(draft);

    private static void ClearDown(Draft draft, int depth)
    {
        if (depth > 0)
        {
            ClearDown(draft, depth - 1);
        }

        Clear(draft);
    }

    private static IEnumerable<int> Later(Draft draft)
    {
        yield return 1;
        draft.To = "";
        yield return 2;
    }

    private static void Fill(Draft draft, User user) => draft.To = user.Email;

    private string Kept() => _kept;

    private void Forget() => _kept = "";

    private void Show()
    {
        Console.WriteLine(_other); // !EPD2007
    }

    private void Fill(User user) => _kept = user.Email;
}
