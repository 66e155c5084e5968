namespace FlowCases.RefOut;

public class RefOut
{
    public void Out_arguments(User user)
    {
        Split(user, out var mail, out var plan);
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(plan); // ok
    }

    public void Ref_arguments(User user)
    {
        var text = "x";
        Fill(ref text, user);
        Console.WriteLine(text); // !EPD2007
        var plan = "x";
        FillPlan(ref plan, user);
        Console.WriteLine(plan); // ok
    }

    public void Cleaned_by_ref(User user)
    {
        var text = user.Email;
        Clear(ref text);
        Console.WriteLine(text); // ok
    }

    public void Ref_locals(User user)
    {
        var text = "x";
        ref var alias = ref text;
        alias = user.Email;
        Console.WriteLine(text); // !EPD2007
        var plan = "y";
        ref var other = ref plan;
        other = user.Plan;
        Console.WriteLine(plan); // ok
    }

    public void Ref_to_an_element(User user)
    {
        var row = new string[2];
        ref var cell = ref row[0];
        cell = user.Phone!;
        Console.WriteLine(row[0]); // !EPD2007
    }

    public void In_arguments(User user)
    {
        Console.WriteLine(Read(user.Email)); // !EPD2007
        Console.WriteLine(Read(user.Plan)); // ok
    }

    public void Try_pattern(User user)
    {
        if (TryGetMail(user, out var mail))
        {
            Console.WriteLine(mail); // !EPD2007
        }

        Console.WriteLine(TryGetMail(user, out _)); // ok
        if (TryGetPlan(user, out var plan))
        {
            Console.WriteLine(plan); // ok
        }
    }

    public void Ref_returns(User user)
    {
        var row = new[] { "a", "b" };
        Slot(row) = user.Email;
        Console.WriteLine(row[0]); // !EPD2007
        var plans = new[] { "a" };
        Slot(plans) = user.Plan;
        Console.WriteLine(plans[0]); // ok
    }

    public void A_field_by_ref(User user)
    {
        var holder = new Holder();
        Fill(ref holder.Text, user);
        Console.WriteLine(holder.Text); // !EPD2007
        Console.WriteLine(holder.Other); // ok
    }

    private static void Split(User user, out string mail, out string plan)
    {
        mail = user.Email;
        plan = user.Plan;
    }

    private static void Fill(ref string text, User user) => text = user.Nickname;

    private static void FillPlan(ref string text, User user) => text += user.Plan;

    private static void Clear(ref string text) => text = "";

    private static string Read(in string text) => text;

    private static ref string Slot(string[] row) => ref row[0];

    private static bool TryGetMail(User user, out string mail)
    {
        mail = user.Email;
        return mail.Length > 0;
    }

    private static bool TryGetPlan(User user, out string plan)
    {
        plan = user.Plan;
        return user.Email.Length > 0;
    }

    public class Holder
    {
        public string Text = "";
        public string Other = "";
    }
}
