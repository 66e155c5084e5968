using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;

namespace FlowCases.Parcels;

public sealed class Addressee
{
    public required Guid Key { get; init; }
    [PersonalData("nickname", "profile")] public required string Name { get; init; }
    [PersonalData("email", "profile")] public string? Mail { get; set; }
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    [PersonalData("birth-date", "profile")] public DateTime Born { get; set; }
    public string Depot { get; set; } = "";
    public decimal Weight { get; set; }
}

/// <summary>Texts of labels; what is put in is kept.</summary>
[InterpolatedStringHandler]
public ref struct LabelHandler
{
    private readonly StringBuilder? _text;

    public LabelHandler(int literalLength, int formattedCount, bool enabled, out bool shouldAppend)
    {
        _text = enabled ? new StringBuilder(literalLength + (formattedCount * 8)) : null;
        shouldAppend = enabled;
    }

    public readonly void AppendLiteral(string text) => _text?.Append(text);

    public readonly void AppendFormatted<T>(T value) => _text?.Append(value);

    public readonly void AppendFormatted<T>(T value, string? format)
        where T : IFormattable => _text?.Append(value.ToString(format, CultureInfo.InvariantCulture));

    public readonly string Finish() => _text?.ToString() ?? "";
}

/// <summary>Counts holes; what is put in is dropped.</summary>
[InterpolatedStringHandler]
public ref struct HoleCounter
{
    public HoleCounter(int literalLength, int formattedCount) => Holes = formattedCount;

    public int Holes { get; private set; }

    public readonly void AppendLiteral(string text)
    {
    }

    public void AppendFormatted<T>(T value) => Holes++;
}

public static class Labels
{
    public static string Print(bool enabled, [InterpolatedStringHandlerArgument(nameof(enabled))] LabelHandler handler) => handler.Finish();

    public static int Holes(HoleCounter counter) => counter.Holes;

    public static string Initials(this string name) => string.Concat(name.Split(' ').Select(part => part[0]));

    public static string OrUnknown(this string? text) => string.IsNullOrWhiteSpace(text) ? "unknown" : text;
}

/// <summary>A place in a depot, printed in several ways.</summary>
public readonly struct Slot(string depot, string holder) : IFormattable
{
    public string Depot { get; } = depot;

    public override string ToString() => Depot;

    public string ToString(string? format, IFormatProvider? provider) => format == "H" ? holder : Depot;
}

public sealed partial class ParcelDesk(ILogger<ParcelDesk> logger, ILoggerFactory loggers)
{
    private static readonly Action<ILogger, string, decimal, Exception?> Weighed = LoggerMessage.Define<string, decimal>(LogLevel.Debug, new EventId(7), "{Text} weighs {Weight}");
    private static readonly Func<ILogger, string, IDisposable?> Round = LoggerMessage.DefineScope<string>("round {Text}");
    private static readonly CompositeFormat Line = CompositeFormat.Parse("{0} - {1}");

    [GeneratedRegex(@"^(?<user>[^@]+)@(?<host>.+)$")]
    private static partial Regex MailPattern();

    private static partial Regex MailPattern() => new(@"^(?<user>[^@]+)@(?<host>.+)$");

    public void Handlers(Addressee to)
    {
        logger.LogInformation("{Label}", Labels.Print(true, $"{to.Depot}/{to.Weight:N1}")); // ok
        logger.LogInformation("{Label}", Labels.Print(true, $"{to.Depot}/{to.Born:yyyy}")); // !EPD2006
        logger.LogInformation("{Holes}", Labels.Holes($"{to.Name} {to.Mail}")); // ok
        var raw = $$"""
            { "depot": "{{to.Depot}}", "to": "{{to.Name.Initials()}}" }
            """;
        logger.LogInformation("{Raw}", raw); // !EPD2006
        var clean = $$"""
            { "depot": "{{to.Depot}}", "named": {{(to.Name.Length > 0 ? "true" : "false")}} }
            """;
        logger.LogInformation("{Raw}", clean); // ok
        FormattableString lazy = $"to {to.Phone} from {to.Depot}";
        logger.LogInformation("{Lazy}", lazy.ArgumentCount); // ok
        logger.LogInformation("{Lazy}", FormattableString.Invariant(lazy)); // !EPD2006
        logger.LogInformation("{Text}", string.Format(CultureInfo.InvariantCulture, Line, to.Depot, to.Weight)); // ok
        logger.LogInformation("{Text}", string.Format(CultureInfo.InvariantCulture, Line, to.Depot, to.Mail)); // !EPD2006
        Span<char> buffer = stackalloc char[64];
        if (buffer.TryWrite(CultureInfo.InvariantCulture, $"{to.Name,-20}|", out var written))
        {
            logger.LogInformation("{Written}", written); // ok
            logger.LogInformation("{Text}", new string(buffer[..written])); // !EPD2006
        }

        Span<char> other = stackalloc char[16];
        to.Born.TryFormat(other, out var length, "yyyyMMdd", CultureInfo.InvariantCulture);
        logger.LogInformation("{Text}", other[..length].ToString()); // !EPD2006
        to.Weight.TryFormat(other[length..], out _, provider: CultureInfo.InvariantCulture);
        logger.LogInformation("{Length}", length); // ok
    }

