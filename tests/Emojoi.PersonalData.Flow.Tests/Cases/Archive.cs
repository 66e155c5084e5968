using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Compliance.Redaction;

namespace FlowCases.Archive;

public class Donor
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("phone", "profile")] public string Phone { get; set; } = "";
    public decimal Amount { get; set; }
    public string Fund { get; set; } = "";
}

public static class Masks
{
    [Sanitizes(Sanitization.Mask)]
    public static string Short(string text) => text[..1] + "***";

    public static string Mask(string text) => text[..1] + "***" + text[^1];

    [return: Sanitizes(Sanitization.Redact)]
    public static string Gone(string text) => "<" + text.GetType().Name + ">";
}

public sealed class Archive(IDataProtectionProvider provider, Redactor redactor, Microsoft.AspNetCore.Identity.IPasswordHasher<Donor> hasher, ILogger<Archive> logger)
{
    private readonly IDataProtector _protector = provider.CreateProtector("donors");

    public async Task Files(Donor donor, string path)
    {
        await File.AppendAllTextAsync(path, $"{donor.Name};{donor.Amount}\n"); // !EPD2013
        await File.AppendAllTextAsync(path, $"{donor.Fund};{donor.Amount}\n"); // ok
        await File.WriteAllLinesAsync(path, [donor.Mail, donor.Phone]); // !EPD2013
        await using var stream = File.Create(path);
        await JsonSerializer.SerializeAsync(stream, new { donor.Id, donor.Amount }); // ok
        await JsonSerializer.SerializeAsync(stream, donor); // !EPD2013
        await stream.WriteAsync(Encoding.UTF8.GetBytes(donor.Phone)); // !EPD2013
        using var writer = new StreamWriter(path, append: true);
        writer.WriteLine(donor.Fund); // ok
        writer.WriteLine("{0};{1}", donor.Id, donor.Name); // !EPD2013
        await using var memory = new MemoryStream();
        await memory.WriteAsync(Encoding.UTF8.GetBytes(donor.Phone)); // ok
        await File.WriteAllBytesAsync(path, memory.ToArray()); // !EPD2013
        using var zipped = new GZipStream(new FileStream(path, FileMode.Create), CompressionLevel.Fastest);
        zipped.Write(Encoding.UTF8.GetBytes(donor.Mail)); // !EPD2013
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        using var entry = new StreamWriter(archive.CreateEntry("donors.csv").Open());
        entry.Write(donor.Name); // !EPD2013
        using var xml = XmlWriter.Create(path);
        xml.WriteElementString("mail", donor.Mail); // !EPD2013
        xml.WriteElementString("fund", donor.Fund); // ok
        new XDocument(new XElement("donor", new XAttribute("name", donor.Name))).Save(path); // !EPD2013
        new XDocument(new XElement("donor", new XAttribute("fund", donor.Fund))).Save(path); // ok
        using var binary = new BinaryWriter(File.OpenWrite(path));
        binary.Write(donor.Amount); // ok
        binary.Write(donor.Phone); // !EPD2013
        using var text = File.CreateText(path);
        await text.WriteAsync(string.Create(CultureInfo.InvariantCulture, $"{donor.Mail}")); // !EPD2013
        using var info = new FileInfo(path).AppendText();
        info.Write(donor.Name.Length); // ok
        info.Write(donor.Name); // !EPD2013
    }

    public void Encrypted(Donor donor, string path, byte[] key)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        File.WriteAllBytes(path, aes.EncryptCbc(Encoding.UTF8.GetBytes(donor.Mail), aes.IV)); // ok
        using (var crypto = new CryptoStream(File.Create(path), aes.CreateEncryptor(), CryptoStreamMode.Write))
        using (var writer = new StreamWriter(crypto))
        {
            writer.Write(donor.Mail); // ok
        }

