using System.ComponentModel;
using System.Globalization;
using System.IO.Pipelines;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace FlowCases.ParsedTexts;

public enum Month
{
    January = 1,
    February = 2,
}

public class ParsedTexts(ILogger log)
{
    public void Numbers(User user)
    {
        var phone = long.Parse(user.Phone!, CultureInfo.InvariantCulture);
        log.LogInformation("{Phone}", phone + 1); // !EPD2006
        log.LogInformation("{Phone}", phone.ToString("X", CultureInfo.InvariantCulture)); // !EPD2006
        log.LogInformation("{Phone}", Convert.ToInt64(user.Phone, CultureInfo.InvariantCulture) / 10); // !EPD2006
        log.LogInformation("{Phone}", Math.Abs(phone) % 100); // !EPD2006
        log.LogInformation("{Phone}", phone > 3 ? 1 : 2); // ok
        log.LogInformation("{Plan}", int.Parse(user.Plan, CultureInfo.InvariantCulture)); // ok
        log.LogInformation("{Ok}", int.TryParse(user.Phone, out _)); // ok
        if (decimal.TryParse(user.Phone, out var amount))
        {
            log.LogInformation("{Amount}", decimal.Round(amount)); // !EPD2006
        }
    }

    public void Dates(User user)
    {
        var day = DateOnly.FromDateTime(user.BirthDate);
        log.LogInformation("{Day}", day); // !EPD2006
        log.LogInformation("{Ticks}", user.BirthDate.Ticks); // !EPD2006
        log.LogInformation("{Iso}", user.BirthDate.ToString("yyyy", CultureInfo.InvariantCulture)); // !EPD2006
        log.LogInformation("{Month}", (Month)user.BirthDate.Month); // !EPD2006
        log.LogInformation("{Week}", CultureInfo.InvariantCulture.Calendar.GetMonth(user.BirthDate)); // !EPD2006
        log.LogInformation("{Unix}", new DateTimeOffset(user.BirthDate).ToUnixTimeSeconds()); // !EPD2006
        log.LogInformation("{Leap}", DateTime.IsLeapYear(user.BirthDate.Year)); // ok
        log.LogInformation("{Older}", DateTime.Compare(user.BirthDate, DateTime.Today)); // ok
        log.LogInformation("{Now}", DateTime.UtcNow.Year); // ok
        log.LogInformation("{Span}", DateTime.Today.Subtract(user.BirthDate)); // !EPD2006
    }

    public void Objects(User user)
    {
        var uri = new Uri("mailto:" + user.Email);
        log.LogInformation("{Uri}", uri.AbsoluteUri); // !EPD2006
        var address = new System.Net.Mail.MailAddress(user.Email);
        log.LogInformation("{Host}", address.Host); // !EPD2006
        log.LogInformation("{User}", address.User); // !EPD2006
        var clean = new System.Net.Mail.MailAddress(user.Plan + "@example.org");
        log.LogInformation("{Host}", clean.Host); // ok
        log.LogInformation("{Guid}", Guid.Parse(user.Nickname)); // !EPD2006
        log.LogInformation("{Bytes}", new Guid(user.Nickname).ToByteArray()[0]); // !EPD2006
        log.LogInformation("{Version}", Version.Parse(user.Plan).Major); // ok
        log.LogInformation("{Converted}", Convert.ChangeType(user.Phone, typeof(long), CultureInfo.InvariantCulture)); // !EPD2006
        log.LogInformation("{Converted}", TypeDescriptor.GetConverter(typeof(long)).ConvertFromString(user.Phone!)); // !EPD2006
        log.LogInformation("{Values}", new StringValues(user.Email).ToString()); // !EPD2006
        log.LogInformation("{Segment}", new StringSegment(user.Email).Substring(0, 3)); // !EPD2006
        log.LogInformation("{Segment}", new StringSegment(user.Email).Length); // ok
        log.LogInformation("{Enum}", Enum.Parse<Month>(user.Nickname)); // !EPD2006
    }

