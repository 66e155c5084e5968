using System.Security.Cryptography;
using System.Text;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore;

/// <summary>
/// What the ledger, tombstones and requests call a person: a keyed hash of their key. Whoever holds <see cref="PersonalDataOptions.PseudonymKey"/> can
/// recognise them; nobody can read the key from it (clauses P-ANON, P-AUDIT).
/// </summary>
public static class SubjectPseudonym
{
    /// <summary>Bytes that a key has at least.</summary>
    public const int MinimumKeyLength = 32;

    /// <summary>HMAC-SHA256 over the kind of data subject and the values of the key, in hexadecimal.</summary>
    public static string Of(byte[] key, SubjectIdentity subject)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(subject);
        if (key.Length < MinimumKeyLength)
        {
            throw new ArgumentException($"A pseudonym's key has {MinimumKeyLength} bytes or more; this one has {key.Length}.", nameof(key));
        }

        var text = new StringBuilder(subject.Subject);
        foreach (var value in subject.Key.Select(SubjectKeyValue.Text))
        {
            // With their lengths, so that ("a", "bc") is not ("ab", "c").
            text.Append('\n').Append(value.Length).Append(':').Append(value);
        }

        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text.ToString())));
    }
}
