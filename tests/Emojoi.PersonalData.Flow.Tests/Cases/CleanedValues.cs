using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Cryptography.KeyDerivation;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Compliance.Classification;
using Microsoft.Extensions.Compliance.Redaction;

namespace FlowCases.CleanedValues;

public static class Masks
{
    public static string Mask(string text) => text[..1] + "***" + text[^1..];

    public static string Anonymize(string text) => text.Trim();

    public static string Hash(string text) => text.ToUpperInvariant();

    [Sanitizes(Sanitization.Mask)]
    public static string Hide(string text) => text[..1] + "***";

    [return: Sanitizes(Sanitization.Redact)]
    public static string Redact(string text) => text.Length > 3 ? text[..1] : "";
}

public interface IMasker
{
    [Sanitizes(Sanitization.Mask)]
    string Mask(string text);
}

public sealed class Masker : IMasker
{
    public string Mask(string text) => text[..2] + "..";
}

public class Profile
{
    [PersonalData("email", "profile")]
    public string Mail { get; set; } = "";

    [Sanitizes(Sanitization.Mask)]
    public string MaskedMail => Mail[..1] + "***";

    public string ShortMail => Mail[..3];
}

public class CleanedValues(ILogger log, IDataProtector protector, Redactor redactor, IRedactorProvider redactors, byte[] key)
{
    public void Keyed_hashes(User user)
    {
        var bytes = Encoding.UTF8.GetBytes(user.Email);
        log.LogInformation("{Hash}", Convert.ToHexString(HMACSHA256.HashData(key, bytes))); // ok
        using var hmac = new HMACSHA512(key);
        log.LogInformation("{Hash}", Convert.ToBase64String(hmac.ComputeHash(bytes))); // ok
        log.LogInformation("{Hash}", Convert.ToHexString(Rfc2898DeriveBytes.Pbkdf2(user.Email, key, 100_000, HashAlgorithmName.SHA256, 32))); // ok
        log.LogInformation("{Hash}", Convert.ToHexString(KeyDerivation.Pbkdf2(user.Email, key, KeyDerivationPrf.HMACSHA256, 1000, 32))); // ok
        log.LogInformation("{Hash}", new Microsoft.AspNetCore.Identity.PasswordHasher<User>().HashPassword(user, user.Email)); // ok
        using var incremental = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        incremental.AppendData(bytes);
        log.LogInformation("{Hash}", Convert.ToHexString(incremental.GetHashAndReset())); // ok
        Span<byte> target = stackalloc byte[32];
        HMACSHA256.HashData(key, bytes, target);
        log.LogInformation("{Hash}", Convert.ToHexString(target)); // ok
        log.LogInformation("{Hash}", Convert.ToHexString(bytes)); // !EPD2006
    }