    public void Expressions(User user)
    {
        var match = Regex.Match(user.Email, "(?<name>.+)@(?<domain>.+)");
        log.LogInformation("{Name}", match.Groups["name"].Value); // !EPD2006
        log.LogInformation("{Index}", match.Groups["domain"].Index); // ok
        log.LogInformation("{Size}", match.Length); // ok
        foreach (Match part in Regex.Matches(user.Nickname, "[a-z]"))
        {
            log.LogInformation("{Part}", part.Value); // !EPD2006
        }

        log.LogInformation("{Split}", Regex.Split(user.Email, "@")[0]); // !EPD2006
        log.LogInformation("{Replaced}", Regex.Replace("Dear X", "X", _ => user.Nickname)); // !EPD2006
        log.LogInformation("{Replaced}", Regex.Replace(user.Email, ".+", "x")); // !EPD2006
        log.LogInformation("{Replaced}", Regex.Replace("Dear X", "X", _ => user.Plan)); // ok
        log.LogInformation("{Escaped}", Regex.Escape(user.Nickname)); // !EPD2006
        log.LogInformation("{Count}", new Regex("a").Count(user.Email)); // ok
    }

    public async Task Readers(User user, Stream target)
    {
        using var memory = new MemoryStream(Encoding.UTF8.GetBytes(user.Email));
        var buffer = new byte[16];
        var read = await memory.ReadAsync(buffer);
        log.LogInformation("{Read}", read); // ok
        log.LogInformation("{Buffer}", Encoding.UTF8.GetString(buffer, 0, read)); // !EPD2006
        memory.Position = 0;
        log.LogInformation("{Byte}", memory.ReadByte()); // !EPD2006
        using var reader = new StringReader(user.Plan);
        while (await reader.ReadLineAsync() is { } line)
        {
            log.LogInformation("{Line}", line); // ok
        }

        using var lines = new StringReader(user.Nickname);
        while (lines.ReadLine() is { } line)
        {
            log.LogInformation("{Line}", line); // !EPD2006
        }

        var pipe = new Pipe();
        await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes(user.Email));
        var piped = await pipe.Reader.ReadAsync();
        log.LogInformation("{Piped}", Encoding.UTF8.GetString(piped.Buffer.FirstSpan)); // !EPD2006
        log.LogInformation("{Done}", piped.IsCompleted); // ok
        using var binary = new BinaryReader(new MemoryStream(Encoding.UTF8.GetBytes(user.Phone!)));
        log.LogInformation("{Binary}", binary.ReadString()); // !EPD2006
    }

    public void Composed(User user)
    {
        var text = new StringBuilder();
        foreach (var letter in user.Email)
        {
            text.Append(char.ToLowerInvariant(letter));
        }

        log.LogInformation("{Text}", text.ToString()); // !EPD2006
        log.LogInformation("{Reversed}", new string(user.Email.Reverse().ToArray())); // !EPD2006
        log.LogInformation("{Reversed}", string.Concat(user.Plan.Reverse())); // ok
        log.LogInformation("{Initial}", user.Nickname.First()); // !EPD2006
        log.LogInformation("{Initials}", string.Join(".", user.Nickname.Split(' ').Select(part => part[0]))); // !EPD2006
        log.LogInformation("{Words}", user.Nickname.Split(' ').Length); // ok
        log.LogInformation("{Known}", new HashSet<string> { "a" }.Contains(user.Nickname)); // ok
        log.LogInformation("{Kind}", new Dictionary<string, string> { ["a"] = "A" }[user.Nickname]); // ok
        log.LogInformation("{Kind}", new Dictionary<string, string> { ["a"] = "A" }.GetValueOrDefault(user.Nickname)); // ok
        log.LogInformation("{Stars}", new StringBuilder().Append('*', user.Email.Length).ToString()); // ok
        log.LogInformation("{Default}", user.Email.Length == 0 ? "none" : "some"); // ok
    }
}
