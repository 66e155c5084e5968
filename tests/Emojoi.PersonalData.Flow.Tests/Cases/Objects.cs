using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace FlowCases.Objects;

public class Dto
{
    public string Text { get; set; } = "";
    public string Other { get; set; } = "";
}

public class Envelope
{
    public User Person { get; set; } = new();
    public string Topic { get; set; } = "";
}

public class Hidden
{
    [JsonIgnore] [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    public string Plan { get; set; } = "";
}

public class Printed
{
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    public string Plan { get; set; } = "";
    public override string ToString() => $"{Mail} on {Plan}";
}

public class Discreet
{
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    public string Plan { get; set; } = "";
    public override string ToString() => $"on {Plan}";
}

public class Objects
{
    public void Through_a_dto(User user)
    {
        var dto = new Dto { Text = user.Email, Other = user.Plan };
        Console.WriteLine(dto.Text); // !EPD2007
        Console.WriteLine(dto.Other); // ok
    }

    public void Assigned_to_a_member(User user)
    {
        var dto = new Dto();
        dto.Text = user.Nickname;
        Console.WriteLine(dto.Text); // !EPD2007
        dto.Text = "cleared";
        Console.WriteLine(dto.Text); // ok
    }

    public void Two_instances_of_one_type(User user)
    {
        var dirty = new Dto { Text = user.Email };
        var clean = new Dto { Text = user.Plan };
        Console.WriteLine(clean.Text); // ok
        Console.WriteLine(dirty.Text); // !EPD2007
    }

    public void An_alias(User user)
    {
        var first = new Dto();
        var second = first;
        second.Text = user.Phone!;
        Console.WriteLine(first.Text); // !EPD2007
        Console.WriteLine(first.Other); // ok
    }

    public void Object_graphs(Account account)
    {
        Console.WriteLine(account.Owner.Email); // !EPD2007
        Console.WriteLine(account.Owner.Friend!.Friend!.Nickname); // !EPD2007
        Console.WriteLine(account.Currency); // ok
        Console.WriteLine(account.Owner.Logins); // ok
    }

    public void A_graph_that_was_built(User user)
    {
        var envelope = new Envelope { Person = user, Topic = "hello" };
        Console.WriteLine(envelope.Person.Email); // !EPD2007
        Console.WriteLine(envelope.Topic); // ok
    }

    public void Serialized(User user, Account account)
    {
        Console.WriteLine(JsonSerializer.Serialize(user)); // !EPD2007
        Console.WriteLine(JsonSerializer.Serialize(account)); // !EPD2007
        Console.WriteLine(JsonSerializer.Serialize(new { user.Email })); // !EPD2007
        Console.WriteLine(JsonSerializer.Serialize(new { user.Plan, user.Logins })); // ok
        Console.WriteLine(JsonSerializer.Serialize(user.Plan)); // ok
    }

    public void Serialized_but_ignored(Hidden hidden)
    {
        Console.WriteLine(JsonSerializer.Serialize(hidden)); // ok
        Console.WriteLine(hidden.Mail); // !EPD2007
    }

    public void Serialized_lists(List<User> users)
    {
        Console.WriteLine(JsonSerializer.Serialize(users)); // !EPD2007
        Console.WriteLine(JsonSerializer.Serialize(users.Select(user => user.Plan))); // ok
        Console.WriteLine(JsonSerializer.SerializeToUtf8Bytes(users[0]).Length); // ok
    }

    public void Serialized_to_xml(User user)
    {
        var writer = new StringWriter();
        new XmlSerializer(typeof(User)).Serialize(writer, user);
        Console.WriteLine(writer.ToString()); // !EPD2007
        var clean = new StringWriter();
        new XmlSerializer(typeof(string)).Serialize(clean, user.Plan);
        Console.WriteLine(clean.ToString()); // ok
    }

    public void Printed_by_a_default_ToString(User user)
    {
        Console.WriteLine(user); // ok
        Console.WriteLine($"{user}"); // ok
        Console.WriteLine(user.ToString()); // ok
    }

