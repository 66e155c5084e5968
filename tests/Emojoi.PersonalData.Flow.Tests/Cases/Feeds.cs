using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace FlowCases.Feeds;

public class Reader
{
    public int Id { get; set; }
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("nickname", "profile")] public string Pen { get; set; } = "";
    public string Edition { get; set; } = "";
}

public interface IReaders
{
    Task<Reader> FindAsync(int id, CancellationToken token = default);

    ValueTask<string?> EditionAsync(int id);

    [return: PersonalData("email", "profile")]
    Task<string> MailAsync(int id);

    IAsyncEnumerable<Reader> StreamAsync(CancellationToken token = default);
}

public sealed record Envelope(Guid Id, string Body, DateTimeOffset At);

public sealed class Feeds(IReaders readers, ILogger<Feeds> logger)
{
    private readonly Channel<Envelope> _letters = Channel.CreateBounded<Envelope>(10);
    private readonly Channel<Envelope> _editions = Channel.CreateUnbounded<Envelope>();
    private readonly AsyncLocal<string?> _current = new();
    private readonly AsyncLocal<string?> _edition = new();

    public async Task Awaits(int id)
    {
        var reader = await readers.FindAsync(id).ConfigureAwait(false);
        logger.LogInformation("{Mail}", reader.Mail); // !EPD2006
        logger.LogInformation("{Edition}", reader.Edition); // ok
        logger.LogInformation("{Mail}", await readers.MailAsync(id)); // !EPD2006
        logger.LogInformation("{Edition}", await readers.EditionAsync(id) ?? "none"); // ok
        logger.LogInformation("{Name}", await PenAsync(id)); // !EPD2006
        logger.LogInformation("{Length}", (await PenAsync(id)).Length); // ok
        await foreach (var found in readers.StreamAsync().ConfigureAwait(false))
        {
            logger.LogInformation("{Id}", found.Id); // ok
            logger.LogInformation("{Pen}", found.Pen); // !EPD2006
        }
    }

    public async Task Combinators(int[] ids)
    {
        var names = await Task.WhenAll(ids.Select(PenAsync));
        logger.LogInformation("{Name}", names[0]); // !EPD2006
        logger.LogInformation("{Count}", names.Length); // ok
        var editions = await Task.WhenAll(ids.Select(async id => await readers.EditionAsync(id)));
        logger.LogInformation("{Edition}", editions[0]); // ok
        var winner = await await Task.WhenAny(PenAsync(1), Task.FromResult("nobody"));
        logger.LogInformation("{Winner}", winner); // !EPD2006
        var plain = await await Task.WhenAny(EditionAsync(1), Task.FromResult("nothing"));
        logger.LogInformation("{Plain}", plain); // ok
        var continued = await readers.FindAsync(1).ContinueWith(task => task.Result.Mail, TaskScheduler.Default);
        logger.LogInformation("{Mail}", continued); // !EPD2006
        var background = await Task.Run(async () => (await readers.FindAsync(2)).Edition);
        logger.LogInformation("{Edition}", background); // ok
        var source = new TaskCompletionSource<string>();
        source.SetResult(await readers.MailAsync(3));
        logger.LogInformation("{Mail}", await source.Task.WaitAsync(TimeSpan.FromSeconds(1))); // !EPD2006
        logger.LogInformation("{Mail}", readers.MailAsync(4).GetAwaiter().GetResult()); // !EPD2006
        logger.LogInformation("{Done}", readers.MailAsync(5).IsCompletedSuccessfully); // ok
        var results = new ConcurrentBag<string>();
        var counts = new ConcurrentBag<int>();
        await Parallel.ForEachAsync(ids, async (id, token) =>
        {
            var reader = await readers.FindAsync(id, token);
            results.Add(reader.Pen);
            counts.Add(reader.Pen.Length);
        });
        logger.LogInformation("{Some}", results.First()); // !EPD2006
        logger.LogInformation("{Some}", counts.First()); // ok
    }

    public async Task Streams(CancellationToken token)
    {
        await foreach (var mail in MailsAsync(token))
        {
            logger.LogInformation("{Mail}", mail); // !EPD2006
        }

        await foreach (var edition in EditionsAsync(token).WithCancellation(token))
        {
            logger.LogInformation("{Edition}", edition); // ok
        }

        await using var enumerator = MailsAsync(token).GetAsyncEnumerator(token);
        while (await enumerator.MoveNextAsync())
        {
            logger.LogInformation("{Mail}", enumerator.Current); // !EPD2006
        }

        using var numbers = Numbers(new Reader()).GetEnumerator();
        numbers.MoveNext();
        logger.LogInformation("{Number}", numbers.Current); // ok
        foreach (var (first, second) in Pairs(await readers.FindAsync(1, token)))
        {
            logger.LogInformation("{First}", first); // ok
            logger.LogInformation("{Second}", second); // !EPD2006
        }
    }

    public async Task Produce(Reader reader, CancellationToken token)
    {
        await _letters.Writer.WriteAsync(new Envelope(Guid.NewGuid(), reader.Mail, DateTimeOffset.UtcNow), token);
        _editions.Writer.TryWrite(new Envelope(Guid.NewGuid(), reader.Edition, DateTimeOffset.UtcNow));
        _current.Value = reader.Pen;
        _edition.Value = reader.Edition;
    }

    public async Task Consume(CancellationToken token)
    {
        await foreach (var letter in _letters.Reader.ReadAllAsync(token))
        {
            logger.LogInformation("{At}", letter.At); // ok
            logger.LogInformation("{Body}", letter.Body); // !EPD2006
        }

        while (await _editions.Reader.WaitToReadAsync(token))
        {
            while (_editions.Reader.TryRead(out var edition))
            {
                logger.LogInformation("{Body}", edition.Body); // ok
            }
        }

        logger.LogInformation("{Current}", _current.Value); // !EPD2006
        logger.LogInformation("{Edition}", _edition.Value); // ok
    }

    private static IEnumerable<int> Numbers(Reader reader)
    {
        yield return reader.Mail.Length;
    }

    private static IEnumerable<(string, string)> Pairs(Reader reader)
    {
        yield return (reader.Edition, reader.Mail);
    }

    private async Task<string> PenAsync(int id) => (await readers.FindAsync(id)).Pen;

    private async Task<string> EditionAsync(int id) => (await readers.FindAsync(id)).Edition;

    private async IAsyncEnumerable<string> MailsAsync([EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var reader in readers.StreamAsync(token))
        {
            if (reader.Edition.Length > 0)
            {
                yield return reader.Mail;
            }
        }
    }

    private async IAsyncEnumerable<string> EditionsAsync([EnumeratorCancellation] CancellationToken token)
    {
        await foreach (var reader in readers.StreamAsync(token))
        {
            yield return reader.Edition;
        }
    }
}
