using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;

namespace FlowCases.Cleaning;

public class Subscriber
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string Mobile { get; set; } = "";
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; set; }
    [PersonalData("age-bucket", "profile")] public string Bucket { get; set; } = "";
    [PersonalData("post", "profile")] public List<string> Posts { get; set; } = [];
}

public static class Masking
{
    [Sanitizes(Sanitization.Mask)]
    public static string Stars(string text) => text.Length < 3 ? "***" : text[..1] + "***";

    [Sanitizes(Sanitization.Redact)]
    public static string Gone(object? value) => value is null ? "" : "[gone]";

    [return: Sanitizes(Sanitization.Hash)]
    public static string Digest(string text) => text.GetHashCode(StringComparison.Ordinal).ToString("x8");

    [Sanitizes(Sanitization.Aggregate)]
    public static string Bucket(DateOnly born) => (born.Year / 10) + "0s";

    public static string Mask(string text) => text[..2] + "***";

    public static string Anonymise(string text) => "anonymous";

    public static string Redact(string text, bool all) => all ? "" : text;

    public static string Encrypted(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}

public sealed class Digests(ILogger<Digests> logger, IDataProtector protector, IRedactorProvider redactors, byte[] key)
{
    public void Attributes(Subscriber subscriber)
    {
        logger.LogInformation("{Mail}", Masking.Stars(subscriber.Mail)); // ok
        logger.LogInformation("{Mail}", Masking.Mask(subscriber.Mail)); // !EPD2006
        logger.LogInformation("{Mail}", Masking.Gone(subscriber.Mail)); // ok
        logger.LogInformation("{Mail}", Masking.Anonymise(subscriber.Mail)); // ok
        logger.LogInformation("{Mail}", Masking.Digest(subscriber.Mail)); // ok
        logger.LogInformation("{Mail}", Masking.Redact(subscriber.Mail, true)); // !EPD2006
        logger.LogInformation("{Born}", Masking.Bucket(subscriber.Born)); // ok
        logger.LogInformation("{Mail}", Masking.Encrypted(subscriber.Mail)); // !EPD2006
        logger.LogInformation("{Both}", Masking.Stars(subscriber.Mail) + subscriber.Name); // !EPD2006
        logger.LogInformation("{Both}", Masking.Stars(subscriber.Mail + subscriber.Name)); // ok
        Func<string, string> clean = Masking.Stars;
        logger.LogInformation("{Names}", new[] { subscriber.Name, subscriber.Mail }.Select(clean).First()); // ok
        logger.LogInformation("{Names}", new[] { subscriber.Name, subscriber.Mail }.Select(Masking.Mask).First()); // !EPD2006
    }

    public void Cryptography(Subscriber subscriber)
    {
        var bytes = Encoding.UTF8.GetBytes(subscriber.Mail);
        logger.LogInformation("{Plain}", Convert.ToBase64String(bytes)); // !EPD2006
        logger.LogInformation("{Keyed}", Convert.ToHexString(HMACSHA256.HashData(key, bytes))); // ok
        using var mac = new HMACSHA512(key);
        logger.LogInformation("{Keyed}", Convert.ToHexString(mac.ComputeHash(bytes))); // ok
        var weak = SHA256.HashData(bytes); // !EPD4003
        logger.LogInformation("{Hash}", Convert.ToHexString(weak)); // ok
        var weaker = MD5.HashData(Encoding.ASCII.GetBytes(subscriber.Mobile)); // !EPD4003
        logger.LogInformation("{Hash}", Convert.ToBase64String(weaker)); // ok
        var file = SHA256.HashData(Encoding.UTF8.GetBytes("file-" + subscriber.Id)); // ok
        logger.LogInformation("{Hash}", Convert.ToBase64String(file)); // ok
        using var incremental = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        incremental.AppendData(bytes);
        logger.LogInformation("{Hash}", Convert.ToHexString(incremental.GetHashAndReset())); // ok
        using var aes = Aes.Create();
        logger.LogInformation("{Cipher}", Convert.ToBase64String(aes.EncryptCbc(bytes, aes.IV))); // ok
        logger.LogInformation("{Text}", Encoding.UTF8.GetString(aes.DecryptCbc(aes.EncryptCbc(bytes, aes.IV), aes.IV))); // !EPD2006
        var sealedText = protector.Protect(subscriber.Mail);
        logger.LogInformation("{Sealed}", sealedText); // ok
        logger.LogInformation("{Opened}", protector.Unprotect(sealedText)); // !EPD2006
        var salt = RandomNumberGenerator.GetBytes(16);
        logger.LogInformation("{Derived}", Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(subscriber.Mobile, salt, 100_000, HashAlgorithmName.SHA256, 32))); // ok
        var redactor = redactors.GetRedactor(new DataClassificationSet());
        logger.LogInformation("{Redacted}", redactor.Redact(subscriber.Name)); // ok
        using var memory = new MemoryStream();
        using (var crypto = new CryptoStream(memory, aes.CreateEncryptor(), CryptoStreamMode.Write, true))
        {
            crypto.Write(bytes);
        }

        logger.LogInformation("{Sealed}", Convert.ToBase64String(memory.ToArray())); // ok
        memory.Write(bytes);
        logger.LogInformation("{Open}", Convert.ToBase64String(memory.ToArray())); // !EPD2006
    }

    public void Aggregates(Subscriber subscriber, IReadOnlyCollection<Subscriber> all)
    {
        logger.LogInformation("{Posts}", subscriber.Posts.Count); // ok
        logger.LogInformation("{Post}", subscriber.Posts.LastOrDefault()); // !EPD2006
        logger.LogInformation("{Names}", all.Select(one => one.Name).Distinct().Count()); // ok
        logger.LogInformation("{Names}", all.Select(one => one.Name).Distinct().Max()); // !EPD2006
        logger.LogInformation("{Empty}", string.IsNullOrWhiteSpace(subscriber.Mobile)); // ok
        logger.LogInformation("{Grown}", subscriber.Born.AddYears(18) <= DateOnly.FromDateTime(DateTime.Today)); // ok
        logger.LogInformation("{Grown}", subscriber.Born.AddYears(18)); // !EPD2006
        logger.LogInformation("{Foreign}", subscriber.Mobile.StartsWith("+1", StringComparison.Ordinal) ? "US" : "other"); // ok
        logger.LogInformation("{Same}", subscriber.Mail.Equals(subscriber.Name, StringComparison.OrdinalIgnoreCase)); // ok
        logger.LogInformation("{Long}", subscriber.Name is { Length: > 20 }); // ok
        logger.LogInformation("{Number}", subscriber.Mobile.Count(char.IsDigit)); // ok
        logger.LogInformation("{Digit}", subscriber.Mobile.First(char.IsDigit)); // !EPD2006
        logger.LogInformation("{Missing}", all.Any(one => one.Mail == "")); // ok
        logger.LogInformation("{Type}", subscriber.Born.GetType()); // ok
        logger.LogInformation("{Decade}", subscriber.Born.Year / 10 * 10); // !EPD2006
        logger.LogInformation("{Position}", subscriber.Mail.IndexOf('@', StringComparison.Ordinal)); // ok
    }
}
