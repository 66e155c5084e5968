using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace FlowCases.Strings;

public class Strings
{
    public void Concatenation(User user)
    {
        Console.WriteLine("mail: " + user.Email); // !EPD2007
        Console.WriteLine("plan: " + user.Plan); // ok
        Console.WriteLine(string.Concat("a", user.Nickname, "b")); // !EPD2007
        Console.WriteLine(string.Concat("a", user.Plan, "b")); // ok
    }

    public void Interpolation(User user)
    {
        Console.WriteLine($"{user.Nickname,10}"); // !EPD2007
        Console.WriteLine($"{user.BirthDate:yyyy}"); // !EPD2007
        Console.WriteLine($"{user.Logins} logins on {user.Plan}"); // ok
        Console.WriteLine($"{nameof(User.Email)} is set"); // ok
        FormattableString lazy = $"{user.Email}";
        Console.WriteLine(lazy.ToString(CultureInfo.InvariantCulture)); // !EPD2007
    }

    public void Format_and_join(User user)
    {
        Console.WriteLine("{0}: {1}", user.Id, user.Email); // !EPD2007
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0}", user.Phone)); // !EPD2007
        Console.WriteLine(string.Join(", ", user.Plan, user.Nickname)); // !EPD2007
        Console.WriteLine(string.Join(", ", user.Posts)); // !EPD2007
        Console.WriteLine(string.Join(", ", user.Plan, user.Logins)); // ok
        Console.WriteLine("{0}: {1}", user.Id, user.Plan); // ok
    }

    public void Parts_of_it(User user)
    {
        Console.WriteLine(user.Email.Substring(0, 3)); // !EPD2007
        Console.WriteLine(user.Email[..3]); // !EPD2007
        Console.WriteLine(user.Email[0]); // !EPD2007
        Console.WriteLine(user.Email.Split('@')[1]); // !EPD2007
        Console.WriteLine(user.Email.Trim().ToUpperInvariant()); // !EPD2007
        Console.WriteLine(user.Email.Replace("@", " at ")); // !EPD2007
        Console.WriteLine(user.Nickname.PadLeft(10, '*')); // !EPD2007
        Console.WriteLine(user.Email.IndexOf('@')); // ok
        Console.WriteLine(user.Plan.Substring(0, 3)); // ok
    }

    public void Put_into_another(User user)
    {
        Console.WriteLine("x".Insert(0, user.Email)); // !EPD2007
        Console.WriteLine("Dear {name}".Replace("{name}", user.Nickname)); // !EPD2007
        Console.WriteLine("Dear {name}".Replace("{name}", user.Plan)); // ok
    }

    public void Encodings_are_still_personal(User user)
    {
        Console.WriteLine(Convert.ToBase64String(Encoding.UTF8.GetBytes(user.Email))); // !EPD2007
        Console.WriteLine(Convert.ToHexString(Encoding.UTF8.GetBytes(user.Email))); // !EPD2007
        Console.WriteLine(Uri.EscapeDataString(user.Email)); // !EPD2007
        Console.WriteLine(System.Net.WebUtility.UrlEncode(user.Nickname)); // !EPD2007
        Console.WriteLine(Convert.ToBase64String(Encoding.UTF8.GetBytes(user.Plan))); // ok
        Console.WriteLine(Encoding.UTF8.GetByteCount(user.Email)); // ok
    }

    public void Regular_expressions(User user)
    {
        Console.WriteLine(Regex.Match(user.Email, "^[^@]+").Value); // !EPD2007
        Console.WriteLine(Regex.Replace(user.Email, "@.*", "")); // !EPD2007
        Console.WriteLine(Regex.IsMatch(user.Email, "@")); // ok
    }

    public void Builder(User user)
    {
        var builder = new StringBuilder();
        builder.Append("user ");
        builder.Append(user.Email);
        Console.WriteLine(builder.ToString()); // !EPD2007
        Console.WriteLine(builder.Length); // ok
        var clean = new StringBuilder().Append(user.Plan).AppendLine();
        Console.WriteLine(clean.ToString()); // ok
    }

    public void Builder_in_a_chain(User user)
    {
        Console.WriteLine(new StringBuilder("x").Append(1).AppendFormat("{0}", user.Phone).ToString()); // !EPD2007
        Console.WriteLine(new StringBuilder().AppendJoin(',', user.Posts)); // !EPD2007
        Console.WriteLine(new StringBuilder("x").Append(1).AppendFormat("{0}", user.Plan).ToString()); // ok
    }

    public void Builder_filled_by_a_helper(User user)
    {
        var builder = new StringBuilder();
        Describe(builder, user);
        Console.WriteLine(builder); // !EPD2007
        var other = new StringBuilder();
        DescribePlan(other, user);
        Console.WriteLine(other); // ok
    }

    public void Builder_cleared(User user)
    {
        var builder = new StringBuilder(user.Email);
        builder = new StringBuilder();
        builder.Append("empty");
        Console.WriteLine(builder); // ok
    }

    public void Writers(User user)
    {
        var writer = new StringWriter();
        writer.Write(user.Email);
        Console.WriteLine(writer.ToString()); // !EPD2007
        var clean = new StringWriter();
        clean.Write(user.Plan);
        Console.WriteLine(clean.ToString()); // ok
    }

    public void Spans_and_buffers(User user)
    {
        ReadOnlySpan<char> span = user.Email.AsSpan(0, 3);
        Console.WriteLine(span.ToString()); // !EPD2007
        var buffer = new char[64];
        user.Nickname.CopyTo(0, buffer, 0, 3);
        Console.WriteLine(new string(buffer)); // !EPD2007
        Span<char> target = stackalloc char[8];
        user.Phone.AsSpan(0, 8).CopyTo(target);
        Console.WriteLine(new string(target)); // !EPD2007
        Console.WriteLine(user.Plan.AsSpan(0, 1).ToString()); // ok
        Console.WriteLine(span.Length); // ok
    }

    public void Create(User user)
    {
        var text = string.Create(5, user.Email, static (span, mail) => mail.AsSpan(0, 5).CopyTo(span));
        Console.WriteLine(text); // !EPD2007
        Console.WriteLine(new string('*', user.Email.Length)); // ok
    }

    public void Memory_streams(User user)
    {
        var stream = new MemoryStream();
        stream.Write(Encoding.UTF8.GetBytes(user.Email));
        Console.WriteLine(Convert.ToBase64String(stream.ToArray())); // !EPD2007
        var clean = new MemoryStream();
        clean.Write(Encoding.UTF8.GetBytes(user.Plan));
        Console.WriteLine(Convert.ToBase64String(clean.ToArray())); // ok
    }

    public void A_handler_of_ones_own(User user)
    {
        Print($"{user.Email}");
        PrintPlan($"{user.Plan}");
    }

    public void Comparison_results(User user)
    {
        Console.WriteLine(string.IsNullOrEmpty(user.Email)); // ok
        Console.WriteLine(string.Equals(user.Email, "x", StringComparison.Ordinal)); // ok
        Console.WriteLine(user.Email.Contains('@')); // ok
        Console.WriteLine(user.Email.StartsWith("root", StringComparison.Ordinal)); // ok
        Console.WriteLine(string.CompareOrdinal(user.Email, user.Nickname)); // ok
    }

    private static void Describe(StringBuilder builder, User user) => builder.Append("mail ").Append(user.Email);

    private static void DescribePlan(StringBuilder builder, User user) => builder.Append("plan ").Append(user.Plan);

    private static void Print(LineHandler line) => Console.WriteLine(line.Text); // !EPD2007

    private static void PrintPlan(PlanHandler line) => Console.WriteLine(line.Text); // ok

    [InterpolatedStringHandler]
    public ref struct LineHandler
    {
        private readonly StringBuilder _builder;

        public LineHandler(int literalLength, int formattedCount) => _builder = new StringBuilder(literalLength + formattedCount);

        public string Text => _builder.ToString();

        public void AppendLiteral(string text) => _builder.Append(text);

        public void AppendFormatted<T>(T value) => _builder.Append(value);
    }

    [InterpolatedStringHandler]
    public ref struct PlanHandler
    {
        private readonly StringBuilder _builder;

        public PlanHandler(int literalLength, int formattedCount) => _builder = new StringBuilder(literalLength + formattedCount);

        public string Text => _builder.ToString();

        public void AppendLiteral(string text) => _builder.Append(text);

        public void AppendFormatted<T>(T value) => _builder.Append(value);
    }
}
