using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;

namespace FlowCases.SpansAndMemory;

public class SpansAndMemory
{
    public void Slices(User user)
    {
        ReadOnlySpan<char> span = user.Email.AsSpan();
        Console.WriteLine(span[..3].ToString()); // !EPD2007
        Console.WriteLine(span.Length); // ok
        Console.WriteLine(span.IndexOf('@')); // ok
        Console.WriteLine(span.Slice(1, 2).Trim().ToString()); // !EPD2007
        Console.WriteLine(new string(span)); // !EPD2007
        Console.WriteLine(span.SequenceEqual("a@b.c")); // ok
        Console.WriteLine(user.Plan.AsSpan(1).ToString()); // ok
    }

    public void Stack(User user)
    {
        Span<char> buffer = stackalloc char[64];
        user.Nickname.AsSpan().CopyTo(buffer);
        Console.WriteLine(buffer.ToString()); // !EPD2007
        Span<char> other = stackalloc char[64];
        user.Plan.AsSpan().CopyTo(other);
        Console.WriteLine(other.ToString()); // ok
        Span<char> upper = stackalloc char[64];
        var written = user.Nickname.AsSpan().ToUpperInvariant(upper);
        Console.WriteLine(upper[..written].ToString()); // !EPD2007
        Console.WriteLine(written); // ok
    }

    public void Elements(User user)
    {
        Span<char> letters = stackalloc char[4];
        letters[0] = user.Nickname[0];
        letters[1] = '.';
        Console.WriteLine(letters.ToString()); // !EPD2007
        Span<char> dots = stackalloc char[4];
        dots.Fill('.');
        Console.WriteLine(dots.ToString()); // ok
        foreach (var letter in user.Email.AsSpan())
        {
            Console.Write(letter); // !EPD2007
        }

        foreach (ref readonly var letter in user.Plan.AsSpan())
        {
            Console.Write(letter); // ok
        }
    }

    public void Bytes(User user)
    {
        Span<byte> bytes = stackalloc byte[128];
        var count = Encoding.UTF8.GetBytes(user.Email, bytes);
        Console.WriteLine(Encoding.UTF8.GetString(bytes[..count])); // !EPD2007
        Console.WriteLine(count); // ok
        Console.WriteLine(Encoding.UTF8.GetByteCount(user.Email)); // ok
        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(number, user.BirthDate.Ticks);
        Console.WriteLine(Convert.ToHexString(number)); // !EPD2007
        Span<byte> logins = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(logins, user.Logins);
        Console.WriteLine(Convert.ToHexString(logins)); // ok
    }

    public void Pools(User user)
    {
        var rented = ArrayPool<char>.Shared.Rent(64);
        user.Phone!.CopyTo(0, rented, 0, user.Phone!.Length);
        Console.WriteLine(new string(rented, 0, 3)); // !EPD2007
        var clean = ArrayPool<char>.Shared.Rent(64);
        user.Plan.CopyTo(0, clean, 0, 3);
        Console.WriteLine(new string(clean, 0, 3)); // ok
        var array = user.Email.ToCharArray();
        Array.Reverse(array);
        Console.WriteLine(array); // !EPD2007
        var target = new char[80];
        Array.Copy(array, target, array.Length);
        Console.WriteLine(new string(target)); // !EPD2007
        var blank = new char[80];
        Array.Copy(array, 0, blank, 0, 3);
        Array.Clear(blank);
        Console.WriteLine(array.Length); // ok
    }

    public void Memories(User user)
    {
        ReadOnlyMemory<char> memory = user.Nickname.AsMemory();
        Console.WriteLine(memory.Span.ToString()); // !EPD2007
        Console.WriteLine(memory[1..].ToString()); // !EPD2007
        Console.WriteLine(memory.Length); // ok
        Console.WriteLine(memory.IsEmpty); // ok
        var writer = new ArrayBufferWriter<byte>();
        writer.Write(Encoding.UTF8.GetBytes(user.Email));
        Console.WriteLine(Encoding.UTF8.GetString(writer.WrittenSpan)); // !EPD2007
        Console.WriteLine(writer.WrittenCount); // ok
        var sequence = new ReadOnlySequence<byte>(Encoding.UTF8.GetBytes(user.Email));
        Console.WriteLine(Encoding.UTF8.GetString(sequence.ToArray())); // !EPD2007
        Console.WriteLine(sequence.Length); // ok
    }

    public void Reinterpreted(User user)
    {
        var bytes = MemoryMarshal.AsBytes(user.Email.AsSpan());
        Console.WriteLine(Convert.ToBase64String(bytes)); // !EPD2007
        var ticks = BitConverter.GetBytes(user.BirthDate.Ticks);
        Console.WriteLine(BitConverter.ToString(ticks)); // !EPD2007
        Console.WriteLine(BitConverter.ToInt64(ticks)); // !EPD2007
        Console.WriteLine(BitConverter.ToString(BitConverter.GetBytes(user.Logins))); // ok
    }

    public void Created(User user)
    {
        Console.WriteLine(string.Create(user.Email.Length, user.Email, (span, mail) => mail.AsSpan().CopyTo(span))); // !EPD2007
        Console.WriteLine(string.Create(5, user.Plan, (span, plan) => plan.AsSpan(0, 5).CopyTo(span))); // ok
        Console.WriteLine(string.Create(user.Email.Length, '*', (span, star) => span.Fill(star))); // ok
    }

    public void References(User user)
    {
        string first = "", second = "";
        ref var target = ref first;
        target = user.Email;
        Console.WriteLine(first); // !EPD2007
        Console.WriteLine(second); // ok
        var array = new string[2];
        ref var slot = ref array[0];
        slot = user.Nickname;
        Console.WriteLine(array[0]); // !EPD2007
        Swap(ref first, ref second);
        Console.WriteLine(second); // !EPD2007
        Fill(user, out var mail, out var plan);
        Console.WriteLine(mail); // !EPD2007
        Console.WriteLine(plan); // ok
        Show(in mail);
        ShowPlan(in plan);
    }

    private static void Swap(ref string a, ref string b) => (a, b) = (b, a);

    private static void Fill(User user, out string mail, out string plan)
    {
        mail = user.Email;
        plan = user.Plan;
    }

    private static void Show(in string text) => Console.WriteLine(text); // !EPD2007

    private static void ShowPlan(in string text) => Console.WriteLine(text); // ok
}
