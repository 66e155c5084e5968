using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Computes what a strategy leaves of a value.</summary>
internal sealed class ErasedValue(byte[] key)
{
    /// <summary>How texts begin that <see cref="ErasureStrategy.UniquePerRow"/> leaves.</summary>
    public const string UniquePrefix = "erased-";

    /// <summary>How texts begin that <see cref="ErasureStrategy.KeyedHash"/> leaves.</summary>
    public const string HashPrefix = "kh1:";

    private const int HashTextLength = 4 + 64;

    /// <summary>Pseudonyms and hashes of values are made with different keys: nobody can hold one against the other.</summary>
    private readonly byte[] _key = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "values"u8.ToArray());

    public object? Of(MemberErasure member, object? value)
    {
        if (value is null && member.Strategy != ErasureStrategy.Constant)
        {
            return null;
        }

        return member.Strategy switch
        {
            ErasureStrategy.Null => null,
            ErasureStrategy.Constant => member.Constant,
            ErasureStrategy.UniquePerRow => Unique(member.Property, value!),
            ErasureStrategy.Random => RandomValue.Of(member.Property.ClrType, member.Property.GetMaxLength()),
            ErasureStrategy.KeyedHash => Hash(value!),
            ErasureStrategy.Truncate => Truncate((string)value!, member.Member.Plan.Length),
            ErasureStrategy.YearOfDate => WithYear(value!, year => year),
            ErasureStrategy.AgeBucket => Bucket(value!),
            ErasureStrategy.IPPrefix => Network(value!),
            ErasureStrategy.Custom => member.Member.Plan.Custom!(value),
            var other => throw new InvalidOperationException($"{other} leaves no value."),
        };
    }

    private static object Unique(IProperty property, object value)
    {
        if (value is not string text)
        {
            return RandomValue.Of(property.ClrType, property.GetMaxLength());
        }

        var length = Math.Min(property.GetMaxLength() ?? int.MaxValue, UniquePrefix.Length + 32);
        if (text.Length == length && text.StartsWith(UniquePrefix, StringComparison.Ordinal))
        {
            return text;
        }

        return length > UniquePrefix.Length + 8 ? UniquePrefix + RandomValue.Text(length - UniquePrefix.Length) : RandomValue.Text(length);
    }

    private object Hash(object value) => value switch
    {
        string { Length: HashTextLength } text when text.StartsWith(HashPrefix, StringComparison.Ordinal) => text,
        string text => HashPrefix + Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(text))),
        Guid id => new Guid(HMACSHA256.HashData(_key, id.ToByteArray()).AsSpan(0, 16)),
        byte[] bytes => HMACSHA256.HashData(_key, bytes),
        _ => throw new InvalidOperationException($"A keyed hash does not fit {value.GetType().Name}."),
    };

    private static string Truncate(string value, int length)
    {
        if (value.Length <= length)
        {
            return value;
        }

        // Half a surrogate pair is no text.
        return value[..(length > 0 && char.IsHighSurrogate(value[length - 1]) ? length - 1 : length)];
    }

    private static object Bucket(object value) => value switch
    {
        DateTime or DateTimeOffset or DateOnly => WithYear(value, year => Math.Max(1, year / 10 * 10)),
        _ => SubjectKeyValue.To(Math.Floor(Convert.ToDecimal(value, CultureInfo.InvariantCulture) / 10) * 10, value.GetType()),
    };

    private static object WithYear(object value, Func<int, int> year) => value switch
    {
        DateTime time => new DateTime(year(time.Year), 1, 1, 0, 0, 0, time.Kind),
        DateTimeOffset time => new DateTimeOffset(year(time.Year), 1, 1, 0, 0, 0, time.Offset),
        DateOnly date => new DateOnly(year(date.Year), 1, 1),
        _ => throw new InvalidOperationException($"{value.GetType().Name} is no date."),
    };

    private static object Network(object value) => value switch
    {
        IPAddress address => Network(address),
        string text => IPAddress.TryParse(text, out var address) ? Network(address).ToString() : "",
        _ => throw new InvalidOperationException($"{value.GetType().Name} is no address."),
    };

    private static IPAddress Network(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(plain.AddressFamily == AddressFamily.InterNetwork ? 3 : 6).Clear();
        return new IPAddress(bytes);
    }
}