    public void Printed_by_an_override(Printed printed, Discreet discreet)
    {
        Console.WriteLine(printed); // !EPD2007
        Console.WriteLine($"{printed}"); // !EPD2007
        Console.WriteLine("it is " + printed); // !EPD2007
        Console.WriteLine(discreet); // ok
        Console.WriteLine($"{discreet}"); // ok
        Console.WriteLine("it is " + discreet); // ok
    }

    public void Printed_by_its_base(object thing, Printed printed)
    {
        object boxed = printed;
        Console.WriteLine(boxed); // !EPD2007
        Console.WriteLine(thing); // ok
    }

    public void Tuples(User user)
    {
        var pair = (Mail: user.Email, user.Plan);
        Console.WriteLine(pair.Mail); // !EPD2007
        Console.WriteLine(pair.Plan); // ok
        Console.WriteLine(pair.Item1); // !EPD2007
        var (mail, plan) = pair;
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(plan); // ok
        Console.WriteLine(pair); // !EPD2007
    }

    public void Tuples_from_a_helper(User user)
    {
        var (mail, plan) = Parts(user);
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(plan); // ok
        Console.WriteLine(Parts(user).Plan); // ok
        Console.WriteLine(Tuple.Create(user.Email, 1).Item1); // !EPD2007
    }

    public void Deconstruction(User user)
    {
        var card = new Card(user.Email, user.Plan);
        var (mail, plan) = card;
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(plan); // ok
    }

    public void Constructors(User user)
    {
        var card = new Card(user.Email, user.Plan);
        Console.WriteLine(card.Mail); // !EPD2007
        Console.WriteLine(card.Plan); // ok
        var clean = new Card(user.Plan, "x");
        Console.WriteLine(clean.Mail); // ok
    }

    public void Structs_are_copied(User user)
    {
        var first = new Point { Label = user.Nickname };
        var second = first;
        first.Label = "";
        Console.WriteLine(second.Label); // !EPD2007
        Console.WriteLine(first.Label); // ok
    }

    public void Indexers(User user)
    {
        var bag = new Bag();
        bag["mail"] = user.Email;
        Console.WriteLine(bag["mail"]); // !EPD2007
        var clean = new Bag();
        clean["plan"] = user.Plan;
        Console.WriteLine(clean["plan"]); // ok
    }

    public void A_tagged_indexer(Profiles profiles)
    {
        Console.WriteLine(profiles[3]); // !EPD2007
        Console.WriteLine(profiles.Count); // ok
    }

    public void Operators_and_conversions(User user)
    {
        Masked wrapped = user.Email;
        string back = wrapped;
        Console.WriteLine(back); // !EPD2007
        var sum = new Masked(user.Email) + new Masked("x");
        Console.WriteLine(sum.Value); // !EPD2007
        var clean = new Masked(user.Plan) + new Masked("x");
        Console.WriteLine(clean.Value); // ok
        Masked plan = user.Plan;
        Console.WriteLine((string)plan); // ok
    }

    public void Computed_members(Person person)
    {
        Console.WriteLine(person.Display); // !EPD2007
        Console.WriteLine(person.Rank); // ok
        Console.WriteLine(person.IsNamed); // ok
    }

    private static (string Mail, string Plan) Parts(User user) => (user.Email, user.Plan);

    public class Card(string mail, string plan)
    {
        public string Mail { get; } = mail;
        public string Plan { get; } = plan;

        public void Deconstruct(out string mail, out string plan)
        {
            mail = Mail;
            plan = Plan;
        }
    }

    public struct Point
    {
        public string Label;
    }

    public class Bag
    {
        private readonly Dictionary<string, string> _values = new();

        public string this[string key]
        {
            get => _values[key];
            set => _values[key] = value;
        }
    }

    public class Profiles
    {
        public int Count => 3;

        [PersonalData("nickname", "profile")]
        public string this[int index] => "n" + index;
    }

    public readonly struct Masked(string value)
    {
        public string Value { get; } = value;
        public static implicit operator Masked(string text) => new(text);
        public static implicit operator string(Masked masked) => masked.Value;
        public static Masked operator +(Masked left, Masked right) => new(left.Value + right.Value);
    }

    public class Person
    {
        [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
        public int Rank { get; set; }
        public string Display => Rank + ". " + Name;
        public bool IsNamed => Name.Length > 0;
    }
}
