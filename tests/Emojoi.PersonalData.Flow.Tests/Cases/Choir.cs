using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace FlowCases.Choir;

public delegate string Voice(User user);

public readonly record struct Note(string Pitch, string Text)
{
    public static implicit operator string(Note note) => note.Text;

    public static Note operator +(Note left, Note right) => new(left.Pitch, left.Text + right.Text);

    public void Deconstruct(out string text) => text = Text;
}

public interface IScore<TSelf>
    where TSelf : IScore<TSelf>
{
    static abstract string Sing(User user);

    static virtual string Title(User user) => user.Plan;
}

public sealed class Loud : IScore<Loud>
{
    public static string Sing(User user) => user.Email.ToUpperInvariant();
}

public sealed class Quiet : IScore<Quiet>
{
    public static string Sing(User user) => user.Plan;

    public static string Title(User user) => user.Nickname;
}

/// <summary>Functions, tasks and streams.</summary>
public sealed class Rehearsal(ILogger<Rehearsal> logger)
{
    private event Action<string>? Heard;

    private readonly Lazy<string> _lazy = new(() => "nothing");

    public void Delegates(User user)
    {
        Voice voice = one => one.Plan;
        logger.LogInformation("{Voice}", voice(user)); // ok
        voice = Name;
        logger.LogInformation("{Voice}", voice(user)); // !EPD2006
        voice = static one => one.AgeBucket + one.Email;
        logger.LogInformation("{Voice}", voice.Invoke(user)); // !EPD2006

        Func<User, Func<string>> later = one => () => one.Phone ?? "";
        logger.LogInformation("{Later}", later(user)()); // !EPD2006
        Func<Func<User, string>, string> run = ask => ask(user);
        logger.LogInformation("{Run}", run(one => one.Plan)); // ok
        logger.LogInformation("{Run}", run(one => one.Nickname)); // !EPD2006
    }

    public void Captured(User user)
    {
        var text = "none";
        void Take() => text = user.Email;
        logger.LogInformation("{Text}", text); // ok
        Take();
        logger.LogInformation("{Text}", text); // !EPD2006
        string Local(string of) => of.Length > 2 ? of[..2] : of;
        logger.LogInformation("{Text}", Local(user.Plan)); // ok
        logger.LogInformation("{Text}", Local(user.Email)); // !EPD2006
    }

    public void Events(User user)
    {
        Heard += text => logger.LogInformation("{Text}", text); // !EPD2006
        Heard?.Invoke(user.Nickname);
    }

    public void Lazies(User user)
    {
        var lazy = new Lazy<string>(() => user.Email);
        logger.LogInformation("{Lazy}", lazy.Value); // !EPD2006
        logger.LogInformation("{Lazy}", _lazy.Value); // ok
        logger.LogInformation("{Lazy}", lazy.IsValueCreated); // ok
    }

    public void Operators(User user)
    {
        var note = new Note("c", user.Nickname);
        string text = note;
        logger.LogInformation("{Text}", text); // !EPD2006
        logger.LogInformation("{Pitch}", note.Pitch); // ok
        logger.LogInformation("{Note}", note); // !EPD2006
        var sum = new Note("d", user.Plan) + new Note("e", "x");
        logger.LogInformation("{Sum}", sum.Text); // ok
        sum += note;
        logger.LogInformation("{Sum}", sum.Text); // !EPD2006
        logger.LogInformation("{Same}", (note with { Text = "" }).Text); // ok
    }

    public void Statics(User user)
    {
        logger.LogInformation("{Sung}", Sung<Loud>(user)); // !EPD2006
        logger.LogInformation("{Sung}", Sung<Quiet>(user)); // ok
        logger.LogInformation("{Title}", Titled<Loud>(user)); // ok
        logger.LogInformation("{Title}", Titled<Quiet>(user)); // !EPD2006
    }

    public async Task Tasks(User user)
    {
        var both = await Task.WhenAll(Task.FromResult(user.Plan), Mail(user));
        logger.LogInformation("{Both}", both[1]); // !EPD2006
        var first = await await Task.WhenAny(Plan(user), Plan(user));
        logger.LogInformation("{First}", first); // ok
        var run = await Task.Run(() => user.BirthDate.ToShortDateString());
        logger.LogInformation("{Run}", run); // !EPD2006
        logger.LogInformation("{Then}", await Mail(user).ContinueWith(done => done.Result.Length)); // ok
        logger.LogInformation("{Then}", await Mail(user).ContinueWith(done => done.Result.Trim())); // !EPD2006
        logger.LogInformation("{Wait}", Mail(user).GetAwaiter().GetResult()); // !EPD2006
        logger.LogInformation("{Wait}", await Plan(user).WaitAsync(TimeSpan.FromSeconds(1)).ConfigureAwait(false)); // ok
        var source = new TaskCompletionSource<string>();
        source.SetResult(user.Email);
        logger.LogInformation("{Source}", await source.Task); // !EPD2006
    }

    public async Task Streams(User user, CancellationToken stop)
    {
        await foreach (var line in Lines(user, stop).WithCancellation(stop))
        {
            logger.LogInformation("{Line}", line); // !EPD2006
        }

        await foreach (var line in Plans(user))
        {
            logger.LogInformation("{Line}", line); // ok
        }

        var channel = Channel.CreateUnbounded<string>();
        await channel.Writer.WriteAsync(user.Phone ?? "", stop);
        channel.Writer.Complete();
        logger.LogInformation("{Read}", await channel.Reader.ReadAsync(stop)); // !EPD2006
        var numbers = Channel.CreateBounded<int>(3);
        numbers.Writer.TryWrite(user.Logins);
        logger.LogInformation("{Read}", await numbers.Reader.ReadAsync(stop)); // ok
    }

    public void References(User user)
    {
        var (text, plan) = ("", "");
        Fill(user, ref text, out var length);
        logger.LogInformation("{Text}", text); // !EPD2006
        logger.LogInformation("{Length}", length); // ok
        ref var slot = ref plan;
        slot = user.Nickname;
        logger.LogInformation("{Plan}", plan); // !EPD2006
        new Note("a", user.Email).Deconstruct(out string one);
        logger.LogInformation("{One}", one); // !EPD2006
    }

    public void Iterated(User user)
    {
        foreach (var part in Parts(user))
        {
            logger.LogInformation("{Part}", part); // !EPD2006
        }

        using var parts = Parts(user).GetEnumerator();
        if (parts.MoveNext())
        {
            logger.LogInformation("{Part}", parts.Current); // !EPD2006
        }
    }

    private static string Name(User user) => user.Nickname;

    private static string Sung<T>(User user) where T : IScore<T> => T.Sing(user);

    private static string Titled<T>(User user) where T : IScore<T> => T.Title(user);

    private static async Task<string> Mail(User user)
    {
        await Task.Delay(1);
        return user.Email;
    }

    private static ValueTask<string> Value(User user) => new(user.Plan);

    private static async Task<string> Plan(User user) => await Value(user);

    private static void Fill(User user, ref string text, out int length)
    {
        text += user.Email;
        length = text.Length;
    }

    private static IEnumerable<string> Parts(User user)
    {
        yield return user.Plan;
        foreach (var post in user.Posts)
        {
            yield return post;
        }
    }

    private static async IAsyncEnumerable<string> Lines(User user, [EnumeratorCancellation] CancellationToken stop)
    {
        await Task.Delay(1, stop);
        yield return user.Email;
    }

    private static async IAsyncEnumerable<string> Plans(User user)
    {
        await Task.Yield();
        yield return user.Plan;
    }
}
