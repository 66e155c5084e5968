using System.Globalization;
using System.Net;
using System.Net.Mail;
using System.Net.NetworkInformation;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Values;

/// <summary>The formats of the types that databases hold.</summary>
internal static class ValueFormats
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    private static readonly Dictionary<Type, ValueFormat> Known = new ValueFormat[]
    {
        new ValueFormat<string>(static (writer, value) => writer.WriteStringValue(value), static value => value),
        new ValueFormat<char>(static (writer, value) => writer.WriteStringValue([value]), static value => value.ToString()),
        new ValueFormat<bool>(static (writer, value) => writer.WriteBooleanValue(value), static value => value ? "true" : "false"),
        Number<sbyte>(static (writer, value) => writer.WriteNumberValue(value)),
        Number<byte>(static (writer, value) => writer.WriteNumberValue(value)),
        Number<short>(static (writer, value) => writer.WriteNumberValue(value)),
        Number<ushort>(static (writer, value) => writer.WriteNumberValue(value)),
        Number<int>(static (writer, value) => writer.WriteNumberValue(value)),
        Number<uint>(static (writer, value) => writer.WriteNumberValue(value)),
        Number<long>(static (writer, value) => writer.WriteNumberValue(value)),
        Number<ulong>(static (writer, value) => writer.WriteNumberValue(value)),
        Number<decimal>(static (writer, value) => writer.WriteNumberValue(value)),
        Number<float>(static (writer, value) => WriteReal(writer, value)),
        Number<double>(static (writer, value) => WriteReal(writer, value)),
        new ValueFormat<Guid>(static (writer, value) => writer.WriteStringValue(value), static value => value.ToString()),
        new ValueFormat<DateTime>(static (writer, value) => writer.WriteStringValue(value), static value => value.ToString("O", Invariant)),
        new ValueFormat<DateTimeOffset>(static (writer, value) => writer.WriteStringValue(value), static value => value.ToString("O", Invariant)),
        new ValueFormat<byte[]>(static (writer, value) => writer.WriteBase64StringValue(value), Convert.ToBase64String),
        Formatted<DateOnly>("O"),
        Formatted<TimeOnly>("O"),
        Formatted<TimeSpan>("c"),
        Text<BigInteger>(static value => value.ToString(Invariant)),
        Text<Version>(static value => value.ToString()),
        Text<IPAddress>(static value => value.ToString()),
        Text<PhysicalAddress>(static value => value.ToString()),
        Text<Uri>(static value => value.OriginalString),
        Text<MailAddress>(static value => value.Address),
        Text<CultureInfo>(static value => value.Name),
        Text<TimeZoneInfo>(static value => value.Id),
        new ValueFormat<JsonElement>(static (writer, value) => value.WriteTo(writer), static value => value.GetRawText()),
        new ValueFormat<JsonDocument>(static (writer, value) => value.WriteTo(writer), static value => value.RootElement.GetRawText()),
        new ValueFormat<JsonNode>(static (writer, value) => value.WriteTo(writer), static value => value.ToJsonString()),
    }.ToDictionary(static format => format.GetType().GenericTypeArguments[0]);

    /// <summary>The format of a type; a nullable value has its value's.</summary>
    public static ValueFormat Of(Type type)
    {
        if (Known.TryGetValue(type, out var known))
        {
            return known;
        }

        var factory = type.IsEnum ? nameof(Enumeration) : ItemOf(type) is not null ? nameof(Sequence) : nameof(Other);
        var arguments = factory == nameof(Sequence) ? [type, ItemOf(type)!] : new[] { type };
        return (ValueFormat)typeof(ValueFormats).GetMethod(factory, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(arguments).Invoke(null, null)!;
    }

    /// <summary>What a sequence holds; a dictionary is an object, not a sequence.</summary>
    private static Type? ItemOf(Type type) => type.GetInterfaces().Append(type)
        .Where(static candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == typeof(IEnumerable<>))
        .Select(static candidate => candidate.GenericTypeArguments[0])
        .FirstOrDefault(static item => !item.IsGenericType || item.GetGenericTypeDefinition() != typeof(KeyValuePair<,>));

    private static ValueFormat<T> Number<T>(Action<Utf8JsonWriter, T> json)
        where T : IFormattable =>
        new(json, static value => value.ToString(null, Invariant), isNumber: true);

    private static ValueFormat<T> Formatted<T>(string format)
        where T : IFormattable =>
        Text<T>(value => value.ToString(format, Invariant));

    private static ValueFormat<T> Text<T>(Func<T, string> text) => new((writer, value) => writer.WriteStringValue(text(value)), text);

    private static void WriteReal(Utf8JsonWriter writer, double value)
    {
        if (double.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(value.ToString(Invariant));
        }
    }

    private static void WriteReal(Utf8JsonWriter writer, float value)
    {
        if (float.IsFinite(value))
        {
            writer.WriteNumberValue(value);
        }
        else
        {
            writer.WriteStringValue(value.ToString(Invariant));
        }
    }

    /// <summary>The member's name; a value without a name is the number that the database holds.</summary>
    private static ValueFormat<T> Enumeration<T>()
        where T : struct, Enum =>
        Text<T>(static value => value.ToString());

    private static ValueFormat<T> Sequence<T, TItem>()
        where T : IEnumerable<TItem>
    {
        var format = Of(Nullable.GetUnderlyingType(typeof(TItem)) ?? typeof(TItem));
        return FromJson<T>((writer, value) =>
        {
            writer.WriteStartArray();
            foreach (var item in value)
            {
                WriteItem(writer, format, item);
            }

            writer.WriteEndArray();
        });
    }

    private static void WriteItem(Utf8JsonWriter writer, ValueFormat format, object? item)
    {
        if (item is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            format.WriteBoxed(writer, item);
        }
    }

    private static ValueFormat<T> Other<T>() => typeof(IFormattable).IsAssignableFrom(typeof(T))
        ? Text<T>(static value => ((IFormattable)value!).ToString(null, Invariant))
        : FromJson<T>(static (writer, value) => JsonSerializer.Serialize(writer, value));

    private static ValueFormat<T> FromJson<T>(Action<Utf8JsonWriter, T> json) => new(json, value => JsonText.Of(writer => json(writer, value)));
}
