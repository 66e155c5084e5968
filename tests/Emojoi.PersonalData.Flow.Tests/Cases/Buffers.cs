using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace FlowCases.Buffers;

public class Buffers
{
    public void Copied_bytes(User user)
    {
        var source = Encoding.UTF8.GetBytes(user.Email);
        var target = new byte[64];
        Buffer.BlockCopy(source, 0, target, 0, 10);
        Console.WriteLine(Encoding.UTF8.GetString(target)); // !EPD2007
        var other = new byte[64];
        source.CopyTo(other, 0);
        Console.WriteLine(Convert.ToHexString(other)); // !EPD2007
        Console.WriteLine(source.Length); // ok
    }

    public void Encoded_into_a_span(User user)
    {
        Span<byte> bytes = stackalloc byte[64];
        var written = Encoding.UTF8.GetBytes(user.Nickname, bytes);
        Console.WriteLine(Convert.ToHexString(bytes[..4])); // !EPD2007
        Console.WriteLine(written); // ok
        Span<byte> plan = stackalloc byte[64];
        Encoding.UTF8.GetBytes(user.Plan, plan);
        Console.WriteLine(Convert.ToHexString(plan)); // ok
    }

    public void Pooled(User user)
    {
        var buffer = ArrayPool<char>.Shared.Rent(64);
        user.Email.AsSpan().CopyTo(buffer);
        Console.WriteLine(new string(buffer, 0, 4)); // !EPD2007
        ArrayPool<char>.Shared.Return(buffer);
    }

    public void Memories(User user)
    {
        ReadOnlyMemory<char> memory = user.Phone.AsMemory();
        Console.WriteLine(memory.Span.ToString()); // !EPD2007
        Console.WriteLine(memory[..2].ToString()); // !EPD2007
        Console.WriteLine(memory.IsEmpty); // ok
    }

    public void Formatted(User user)
    {
        Span<char> text = stackalloc char[32];
        if (user.BirthDate.TryFormat(text, out var length))
        {
            Console.WriteLine(text[..length].ToString()); // !EPD2007
            Console.WriteLine(length); // ok
        }
    }

    public void Json_by_hand(User user)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("mail", user.Email);
            writer.WriteEndObject();
        }

        Console.WriteLine(Encoding.UTF8.GetString(stream.ToArray())); // !EPD2007
        using var clean = new MemoryStream();
        using (var writer = new Utf8JsonWriter(clean))
        {
            writer.WriteStartObject();
            writer.WriteString("plan", user.Plan);
            writer.WriteEndObject();
        }

        Console.WriteLine(Encoding.UTF8.GetString(clean.ToArray())); // ok
    }

    public void Readers(User user)
    {
        using var reader = new StringReader(user.Email);
        Console.WriteLine(reader.ReadLine()); // !EPD2007
        using var stream = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes(user.Nickname)));
        Console.WriteLine(stream.ReadToEnd()); // !EPD2007
        using var clean = new StringReader(user.Plan);
        Console.WriteLine(clean.ReadToEnd()); // ok
    }

    public async Task Copied_streams(User user)
    {
        using var source = new MemoryStream(Encoding.UTF8.GetBytes(user.Email));
        using var target = new MemoryStream();
        await source.CopyToAsync(target);
        Console.WriteLine(Convert.ToBase64String(target.ToArray())); // !EPD2007
        Console.WriteLine(target.Length); // ok
    }

    public void Comparisons(User user)
    {
        Console.WriteLine(user.Email.AsSpan().SequenceEqual("x")); // ok
        Console.WriteLine(user.Email.AsSpan().IndexOf('@')); // ok
        Console.WriteLine(CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(user.Email), [1])); // ok
        Console.WriteLine(user.BirthDate.CompareTo(DateTime.UtcNow)); // ok
        Console.WriteLine(EqualityComparer<string>.Default.Equals(user.Email, "x")); // ok
    }

    public void Round_trips(User user)
    {
        var json = JsonSerializer.Serialize(user);
        var copy = JsonSerializer.Deserialize<User>(json)!;
        Console.WriteLine(copy.Email); // !EPD2007
        using var document = JsonDocument.Parse(json);
        Console.WriteLine(document.RootElement.GetProperty("Email").GetString()); // !EPD2007
        using var clean = JsonDocument.Parse("{}");
        Console.WriteLine(clean.RootElement.ToString()); // ok
    }
}
