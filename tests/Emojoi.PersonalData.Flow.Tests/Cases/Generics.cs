namespace FlowCases.Generics;

public class Generics
{
    public void Wrapped(User user)
    {
        var box = new Box<string>(user.Email);
        Console.WriteLine(box.Value); // !EPD2007
        var clean = new Box<string>(user.Plan);
        Console.WriteLine(clean.Value); // ok
        var number = new Box<int>(user.Logins);
        Console.WriteLine(number.Value); // ok
    }

    public void Wrapped_twice(User user)
    {
        var outer = new Box<Box<string>>(new Box<string>(user.Nickname));
        Console.WriteLine(outer.Value.Value); // !EPD2007
        var clean = new Box<Box<string>>(new Box<string>(user.Plan));
        Console.WriteLine(clean.Value.Value); // ok
    }

    public void A_box_of_a_person(User user)
    {
        var box = new Box<User>(user);
        Console.WriteLine(box.Value.Email); // !EPD2007
        Console.WriteLine(box.Value.Plan); // ok
    }

    public void Generic_methods(User user)
    {
        Console.WriteLine(Identity(user.Email)); // !EPD2007
        Console.WriteLine(Identity(user.Plan)); // ok
        Console.WriteLine(Identity(user).Nickname); // !EPD2007
        Console.WriteLine(Identity<object>(user.Phone!)); // !EPD2007
        Console.WriteLine(Pick(user, one => one.Email)); // !EPD2007
        Console.WriteLine(Pick(user, one => one.Id)); // ok
    }

    public void Results(User user)
    {
        var result = Result<string>.Ok(user.Email);
        Console.WriteLine(result.Value); // !EPD2007
        Console.WriteLine(result.IsOk); // ok
        Console.WriteLine(Result<string>.Ok(user.Plan).Value); // ok
        Console.WriteLine(result.Map(text => text.Length).Value); // ok
        Console.WriteLine(result.Map(text => text + "!").Value); // !EPD2007
    }

    public void Repositories(Repository<User> users, Repository<Account> accounts)
    {
        Console.WriteLine(users.Get(1).Email); // !EPD2007
        Console.WriteLine(users.Get(1).Plan); // ok
        Console.WriteLine(accounts.Get(2).Currency); // ok
        Console.WriteLine(accounts.Get(2).Owner.Phone); // !EPD2007
    }

    public void Constrained<T>(T person)
        where T : User
    {
        Console.WriteLine(person.Email); // !EPD2007
        Console.WriteLine(person.Plan); // ok
    }

    public void Printed_by_a_generic(User user)
    {
        Print(user.Nickname);
        PrintPlan(user.Plan);
    }

    public void Nullable_values(User user)
    {
        DateTime? birth = user.BirthDate;
        Console.WriteLine(birth.Value); // !EPD2007
        Console.WriteLine(birth.GetValueOrDefault()); // !EPD2007
        Console.WriteLine(birth.HasValue); // ok
        int? logins = user.Logins;
        Console.WriteLine(logins.Value); // ok
    }

    private static T Identity<T>(T value) => value;

    private static TResult Pick<T, TResult>(T value, Func<T, TResult> read) => read(value);

    private static void Print<T>(T value) => Console.WriteLine(value); // !EPD2007

    private static void PrintPlan<T>(T value) => Console.WriteLine(value); // ok

    public class Box<T>(T value)
    {
        public T Value { get; } = value;
    }

    public class Result<T>
    {
        public T Value { get; init; } = default!;
        public bool IsOk { get; init; }
        public static Result<T> Ok(T value) => new() { Value = value, IsOk = true };
        public Result<TOther> Map<TOther>(Func<T, TOther> map) => Result<TOther>.Ok(map(Value));
    }

    public class Repository<T>
        where T : new()
    {
        private readonly List<T> _all = [];

        public T Get(int index) => _all[index];
    }
}
