using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace FlowCases.Texts;

[InterpolatedStringHandler]
public ref struct PlainHandler
{
    private readonly StringBuilder _text;

    public PlainHandler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength);

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted<T>(T value) => _text.Append(value);

    public string GetText() => _text.ToString();
}

public static class Writer
{
    public static void Write(PlainHandler handler) => Console.WriteLine(handler.GetText()); // !EPD2007

    public static string Text(PlainHandler handler) => handler.GetText();

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

public class Texts(ILogger log)
{
    private static readonly CompositeFormat Format = CompositeFormat.Parse("Dear {0}");

    public void Handlers(User user)
    {
        Writer.Write($"Dear {user.Email}");
        log.LogInformation("{Text}", Writer.Text($"Dear {user.Nickname}")); // !EPD2006
        log.LogInformation("{Text}", Writer.Text($"Plan {user.Plan}")); // ok
        var handler = new DefaultInterpolatedStringHandler(3, 1);
        handler.AppendLiteral("a");
        handler.AppendFormatted(user.Email);
        log.LogInformation("{Text}", handler.ToStringAndClear()); // !EPD2006
        FormattableString lazy = $"{user.Phone}";
        log.LogInformation("{Text}", lazy.ToString(CultureInfo.InvariantCulture)); // !EPD2006
        log.LogInformation("{Text}", lazy.Format); // ok
        log.LogInformation("{Text}", lazy.ArgumentCount); // ok
        log.LogInformation("{Text}", FormattableString.Invariant($"{user.BirthDate:O}")); // !EPD2006
        log.LogInformation("{Text}", string.Create(CultureInfo.InvariantCulture, $"{user.Nickname,10}")); // !EPD2006
        log.LogInformation("{Text}", string.Create(CultureInfo.InvariantCulture, $"{user.Logins,10}")); // ok
    }

    public void Formats(User user)
    {
        log.LogInformation("{Text}", string.Format(CultureInfo.InvariantCulture, "{0} {1}", user.Plan, user.Email)); // !EPD2006
        log.LogInformation("{Text}", string.Format(CultureInfo.InvariantCulture, "{0}", user.Plan)); // ok
        log.LogInformation("{Text}", string.Format(CultureInfo.InvariantCulture, Format, user.Nickname)); // !EPD2006
        log.LogInformation("{Text}", string.Concat("a", user.Email, "b")); // !EPD2006
        log.LogInformation("{Text}", string.Join(';', new object[] { 1, user.Phone! })); // !EPD2006
        log.LogInformation("{Text}", $"""Dear "{user.Nickname}",""" + "!"); // !EPD2006
        log.LogInformation("{Text}", $$"""{"plan": "{{user.Plan}}"}"""); // ok
    }

    public void Changes(User user)
    {
        log.LogInformation("{Text}", user.Email.Replace("@", " at ")); // !EPD2006
        log.LogInformation("{Text}", "Dear X".Replace("X", user.Nickname)); // !EPD2006
        log.LogInformation("{Text}", user.Email.PadLeft(30).ToUpper(CultureInfo.InvariantCulture).Normalize()); // !EPD2006
        log.LogInformation("{Text}", "x".Insert(1, user.Phone!)); // !EPD2006
        log.LogInformation("{Text}", user.Email.Remove(3)); // !EPD2006
        log.LogInformation("{Text}", user.Email.TrimEnd('x').Split('@').Last()); // !EPD2006
        log.LogInformation("{Text}", Regex.Replace(user.Email, "[aeiou]", "-")); // !EPD2006
        log.LogInformation("{Text}", Regex.Match(user.Email, "@(.+)").Groups[1].Value); // !EPD2006
        log.LogInformation("{Text}", Regex.IsMatch(user.Email, "@")); // ok
        log.LogInformation("{Text}", Regex.Match(user.Email, "@").Success); // ok
        log.LogInformation("{Text}", Regex.Count(user.Email, "@")); // ok
        log.LogInformation("{Text}", user.Email.LastIndexOf('.')); // ok
        log.LogInformation("{Text}", user.Email.StartsWith("info@", StringComparison.Ordinal)); // ok
        log.LogInformation("{Text}", string.IsNullOrWhiteSpace(user.Phone)); // ok
        log.LogInformation("{Text}", user.Plan.Replace("a", "b").ToUpperInvariant()); // ok
        log.LogInformation("{Text}", new string('*', user.Email.Length)); // ok
        log.LogInformation("{Text}", char.IsLetter(user.Email[0])); // ok
        log.LogInformation("{Text}", char.ToUpperInvariant(user.Email[0])); // !EPD2006
    }

    public void Builders(User user)
    {
        var builder = new StringBuilder("Dear ");
        builder.Append(user.Nickname).Append(',').AppendLine();
        log.LogInformation("{Text}", builder.ToString()); // !EPD2006
        log.LogInformation("{Text}", builder.Length); // ok
        builder.Clear();
        builder.Append(user.Plan);
        log.LogInformation("{Text}", builder.ToString()); // ok
        builder.AppendFormat(CultureInfo.InvariantCulture, "{0}", user.Email);
        log.LogInformation("{Text}", builder); // !EPD2006
        var joined = new StringBuilder().AppendJoin(", ", user.Posts);
        log.LogInformation("{Text}", joined.ToString(0, 4)); // !EPD2006
        var interpolated = new StringBuilder();
        interpolated.Append(CultureInfo.InvariantCulture, $"{user.Phone}");
        log.LogInformation("{Text}", interpolated.ToString()); // !EPD2006
        var inserted = new StringBuilder("x").Insert(0, user.BirthDate.ToString("O"));
        log.LogInformation("{Text}", inserted[0]); // !EPD2006
        var plain = new StringBuilder().AppendJoin(", ", user.Posts.Select(post => post.Length));
        log.LogInformation("{Text}", plain.ToString()); // ok
    }

    public void Writers(User user)
    {
        using var writer = new StringWriter();
        writer.WriteLine("Name: {0}", user.Nickname);
        log.LogInformation("{Text}", writer.ToString()); // !EPD2006
        using var other = new StringWriter();
        other.Write(user.Plan);
        log.LogInformation("{Text}", other.ToString()); // ok
        using var reader = new StringReader(user.Email);
        log.LogInformation("{Text}", reader.ReadLine()); // !EPD2006
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(user.Email));
        using var text = new StreamReader(stream);
        log.LogInformation("{Text}", text.ReadToEnd()); // !EPD2006
        using var memory = new MemoryStream();
        using (var target = new StreamWriter(memory, leaveOpen: true))
        {
            target.Write(user.Phone);
        }

        log.LogInformation("{Text}", Encoding.UTF8.GetString(memory.ToArray())); // !EPD2006
        log.LogInformation("{Text}", memory.Length); // ok
    }
}
