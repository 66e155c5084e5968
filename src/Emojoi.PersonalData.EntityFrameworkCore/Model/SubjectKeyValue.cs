using System.Globalization;

namespace Emojoi.PersonalData.EntityFrameworkCore.Model;

/// <summary>Values of a person's key, as requests carry them and as the model types them.</summary>
internal static class SubjectKeyValue
{
    /// <summary>Turns a value into the model's type: a number of another width, or text from a request.</summary>
    public static object To(object value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target.IsInstanceOfType(value))
        {
            return value;
        }

        if (target == typeof(Guid) && value is string text)
        {
            return Guid.Parse(text, CultureInfo.InvariantCulture);
        }

        return target.IsEnum ? Enum.ToObject(target, value) : Convert.ChangeType(value, target, CultureInfo.InvariantCulture);
    }

    /// <summary>A text that is equal for equal values, whatever their width.</summary>
    public static string Text(object value) => value switch
    {
        byte[] bytes => Convert.ToHexString(bytes),
        DateTime or DateTimeOffset or DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        Enum => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
