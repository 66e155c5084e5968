using System.Security.Cryptography;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>The key of the person that an open request is about, encrypted (F07).</summary>
internal static class SealedKey
{
    public static byte[] Seal(byte[] secret, SubjectIdentity subject) => SealedText.Seal(secret, [.. subject.Key.Select(SubjectKeyValue.Text)]);

    /// <exception cref="CryptographicException">It was sealed with another secret.</exception>
    public static SubjectIdentity Open(byte[] secret, string subject, byte[] sealedKey) => new(subject, [.. SealedText.Open(secret, sealedKey)]);
}
