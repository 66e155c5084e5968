using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace FlowCases.Invoices;

public class Debtor
{
    public long Number { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Email { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    public decimal Open { get; set; }
}

[InterpolatedStringHandler]
public ref struct AuditHandler
{
    private readonly StringBuilder _text;

    public AuditHandler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 8));

    public void AppendLiteral(string text) => _text.Append(text);

    public void AppendFormatted<T>(T value) => _text.Append(value);

    public string Finish() => _text.ToString();
}

[InterpolatedStringHandler]
public ref struct SilentHandler
{
    private int _parts;

    public SilentHandler(int literalLength, int formattedCount) => _parts = formattedCount;

    public void AppendLiteral(string text) => _parts++;

    public void AppendFormatted<T>(T value) => _parts++;

    public readonly int Parts => _parts;
}

public static class Audit
{
    public static void Write(AuditHandler text) => Console.Error.WriteLine(text.Finish()); // !EPD2007

    public static void Count(SilentHandler text) => Console.Error.WriteLine(text.Parts); // ok
}

public sealed partial class Invoices
{
    public void Handlers(Debtor debtor)
    {
        Audit.Write($"{debtor.Name} owes {debtor.Open}");
        Audit.Count($"{debtor.Name} owes {debtor.Open}");
        Span<char> buffer = stackalloc char[128];
        buffer.TryWrite(CultureInfo.InvariantCulture, $"to {debtor.Email}", out var written);
        Console.WriteLine(written); // ok
        Console.WriteLine(buffer[..written].ToString()); // !EPD2007
        FormattableString text = $"dear {debtor.Name}, {debtor.Number}";
        Console.WriteLine(text.ToString(CultureInfo.InvariantCulture)); // !EPD2007
        Console.WriteLine(text.Format); // ok
        Console.WriteLine(text.ArgumentCount); // ok
    }

    public void Formats(Debtor debtor)
    {
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0,-20}|{1:N2}", debtor.Name, debtor.Open)); // !EPD2007
        Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0:N2}", debtor.Open)); // ok
        var composite = CompositeFormat.Parse("{0} <{1}>");
        Console.WriteLine(string.Format(null, composite, debtor.Name, debtor.Email)); // !EPD2007
        Console.WriteLine("{0}: {1}", debtor.Number, debtor.Phone); // !EPD2007
        Console.WriteLine(string.Join(';', new object[] { debtor.Number, debtor.Open })); // ok
        Console.WriteLine(string.Join(';', debtor.Number, debtor.Email)); // !EPD2007
        Console.WriteLine(string.Concat("[", debtor.Name.AsSpan(0, 1), "]")); // !EPD2007
        Console.WriteLine(nameof(debtor.Email) + debtor.GetType().Name); // ok
        Console.WriteLine(debtor.Open.ToString("C", CultureInfo.GetCultureInfo("de-DE"))); // ok
    }

    public void Builders(Debtor debtor)
    {
        var letter = new StringBuilder("Invoice ").Append(debtor.Number).AppendLine();
        Console.WriteLine(letter); // ok
        letter.AppendFormat(CultureInfo.InvariantCulture, "Dear {0},", debtor.Name).AppendLine();
        Console.WriteLine(letter.ToString(0, 10)); // !EPD2007
        Console.WriteLine(letter.Length); // ok
        letter.Clear().Append("reset");
        Console.WriteLine(letter.ToString()); // ok
        letter.Insert(0, debtor.Phone).Replace("0", "1");
        foreach (var chunk in letter.GetChunks())
        {
            Console.Write(chunk.Span.ToString()); // !EPD2007
        }

        var joined = new StringBuilder().AppendJoin(", ", Addresses(debtor));
        Console.WriteLine(joined); // !EPD2007
        using var writer = new StringWriter();
        writer.Write("for {0}", debtor.Name);
        Console.WriteLine(writer.GetStringBuilder()); // !EPD2007
        Console.WriteLine(writer.Encoding.WebName); // ok
    }

    public void Encodings(Debtor debtor)
    {
        var bytes = new byte[256];
        var count = Encoding.UTF8.GetBytes(debtor.Email, bytes);
        Console.WriteLine(count); // ok
        Console.WriteLine(Convert.ToHexString(bytes, 0, count)); // !EPD2007
        Console.WriteLine(Convert.ToBase64String(Encoding.UTF8.GetBytes(debtor.Open.ToString(CultureInfo.InvariantCulture)))); // ok
        var rented = ArrayPool<char>.Shared.Rent(64);
        debtor.Phone.CopyTo(0, rented, 0, debtor.Phone.Length);
        Console.WriteLine(new string(rented, 0, 4)); // !EPD2007
        ArrayPool<char>.Shared.Return(rented);
        var reversed = string.Create(debtor.Name.Length, debtor.Name, (span, name) =>
        {
            name.AsSpan().CopyTo(span);
            span.Reverse();
        });
        Console.WriteLine(reversed); // !EPD2007
        var stars = string.Create(debtor.Name.Length, '*', (span, star) => span.Fill(star));
        Console.WriteLine(stars); // ok
        Console.WriteLine(new string('*', debtor.Name.Length)); // ok
        Console.WriteLine(Hide(debtor.Email)); // !EPD2007
        Console.WriteLine(At().IsMatch(debtor.Email)); // ok
        Console.WriteLine(At().Match(debtor.Email).Groups["domain"].Value); // !EPD2007
        Console.WriteLine(At().Match(debtor.Email).Success); // ok
        Console.WriteLine(Uri.EscapeDataString(debtor.Name)); // !EPD2007
        Console.WriteLine(string.Equals(debtor.Email, "root@example.org", StringComparison.OrdinalIgnoreCase)); // ok
        Console.WriteLine(debtor.Name.IndexOf(' ') + 1); // ok
        Console.WriteLine(long.TryParse(debtor.Phone, out var number) ? number : 0); // !EPD2007
        ReadOnlyMemory<char> memory = debtor.Phone.AsMemory(2);
        Console.WriteLine(memory.Trim()); // !EPD2007
        Console.WriteLine(memory.IsEmpty); // ok
    }

    private static Regex At() => new("@(?<domain>.+)$");

    private static string Hide(string mail) => Regex.Replace(mail, "(?<=.).(?=[^@]*@)", "*");

    private static IEnumerable<string> Addresses(Debtor debtor)
    {
        yield return "billing@example.org";
        yield return debtor.Email;
    }
}
