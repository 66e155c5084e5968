using System.Security.Cryptography;
using Emojoi.PersonalData.EntityFrameworkCore.Model;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Random values of a type.</summary>
internal static class RandomValue
{
    /// <summary>Whether there are random values of a type.</summary>
    public static bool CanBe(Type type) =>
        type == typeof(string) || type == typeof(byte[]) || type == typeof(Guid) || Date(type) is not null || Type.GetTypeCode(type) is TypeCode.Boolean or (>= TypeCode.SByte and <= TypeCode.Decimal);

    public static object Of(Type type, int? maxLength)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        if (target == typeof(string))
        {
            return Text(Math.Min(maxLength ?? 32, 32));
        }

        if (target == typeof(byte[]))
        {
            return RandomNumberGenerator.GetBytes(Math.Min(maxLength ?? 16, 16));
        }

        if (target == typeof(Guid))
        {
            return Guid.NewGuid();
        }

        return Date(target) ?? Number(target);
    }

    public static string Text(int length) => RandomNumberGenerator.GetString("0123456789abcdef", length);

    private static object? Date(Type type)
    {
        var day = new DateOnly(1900, 1, 1).AddDays(RandomNumberGenerator.GetInt32(36_500));
        return type == typeof(DateOnly) ? day
            : type == typeof(DateTime) ? day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)
            : type == typeof(DateTimeOffset) ? new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero)
            : null;
    }

    /// <summary>Below zero where the type allows it: no number that a sequence gives out.</summary>
    private static object Number(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int64 => -(long)(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) >> 1) - 1,
        TypeCode.Int32 => -RandomNumberGenerator.GetInt32(int.MaxValue) - 1,
        TypeCode.Int16 => (short)-RandomNumberGenerator.GetInt32(short.MaxValue),
        TypeCode.Boolean => RandomNumberGenerator.GetInt32(2) == 0,
        TypeCode.Byte or TypeCode.SByte => SubjectKeyValue.To(RandomNumberGenerator.GetInt32(sbyte.MaxValue), type),
        TypeCode.Decimal or TypeCode.Double or TypeCode.Single => SubjectKeyValue.To(-RandomNumberGenerator.GetInt32(1_000_000), type),
        TypeCode.UInt16 or TypeCode.UInt32 or TypeCode.UInt64 => SubjectKeyValue.To(RandomNumberGenerator.GetInt32(ushort.MaxValue), type),
        _ => throw new InvalidOperationException($"There is no random {type.Name}."),
    };
}
