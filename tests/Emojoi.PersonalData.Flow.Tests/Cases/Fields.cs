namespace FlowCases.Fields;

public class Fields
{
    private static string _last = "";
    private static string _lastPlan = "";
    private string _mail = "";
    private string _plan = "";
    private readonly string _constant = "constant";
    private readonly User _user;
    private readonly Lazy<string> _lazyMail;
    private readonly Lazy<string> _lazyPlan;

    public Fields(User user)
    {
        _user = user;
        _lazyMail = new Lazy<string>(() => user.Email);
        _lazyPlan = new Lazy<string>(() => user.Plan);
    }

    [PersonalData("phone", "profile")] private string _phone = "";

    public string Copied { get; private set; } = "";

    public void Fill(User user)
    {
        _mail = user.Email;
        _plan = user.Plan;
        _last = user.Nickname;
        _lastPlan = user.Plan;
        Copied = user.Email;
        State.Mail = user.Email;
        State.Plan = user.Plan;
    }

    public void Read_in_another_method()
    {
        Console.WriteLine(_mail); // !EPD2007
        Console.WriteLine(_plan); // ok
        Console.WriteLine(_constant); // ok
        Console.WriteLine(Copied); // !EPD2007
    }

    public void Statics()
    {
        Console.WriteLine(_last); // !EPD2007
        Console.WriteLine(_lastPlan); // ok
        Console.WriteLine(State.Mail); // !EPD2007
        Console.WriteLine(State.Plan); // ok
    }

    public void A_tagged_field()
    {
        Console.WriteLine(_phone); // !EPD2007
        Console.WriteLine(_phone.Length); // ok
    }

    public void A_field_that_holds_a_person()
    {
        Console.WriteLine(_user.Email); // !EPD2007
        Console.WriteLine(_user.Plan); // ok
    }

    public void Lazy_values()
    {
        Console.WriteLine(_lazyMail.Value); // !EPD2007
        Console.WriteLine(_lazyPlan.Value); // ok
        Console.WriteLine(_lazyMail.IsValueCreated); // ok
    }

    public void Written_and_read_here(User user)
    {
        var holder = new Holder();
        holder.Text = user.Email;
        Console.WriteLine(holder.Text); // !EPD2007
        holder.Text = "";
        Console.WriteLine(holder.Text); // ok
    }

    public void Property_with_a_backing_field(User user)
    {
        var holder = new Backed { Text = user.Nickname };
        Console.WriteLine(holder.Text); // !EPD2007
        Console.WriteLine(holder.Size); // ok
    }

    public void Through_methods(User user)
    {
        var store = new Store();
        store.Put(user.Email);
        Console.WriteLine(store.Take()); // !EPD2007
        var plans = new PlanStore();
        plans.Put(user.Plan);
        Console.WriteLine(plans.Take()); // ok
    }

    public static class State
    {
        public static string Mail { get; set; } = "";
        public static string Plan = "";
    }

    public class Holder
    {
        public string Text = "";
    }

    public class Backed
    {
        private string _text = "";

        public string Text
        {
            get => _text;
            set => _text = value.Trim();
        }

        public int Size => _text.Length;
    }

    public class Store
    {
        private string _text = "";

        public void Put(string text) => _text = text;

        public string Take() => _text;
    }

    public class PlanStore
    {
        private string _text = "";

        public void Put(string text) => _text = text;

        public string Take() => _text;
    }
}