    public void Fast_hashes(User user)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(user.Email)); // !EPD4003
        log.LogInformation("{Hash}", Convert.ToHexString(hash)); // ok
        using var md5 = MD5.Create();
        log.LogInformation("{Hash}", md5.ComputeHash(Encoding.UTF8.GetBytes(user.Phone!))); // !EPD4003
        log.LogInformation("{Hash}", SHA1.HashData(Encoding.UTF8.GetBytes(user.Plan))); // ok
        log.LogInformation("{Hash}", user.Email.GetHashCode()); // ok
    }

    public void Encryption(User user, Aes aes, RSA rsa, AesGcm gcm)
    {
        var bytes = Encoding.UTF8.GetBytes(user.Email);
        log.LogInformation("{Secret}", protector.Protect(user.Email)); // ok
        log.LogInformation("{Plain}", protector.Unprotect(protector.Protect(user.Email))); // !EPD2006
        log.LogInformation("{Secret}", Convert.ToBase64String(aes.EncryptEcb(bytes, PaddingMode.PKCS7))); // ok
        log.LogInformation("{Secret}", Convert.ToBase64String(rsa.Encrypt(bytes, RSAEncryptionPadding.OaepSHA256))); // ok
        var cipher = new byte[bytes.Length];
        gcm.Encrypt(new byte[12], bytes, cipher, new byte[16]);
        log.LogInformation("{Secret}", Convert.ToBase64String(cipher)); // ok
        using var memory = new MemoryStream();
        using (var crypto = new CryptoStream(memory, aes.CreateEncryptor(), CryptoStreamMode.Write))
        {
            crypto.Write(bytes);
        }

        log.LogInformation("{Secret}", Convert.ToBase64String(memory.ToArray())); // ok
        using var encryptor = aes.CreateEncryptor();
        log.LogInformation("{Secret}", Convert.ToBase64String(encryptor.TransformFinalBlock(bytes, 0, bytes.Length))); // ok
    }

    public void Redactors(User user)
    {
        log.LogInformation("{Mail}", redactor.Redact(user.Email)); // ok
        log.LogInformation("{Mail}", redactors.GetRedactor(new DataClassificationSet(default(DataClassification))).Redact(user.Email)); // ok
        Span<char> target = stackalloc char[40];
        redactor.Redact(user.Email, target);
        log.LogInformation("{Mail}", target.ToString()); // ok
        log.LogInformation("{Mail}", ErasingRedactor.Instance.Redact(user.Phone)); // ok
        log.LogInformation("{Size}", redactor.GetRedactedLength(user.Email)); // ok
    }

    public void Own_methods(User user, IMasker masker)
    {
        log.LogInformation("{Mail}", Masks.Mask(user.Email)); // !EPD2006
        log.LogInformation("{Mail}", Masks.Anonymize(user.Email)); // !EPD2006
        log.LogInformation("{Mail}", Masks.Hash(user.Email)); // !EPD2006
        log.LogInformation("{Mail}", Masks.Hide(user.Email)); // ok
        log.LogInformation("{Mail}", Masks.Redact(user.Email)); // ok
        log.LogInformation("{Mail}", masker.Mask(user.Email)); // ok
        log.LogInformation("{Mail}", Masks.Hide(user.Email) + user.Nickname); // !EPD2006
        log.LogInformation("{Mail}", Masks.Mask(Masks.Hide(user.Email))); // ok
        log.LogInformation("{Mail}", string.Join(",", user.Posts.Select(Masks.Hide))); // ok
        log.LogInformation("{Mail}", string.Join(",", user.Posts.Select(Masks.Mask))); // !EPD2006
    }

    public void Properties(Profile profile)
    {
        log.LogInformation("{Mail}", profile.MaskedMail); // ok
        log.LogInformation("{Mail}", profile.ShortMail); // !EPD2006
        log.LogInformation("{Mail}", profile.MaskedMail.Length); // ok
    }

    public void Metadata(User user)
    {
        log.LogInformation("{Name}", nameof(user.Email)); // ok
        log.LogInformation("{Name}", typeof(User).GetProperty("Email")!.Name); // ok
        log.LogInformation("{Name}", user.GetType().FullName); // ok
        log.LogInformation("{Name}", user.Email.GetType().Name); // ok
        log.LogInformation("{Name}", string.Join(",", user.GetType().GetProperties().Select(property => property.Name))); // ok
    }

    public void Chosen(User user)
    {
        log.LogInformation("{Segment}", user.BirthDate.Year > 2000 ? "young" : "old"); // ok
        log.LogInformation("{Segment}", Segment(user)); // ok
        log.LogInformation("{Valid}", IsValid(user.Email)); // ok
        log.LogInformation("{Copied}", Copy(user.Email)); // !EPD2006
        string flag;
        if (user.Email.Contains("test"))
        {
            flag = "test";
        }
        else
        {
            flag = "real";
        }

        log.LogInformation("{Flag}", flag); // ok
        var found = false;
        foreach (var post in user.Posts)
        {
            found |= post == "x";
        }

        log.LogInformation("{Found}", found); // ok
    }

    private static string Segment(User user)
    {
        switch (user.Nickname)
        {
            case "a":
                return "A";
            default:
                return "B";
        }
    }

    private static bool IsValid(string mail) => mail.Contains('@') && mail.Length < 100;

    private static string Copy(string mail)
    {
        var result = "";
        foreach (var letter in mail)
        {
            result += letter;
        }

        return result;
    }
}