        File.WriteAllText(path, _protector.Protect(donor.Phone)); // ok
        File.WriteAllText(path, _protector.Unprotect(_protector.Protect(donor.Phone))); // !EPD2013
        var cipher = new byte[64];
        var tag = new byte[16];
        using var gcm = new AesGcm(key, 16);
        gcm.Encrypt(new byte[12], Encoding.UTF8.GetBytes(donor.Mail), cipher, tag);
        File.WriteAllBytes(path, cipher); // ok
        File.WriteAllText(path, hasher.HashPassword(donor, donor.Phone)); // ok
    }

    public void Cleaned(Donor donor, byte[] key)
    {
        logger.LogInformation("{Mail}", redactor.Redact(donor.Mail)); // ok
        logger.LogInformation("{Mail}", Masks.Short(donor.Mail)); // ok
        logger.LogInformation("{Mail}", Masks.Mask(donor.Mail)); // !EPD2006
        logger.LogInformation("{Mail}", Masks.Gone(donor.Mail)); // ok
        logger.LogInformation("{Mail}", Masks.Short(donor.Mail) + donor.Name); // !EPD2006
        logger.LogInformation("{Mail}", Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(donor.Mail)))); // ok
        logger.LogInformation("{Mail}", Convert.ToBase64String(Encoding.UTF8.GetBytes(donor.Mail))); // !EPD2006
        var weak = SHA256.HashData(Encoding.UTF8.GetBytes(donor.Mail)); // !EPD4003
        logger.LogInformation("{Hash}", Convert.ToHexString(weak)); // ok
        using var md5 = MD5.Create();
        var digest = md5.ComputeHash(Encoding.UTF8.GetBytes(donor.Phone.Trim())); // !EPD4003
        logger.LogInformation("{Hash}", digest.Length); // ok
        var etag = SHA1.HashData(Encoding.UTF8.GetBytes(donor.Fund)); // ok
        logger.LogInformation("{Tag}", etag); // ok
        using var incremental = IncrementalHash.CreateHash(HashAlgorithmName.SHA512);
        incremental.AppendData(Encoding.UTF8.GetBytes(donor.Mail)); // !EPD4003
        using var keyed = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA512, key);
        keyed.AppendData(Encoding.UTF8.GetBytes(donor.Mail)); // ok
        var slow = Rfc2898DeriveBytes.Pbkdf2(donor.Phone, key, 600_000, HashAlgorithmName.SHA256, 32); // ok
        logger.LogInformation("{Slow}", Convert.ToHexString(slow)); // ok
    }

    public void Aggregates(List<Donor> donors)
    {
        logger.LogInformation("{Count}", donors.Count(donor => donor.Mail.EndsWith(".org", StringComparison.Ordinal))); // ok
        logger.LogInformation("{Any}", donors.Any(donor => donor.Name == "")); // ok
        logger.LogInformation("{All}", donors.All(donor => donor.Phone.Length > 3)); // ok
        logger.LogInformation("{Distinct}", donors.Select(donor => donor.Mail).Distinct().Count()); // ok
        logger.LogInformation("{Average}", donors.Average(donor => donor.Name.Length)); // ok
        logger.LogInformation("{Contains}", donors.Select(donor => donor.Mail).Contains("x@example.org")); // ok
        logger.LogInformation("{Max}", donors.Max(donor => donor.Name)); // !EPD2006
        logger.LogInformation("{Top}", donors.MaxBy(donor => donor.Amount)!.Name); // !EPD2006
        logger.LogInformation("{Top}", donors.MinBy(donor => donor.Name)!.Amount); // ok
        logger.LogInformation("{Compared}", string.CompareOrdinal(donors[0].Name, donors[1].Name)); // ok
        logger.LogInformation("{Hash}", donors[0].Mail is null); // ok
    }

    public async Task Caches(Donor donor, IMemoryCache memory, IDistributedCache cache)
    {
        memory.Set("fund", donor.Fund);
        memory.Set("donor", donor);
        logger.LogInformation("{Fund}", memory.Get<string>("fund")); // ok
        logger.LogInformation("{Name}", memory.Get<Donor>("donor")!.Name); // !EPD2006
        logger.LogInformation("{Amount}", memory.Get<Donor>("donor")!.Amount); // ok
        var name = await memory.GetOrCreateAsync(donor.Id, entry =>
        {
            entry.SlidingExpiration = TimeSpan.FromMinutes(1);
            return Task.FromResult(donor.Name);
        });
        logger.LogInformation("{Name}", name); // !EPD2006
        var fund = await cache.GetStringAsync("fund-of-" + donor.Id);
        logger.LogInformation("{Fund}", fund); // ok
        using var process = Process.Start("convert", donor.Fund);
        logger.LogInformation("{Code}", process.ExitCode); // ok
    }
}
