using System.Dynamic;

namespace FlowCases.Dynamic;

public class Dynamic
{
    public void A_dynamic_value(User user)
    {
        dynamic text = user.Email;
        Console.WriteLine(text); // !EPD2007
        dynamic plan = user.Plan;
        Console.WriteLine(plan); // ok
    }

    public void A_call_on_it(User user)
    {
        dynamic text = user.Nickname;
        Console.WriteLine((string)text.Trim()); // !EPD2007
        dynamic plan = user.Plan;
        Console.WriteLine((string)plan.Trim()); // ok
    }

    public void Expando(User user)
    {
        dynamic bag = new ExpandoObject();
        bag.Mail = user.Email;
        Console.WriteLine((string)bag.Mail); // !EPD2007
        dynamic clean = new ExpandoObject();
        clean.Plan = user.Plan;
        Console.WriteLine((string)clean.Plan); // ok
    }

    public void A_dynamic_argument(User user)
    {
        dynamic text = user.Phone!;
        Console.WriteLine("phone " + text); // !EPD2007
        Console.WriteLine($"phone {text}"); // !EPD2007
        dynamic count = user.Logins;
        Console.WriteLine("logins " + count); // ok
    }
}
