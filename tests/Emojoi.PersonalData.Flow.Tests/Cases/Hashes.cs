using System.Security.Cryptography;
using System.Text;

namespace FlowCases.Hashes;

public class Hashes
{
    public byte[] Md5(User user) => MD5.HashData(Encoding.UTF8.GetBytes(user.Email)); // !EPD4003

    public byte[] Sha1(User user) => SHA1.HashData(Encoding.UTF8.GetBytes(user.Phone!)); // !EPD4003

    public byte[] Sha256(User user) => SHA256.HashData(Encoding.UTF8.GetBytes(user.Email)); // !EPD4003

    public byte[] Sha256_by_an_instance(User user)
    {
        using var hash = SHA256.Create();
        return hash.ComputeHash(Encoding.UTF8.GetBytes(user.Nickname)); // !EPD4003
    }

    public byte[] Of_clean_data(User user) => SHA256.HashData(Encoding.UTF8.GetBytes(user.Plan)); // ok

    public byte[] Md5_of_clean_data(User user) => MD5.HashData(Encoding.UTF8.GetBytes(user.Plan)); // ok

    public byte[] Keyed(User user, byte[] key) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(user.Email)); // ok

    public byte[] Derived(User user, byte[] salt) =>
        Rfc2898DeriveBytes.Pbkdf2(user.Email, salt, 600_000, HashAlgorithmName.SHA512, 32); // ok

    public byte[] In_a_helper(User user) => Digest(user.Email);

    public byte[] In_a_helper_of_clean_data(User user) => PlanDigest(user.Plan);

    private static byte[] Digest(string text) => MD5.HashData(Encoding.UTF8.GetBytes(text)); // !EPD4003

    private static byte[] PlanDigest(string text) => MD5.HashData(Encoding.UTF8.GetBytes(text)); // ok
}
