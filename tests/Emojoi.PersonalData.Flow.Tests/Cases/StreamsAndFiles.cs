using System.IO.Compression;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.Win32.SafeHandles;

namespace FlowCases.StreamsAndFiles;

public class StreamsAndFiles
{
    public async Task Files(User user, IEnumerable<User> users)
    {
        File.WriteAllText("a.txt", user.Email); // !EPD2013
        File.WriteAllText("a.txt", user.Plan); // ok
        File.AppendAllText("a.txt", user.Nickname + Environment.NewLine); // !EPD2013
        File.WriteAllLines("a.txt", users.Select(row => row.Email)); // !EPD2013
        File.WriteAllLines("a.txt", users.Select(row => row.Plan)); // ok
        File.AppendAllLines("a.txt", user.Posts); // !EPD2013
        await File.WriteAllBytesAsync("a.bin", Encoding.UTF8.GetBytes(user.Phone!)); // !EPD2013
        await File.WriteAllTextAsync("a.txt", $"{user.Email.Length}"); // ok
        await File.AppendAllTextAsync("a.txt", user.BirthDate.ToString("O")); // !EPD2013
    }

    public async Task Writers(User user)
    {
        using var writer = new StreamWriter("a.txt");
        writer.WriteLine(user.Email); // !EPD2013
        writer.WriteLine(user.Plan); // ok
        await writer.WriteAsync(user.Nickname); // !EPD2013
        using var created = File.CreateText("b.txt");
        created.Write(user.Phone); // !EPD2013
        using var appended = File.AppendText("b.txt");
        appended.Write(user.Plan); // ok
        using var info = new FileInfo("c.txt").CreateText();
        info.WriteLine("{0}", user.Email); // !EPD2013
        using var over = new StreamWriter(File.OpenWrite("d.txt"));
        over.Write(user.Email); // !EPD2013
        using var memory = new StreamWriter(new MemoryStream());
        memory.Write(user.Email); // ok
        using TextWriter text = new StringWriter();
        text.Write(user.Email); // ok
    }

    public async Task Streams(User user)
    {
        var bytes = Encoding.UTF8.GetBytes(user.Email);
        using var stream = new FileStream("a.bin", FileMode.Create);
        stream.Write(bytes); // !EPD2013
        stream.Write(Encoding.UTF8.GetBytes(user.Plan)); // ok
        await stream.WriteAsync(bytes.AsMemory()); // !EPD2013
        using var opened = File.Open("a.bin", FileMode.Append);
        opened.Write(bytes, 0, bytes.Length); // !EPD2013
        using var binary = new BinaryWriter(File.Create("b.bin"));
        binary.Write(user.BirthDate.Ticks); // !EPD2013
        binary.Write(user.Logins); // ok
        using var zip = new GZipStream(File.Create("c.gz"), CompressionMode.Compress);
        zip.Write(bytes); // !EPD2013
        using var source = new MemoryStream(bytes);
        await source.CopyToAsync(stream); // !EPD2013
        using var clean = new MemoryStream(Encoding.UTF8.GetBytes(user.Plan));
        await clean.CopyToAsync(stream); // ok
        using var buffered = new BufferedStream(new FileStream("d.bin", FileMode.Create));
        buffered.Write(bytes); // !EPD2013
        using SafeFileHandle handle = File.OpenHandle("e.bin", FileMode.Create, FileAccess.Write);
        RandomAccess.Write(handle, bytes, 0); // !EPD2013
        using var memory = new MemoryStream();
        memory.Write(bytes); // ok
        memory.WriteTo(stream); // !EPD2013
    }

    public async Task Serializers(User user)
    {
        using var file = File.Create("a.json");
        await JsonSerializer.SerializeAsync(file, user); // !EPD2013
        await JsonSerializer.SerializeAsync(file, new { user.Plan }); // ok
        JsonSerializer.Serialize(file, user.Email); // !EPD2013
        new XElement("mail", user.Email).Save("a.xml"); // !EPD2013
        new XElement("plan", user.Plan).Save("a.xml"); // ok
        using var xml = XmlWriter.Create("b.xml");
        xml.WriteElementString("mail", user.Email); // !EPD2013
        xml.WriteElementString("plan", user.Plan); // ok
        using var memory = new MemoryStream();
        await JsonSerializer.SerializeAsync(memory, user); // ok
        using var archive = ZipFile.Open("a.zip", ZipArchiveMode.Create);
        using var entry = new StreamWriter(archive.CreateEntry("a.txt").Open());
        entry.Write(user.Plan); // ok
    }

    public void Encrypted(User user, Aes aes)
    {
        using var file = File.Create("a.bin");
        using var crypto = new CryptoStream(file, aes.CreateEncryptor(), CryptoStreamMode.Write);
        crypto.Write(Encoding.UTF8.GetBytes(user.Email)); // ok
        using var writer = new StreamWriter(crypto);
        writer.Write(user.Email); // ok
        File.WriteAllBytes("b.bin", aes.EncryptCbc(Encoding.UTF8.GetBytes(user.Email), new byte[16])); // ok
    }

    public void Given(User user, Stream unknown, TextWriter writer)
    {
        unknown.Write(Encoding.UTF8.GetBytes(user.Email)); // ok
        writer.Write(user.Email); // ok
        Save(user.Nickname, "a.txt");
        SavePlan(user.Plan, "a.txt");
    }

    private static void Save(string text, string path)
    {
        using var writer = new StreamWriter(path, append: true);
        writer.WriteLine(text); // !EPD2013
    }

    private static void SavePlan(string text, string path)
    {
        using var writer = new StreamWriter(path, append: true);
        writer.WriteLine(text); // ok
    }
}