    public void Slots(Addressee to)
    {
        var slot = new Slot(to.Depot, to.Name);
        logger.LogInformation($"slot {slot.Depot}"); // ok
        logger.LogInformation("{Text}", slot.ToString()); // ok
        logger.LogInformation("{Text}", slot.ToString("H", CultureInfo.InvariantCulture)); // !EPD2006
    }

    public void Builders(Addressee to)
    {
        var text = new StringBuilder("parcel ");
        text.Insert(0, to.Depot).Replace("-", to.Depot);
        logger.LogInformation("{Text}", text.ToString()); // ok
        text.Replace("?", to.Name);
        logger.LogInformation("{Text}", text.ToString(0, 4)); // !EPD2006
        text = new StringBuilder();
        text.AppendJoin(", ", to.Depot, to.Weight);
        logger.LogInformation("{Text}", text); // ok
        text.AppendJoin(", ", new List<string?> { to.Depot, to.Mail });
        logger.LogInformation("{Text}", text); // !EPD2006
        var second = new StringBuilder().Append(text).Append('.');
        logger.LogInformation("{Text}", second[0]); // !EPD2006
        logger.LogInformation("{Length}", second.Length); // ok
        using var writer = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        writer.Write("{0}: {1}", to.Depot, to.Phone);
        logger.LogInformation("{Text}", writer.GetStringBuilder().ToString()); // !EPD2006
        var pattern = string.Create(to.Phone.Length, to.Phone, static (span, phone) =>
        {
            phone.AsSpan().CopyTo(span);
            span[0] = '*';
        });
        logger.LogInformation("{Text}", pattern); // !EPD2006
        logger.LogInformation("{Text}", string.Create(to.Phone.Length, '*', static (span, star) => span.Fill(star))); // ok
    }

    public void Parts(Addressee to)
    {
        if (MailPattern().Match(to.Mail ?? "") is { Success: true } match)
        {
            logger.LogInformation("{Index}", match.Success); // ok
            logger.LogInformation("{User}", match.Groups["user"].Value); // !EPD2006
        }

        logger.LogInformation("{Text}", Regex.Replace(to.Phone, @"\d(?=\d{2})", found => found.Value == "0" ? "o" : found.Value)); // !EPD2006
        logger.LogInformation("{Match}", Regex.IsMatch(to.Phone, @"^\+49")); // ok
        if (MailAddress.TryCreate(to.Mail, out var address))
        {
            logger.LogInformation("{Host}", address.User); // !EPD2006
        }

        var values = new StringValues([to.Depot, to.Name]);
        logger.LogInformation("{Values}", values.Count); // ok
        logger.LogInformation("{Values}", values.ToString()); // !EPD2006
        logger.LogInformation("{Text}", CultureInfo.InvariantCulture.TextInfo.ToTitleCase(to.Name.Normalize())); // !EPD2006
        logger.LogInformation("{Text}", WebUtility.UrlDecode(WebUtility.UrlEncode(to.Mail))); // !EPD2006
        logger.LogInformation("{Order}", string.Compare(to.Name, to.Depot, StringComparison.Ordinal)); // ok
        logger.LogInformation("{Days}", (DateTime.UtcNow - to.Born).Days / 365); // !EPD2006
        logger.LogInformation("{Old}", DateTime.UtcNow.AddYears(-18) >= to.Born ? 18 : 0); // ok
        var digits = long.Parse(to.Phone, NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
        logger.LogInformation("{Digits}", Math.DivRem(digits, 1000).Remainder); // !EPD2006
        logger.LogInformation("{Text}", to.Mail.OrUnknown()); // !EPD2006
        logger.LogInformation("{Text}", ((string?)to.Depot).OrUnknown()); // ok
    }

    public void Defined(Addressee to)
    {
        Weighed(logger, to.Depot, to.Weight, null); // ok
        Weighed(logger, to.Name, to.Weight, null); // !EPD2006
        using (Round(logger, to.Depot)) // ok
        using (Round(logger, to.Phone)) // !EPD2006
        {
            var child = loggers.CreateLogger("child");
            child.Log(LogLevel.Information, new EventId(1), to, null, static (state, _) => state.Depot); // ok
            child.Log(LogLevel.Information, new EventId(1), to.Key, null, static (state, _) => state.ToString()); // ok
        }

        using var _ = logger.BeginScope(new KeyValuePair<string, object?>[] { new("depot", to.Depot), new("mail", to.Mail) }); // !EPD2006
        using var clean = logger.BeginScope(("depot", to.Depot)); // ok
    }
}
