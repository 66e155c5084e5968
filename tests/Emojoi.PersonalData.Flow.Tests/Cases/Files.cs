using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FlowCases.Files;

public class Files
{
    public async Task Whole_files(User user)
    {
        File.WriteAllText("users.txt", user.Email); // !EPD2013
        File.WriteAllText("plans.txt", user.Plan); // ok
        File.AppendAllText("users.txt", $"{user.Nickname}\n"); // !EPD2013
        await File.WriteAllLinesAsync("users.txt", new[] { user.Phone! }); // !EPD2013
        await File.WriteAllBytesAsync("users.bin", JsonSerializer.SerializeToUtf8Bytes(user)); // !EPD2013
        await File.WriteAllBytesAsync("plans.bin", JsonSerializer.SerializeToUtf8Bytes(user.Plan)); // ok
        File.WriteAllText("count.txt", user.Posts.Count.ToString()); // ok
    }

    public void Writers(User user)
    {
        using var writer = new StreamWriter("users.txt");
        writer.WriteLine(user.Email); // !EPD2013
        writer.WriteLine(user.Plan); // ok
        writer.Write("{0}", user.Nickname); // !EPD2013
        writer.Flush(); // ok
    }

    public void Streams(User user)
    {
        using var stream = File.Create("users.bin");
        stream.Write(Encoding.UTF8.GetBytes(user.Email)); // !EPD2013
        stream.Write(Encoding.UTF8.GetBytes(user.Plan)); // ok
        JsonSerializer.Serialize(stream, user); // !EPD2013
        JsonSerializer.Serialize(stream, user.Plan); // ok
    }

    public void In_memory_only(User user)
    {
        using var memory = new MemoryStream();
        memory.Write(Encoding.UTF8.GetBytes(user.Email)); // ok
        using var writer = new StringWriter();
        writer.Write(user.Email); // ok
        using var buffer = new StreamWriter(memory);
        buffer.Write(user.Email); // ok
    }

    public void Encrypted(User user, ICryptoTransform transform)
    {
        using var stream = File.Create("users.bin");
        using var crypto = new CryptoStream(stream, transform, CryptoStreamMode.Write);
        crypto.Write(Encoding.UTF8.GetBytes(user.Email)); // ok
        using var writer = new StreamWriter(crypto);
        writer.Write(user.Email); // ok
    }

    public void Sealed(User user)
    {
        File.WriteAllBytes("users.bin", Seal(user.Email)); // ok
        File.WriteAllBytes("users.bin", Pack(user.Email)); // !EPD2013
    }

    public void In_a_helper(User user)
    {
        Save(user.Email);
        SavePlan(user.Plan);
    }

    private static void Save(string text) => File.WriteAllText("x.txt", text); // !EPD2013

    private static void SavePlan(string text) => File.WriteAllText("x.txt", text); // ok

    [Sanitizes(Sanitization.Encrypt)]
    private static byte[] Seal(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Pack(string text) => Encoding.UTF8.GetBytes(text);
}
