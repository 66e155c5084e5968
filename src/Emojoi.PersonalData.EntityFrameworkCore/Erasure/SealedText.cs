using System.Security.Cryptography;
using System.Text.Json;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Texts that name a person, encrypted with the application's secret: what is in the database alone names nobody (F07).</summary>
internal static class SealedText
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    public static byte[] Seal(byte[] secret, string[] texts)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(texts);
        var sealedText = new byte[NonceLength + TagLength + plain.Length];
        RandomNumberGenerator.Fill(sealedText.AsSpan(0, NonceLength));
        using var cipher = Cipher(secret);
        cipher.Encrypt(sealedText.AsSpan(0, NonceLength), plain, sealedText.AsSpan(NonceLength + TagLength), sealedText.AsSpan(NonceLength, TagLength));
        return sealedText;
    }

    /// <exception cref="CryptographicException">It was sealed with another secret.</exception>
    public static string[] Open(byte[] secret, byte[] sealedText)
    {
        var plain = new byte[sealedText.Length - NonceLength - TagLength];
        using var cipher = Cipher(secret);
        cipher.Decrypt(sealedText.AsSpan(0, NonceLength), sealedText.AsSpan(NonceLength + TagLength), sealedText.AsSpan(NonceLength, TagLength), plain);
        return JsonSerializer.Deserialize<string[]>(plain)!;
    }

    private static AesGcm Cipher(byte[] secret) =>
        new(HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, info: "requests"u8.ToArray()), TagLength);
}
