using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Compliance.Redaction;

namespace FlowCases.Sanitizers;

public static class Masks
{
    [Sanitizes(Sanitization.Mask)]
    public static string Masked(string text) => text[..1] + "***";

    [return: Sanitizes(Sanitization.Redact)]
    public static string Redacted(string text) => "[redacted]" + text.Length;

    [Sanitizes(Sanitization.Hash)]
    public static string Digest(string text) => text.GetHashCode(StringComparison.Ordinal).ToString();

    [Sanitizes(Sanitization.Encrypt)]
    public static byte[] Sealed(string text) => Encoding.UTF8.GetBytes(text);

    public static string Mask(string text) => text[..1] + "***";

    public static string Redact(string text) => text;

    public static string Hash(string text) => text;
}

public interface IMasker
{
    [Sanitizes(Sanitization.Mask)]
    string Mask(string text);
}

public class StarMasker : IMasker
{
    public string Mask(string text) => text[..1] + "*";
}

public class Masked
{
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";

    [Sanitizes(Sanitization.Mask)] public string Short => Mail[..1] + "***";

    public string Half => Mail[..5];
}

public class Sanitizers
{
    public void Marked_methods(User user)
    {
        Console.WriteLine(Masks.Masked(user.Email)); // ok
        Console.WriteLine(Masks.Redacted(user.Email)); // ok
        Console.WriteLine(Masks.Digest(user.Email)); // ok
        Console.WriteLine(Convert.ToBase64String(Masks.Sealed(user.Email))); // ok
    }

    public void Names_without_a_mark(User user)
    {
        Console.WriteLine(Masks.Mask(user.Email)); // !EPD2007
        Console.WriteLine(Masks.Redact(user.Nickname)); // !EPD2007
        Console.WriteLine(Masks.Hash(user.Phone!)); // !EPD2007
        Console.WriteLine(Masks.Mask(user.Plan)); // ok
    }

    public void Marked_at_the_interface(IMasker masker, User user)
    {
        Console.WriteLine(masker.Mask(user.Email)); // ok
        Console.WriteLine(new StarMasker().Mask(user.Email)); // ok
    }

    public void Marked_properties(Masked masked)
    {
        Console.WriteLine(masked.Short); // ok
        Console.WriteLine(masked.Half); // !EPD2007
    }

    public void A_sanitized_copy_and_the_original(User user)
    {
        var masked = Masks.Masked(user.Email);
        Console.WriteLine(masked + " of " + user.Plan); // ok
        Console.WriteLine(masked + " of " + user.Email); // !EPD2007
    }

    public void Sanitized_in_place(User user)
    {
        var text = user.Email;
        text = Masks.Masked(text);
        Console.WriteLine(text); // ok
    }

    public void Sanitized_on_one_branch_only(User user, bool mask)
    {
        var text = user.Email;
        if (mask)
        {
            text = Masks.Masked(text);
        }

        Console.WriteLine(text); // !EPD2007
    }

    public void Hashes(User user, byte[] key)
    {
        Console.WriteLine(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(user.Email + "salt")))); // !EPD4003
        Console.WriteLine(Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(user.Email)))); // ok
        using var hmac = new HMACSHA512(key);
        Console.WriteLine(Convert.ToBase64String(hmac.ComputeHash(Encoding.UTF8.GetBytes(user.Email)))); // ok
        Console.WriteLine(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(user.Plan)))); // ok
    }

    public void Key_derivation(User user, byte[] salt)
    {
        var derived = Rfc2898DeriveBytes.Pbkdf2(user.Email, salt, 600_000, HashAlgorithmName.SHA256, 32);
        Console.WriteLine(Convert.ToHexString(derived)); // ok
    }

    public void Data_protection(IDataProtector protector, User user)
    {
        var sealedMail = protector.Protect(user.Email);
        Console.WriteLine(sealedMail); // ok
        Console.WriteLine(protector.Unprotect(protector.Protect(user.Email))); // !EPD2007
        Console.WriteLine(protector.Unprotect(protector.Protect(user.Plan))); // ok
    }

    public void Redactors(IRedactorProvider provider, Redactor redactor, User user)
    {
        Console.WriteLine(redactor.Redact(user.Email)); // ok
        Console.WriteLine(ErasingRedactor.Instance.Redact(user.Nickname)); // ok
        Console.WriteLine(NullRedactor.Instance.Redact(user.Plan)); // ok
    }

    public void Aes_encryption(User user, byte[] key, byte[] iv)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        var cipher = aes.EncryptCbc(Encoding.UTF8.GetBytes(user.Email), iv);
        Console.WriteLine(Convert.ToBase64String(cipher)); // ok
        Console.WriteLine(Encoding.UTF8.GetString(aes.DecryptCbc(cipher, iv))); // !EPD2007
    }

    public void Gcm(User user, AesGcm aes, byte[] nonce)
    {
        var plain = Encoding.UTF8.GetBytes(user.Email);
        var cipher = new byte[plain.Length];
        var tag = new byte[16];
        aes.Encrypt(nonce, plain, cipher, tag);
        Console.WriteLine(Convert.ToBase64String(cipher)); // ok
        Console.WriteLine(Convert.ToBase64String(plain)); // !EPD2007
    }

    public void Encoding_is_no_encryption(User user)
    {
        var text = Convert.ToBase64String(Encoding.UTF8.GetBytes(user.Email));
        Console.WriteLine(text); // !EPD2007
        Console.WriteLine(Encoding.UTF8.GetString(Convert.FromBase64String(text))); // !EPD2007
    }
}
