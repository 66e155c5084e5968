using System.Security.Cryptography;
using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>The key of the person that an open request is about, encrypted with the application's secret: what is in the database alone names nobody (F07).</summary>
internal static class SealedKey
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static byte[] Seal(byte[] secret, SubjectIdentity subject)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(subject.Key.Select(SubjectKeyValue.Text).ToArray());
        var sealedKey = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(sealedKey.AsSpan(0, NonceLength));
        using var cipher = Cipher(secret);
        cipher.Encrypt(sealedKey.AsSpan(0, NonceLength), plain, sealedKey.AsSpan(NonceLength + TagLength), sealedKey.AsSpan(NonceLength, TagLength));
        return sealedKey;
    }

    /// <exception cref="CryptographicException">It was sealed with another secret.</exception>
    public static SubjectIdentity Open(byte[] secret, string subject, byte[] sealedKey)
    {
        var plain = new byte[sealedKey.Length - NonceLength - TagLength];
        using var cipher = Cipher(secret);
        cipher.Decrypt(sealedKey.AsSpan(0, NonceLength), sealedKey.AsSpan(NonceLength + TagLength), sealedKey.AsSpan(NonceLength, TagLength), plain);
        return new SubjectIdentity(subject, [.. JsonSerializer.Deserialize<string[]>(plain)!]);
    }

    private static AesGcm Cipher(byte[] secret) =>
        new(HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "requests"u8.ToArray()), TagLength);
}
