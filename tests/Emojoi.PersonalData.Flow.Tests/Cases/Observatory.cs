using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.IO.Compression;
using System.Net.Mime;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.ApplicationInsights;
using Microsoft.ApplicationInsights.DataContracts;
using Sentry;

namespace FlowCases.Observatory;

public sealed class Astronomer
{
    public int Id { get; set; }
    [PersonalData("nickname", "profile")] public string Name { get; set; } = "";
    [PersonalData("email", "profile")] public string Mail { get; set; } = "";
    [PersonalData("birth-date", "profile")] public DateOnly Born { get; set; }
    [PersonalData("post", "profile")] public List<string> Notes { get; set; } = [];
    public string Dome { get; set; } = "";
    public double Exposure { get; set; }
}

public sealed record Night(string Dome, DateOnly On, string Observer);

public sealed class NightMetrics : IDisposable
{
    private readonly Meter _meter = new("observatory");
    private readonly Counter<long> _nights;
    private readonly Histogram<double> _exposures;
    private string _observer = "";
    private string _dome = "";

    public NightMetrics()
    {
        _nights = _meter.CreateCounter<long>("nights");
        _exposures = _meter.CreateHistogram<double>("exposures", "s");
        _meter.CreateObservableGauge("last", () => new Measurement<int>(1, new KeyValuePair<string, object?>("dome", _dome))); // ok
        _meter.CreateObservableGauge("last-by", () => new Measurement<int>(1, new KeyValuePair<string, object?>("by", _observer))); // !EPD2012
    }

    public void Begin(Astronomer astronomer)
    {
        _observer = astronomer.Name;
        _dome = astronomer.Dome;
        var tags = new TagList { { "dome", astronomer.Dome } };
        _nights.Add(1, tags); // ok
        tags.Add("by", astronomer.Mail);
        _nights.Add(1, tags); // !EPD2012
        _exposures.Record(astronomer.Exposure, new KeyValuePair<string, object?>("year", astronomer.Born.Year)); // !EPD2012
        _exposures.Record(astronomer.Exposure, new KeyValuePair<string, object?>("notes", astronomer.Notes.Count)); // ok
        KeyValuePair<string, object?>[] pairs = [new("dome", astronomer.Dome), new("who", astronomer.Name)];
        _exposures.Record(astronomer.Exposure, pairs); // !EPD2012
    }

    public void Dispose() => _meter.Dispose();
}

public sealed class Tracing(TelemetryClient insights, IHub hub)
{
    private static readonly ActivitySource Source = new("observatory");

    public void Activities(Astronomer astronomer)
    {
        using var night = Source.StartActivity("night", ActivityKind.Internal, default(ActivityContext), [new("dome", astronomer.Dome)]); // ok
        using var named = Source.StartActivity("night", ActivityKind.Internal, default(ActivityContext), [new("by", astronomer.Name)]); // !EPD2012
        night?.AddEvent(new ActivityEvent("noted", tags: new ActivityTagsCollection { ["notes"] = astronomer.Notes.Count })); // ok
        night?.AddEvent(new ActivityEvent("noted", tags: new ActivityTagsCollection { ["last"] = astronomer.Notes[^1] })); // !EPD2012
        if (Activity.Current is { IsAllDataRequested: true } current)
        {
            current.DisplayName = "night in " + astronomer.Dome; // ok
            current.DisplayName = "night of " + astronomer.Name; // !EPD2012
            current.SetStatus(ActivityStatusCode.Error, $"{astronomer.Dome} is shut"); // ok
            current.SetStatus(ActivityStatusCode.Error, $"{astronomer.Mail} bounced"); // !EPD2012
            current.SetBaggage("observer", astronomer.Id.ToString()); // ok
            current.SetBaggage("observer", astronomer.Mail); // !EPD2012
            current.TraceStateString = astronomer.Dome; // ok
        }
    }

    public void Vendors(Astronomer astronomer)
    {
        insights.Context.User.Id = astronomer.Id.ToString(); // ok
        insights.Context.User.AuthenticatedUserId = astronomer.Mail; // !EPD2012
        insights.TrackException(new InvalidOperationException("shut " + astronomer.Dome), new Dictionary<string, string> { ["dome"] = astronomer.Dome }); // ok
        insights.TrackException(new InvalidOperationException("shut"), new Dictionary<string, string> { ["by"] = astronomer.Name }); // !EPD2012
        var request = new RequestTelemetry { Name = "night", Properties = { ["dome"] = astronomer.Dome } };
        insights.TrackRequest(request); // ok
        request.Properties["mail"] = astronomer.Mail;
        insights.TrackRequest(request); // !EPD2012
        insights.TrackDependency("smtp", "mail", astronomer.Dome, DateTimeOffset.UtcNow, TimeSpan.Zero, true); // ok
        insights.TrackDependency("smtp", "mail", astronomer.Mail, DateTimeOffset.UtcNow, TimeSpan.Zero, true); // !EPD2012
        hub.ConfigureScope(scope =>
        {
            scope.SetTag("dome", astronomer.Dome); // ok
            scope.SetExtra("born", astronomer.Born); // !EPD2012
        });
        hub.CaptureEvent(new SentryEvent { Message = "shut " + astronomer.Dome }); // ok
        hub.CaptureEvent(new SentryEvent { Message = "shut by " + astronomer.Name }); // !EPD2012
        hub.AddBreadcrumb("opened", data: new Dictionary<string, string> { ["note"] = astronomer.Notes[0] }); // !EPD2012
        SentrySdk.CaptureException(new InvalidOperationException("dome " + astronomer.Dome)); // ok
    }
}

public abstract class Exporter
{
    public void Export(Astronomer astronomer, string path)
    {
        using var file = new StreamWriter(path, append: true);
        Write(file, astronomer);
    }

    protected abstract void Write(TextWriter writer, Astronomer astronomer);
}

public sealed class DomeExporter : Exporter
{
    protected override void Write(TextWriter writer, Astronomer astronomer) => writer.WriteLine($"{astronomer.Dome};{astronomer.Exposure}"); // ok
}

public sealed class NoteExporter : Exporter
{
    protected override void Write(TextWriter writer, Astronomer astronomer) => writer.WriteLine($"{astronomer.Dome};{astronomer.Notes.First()}"); // !EPD2013
}

public sealed class Exports
{
    public async Task Files(Astronomer astronomer, CancellationToken token)
    {
        await File.WriteAllLinesAsync("nights.txt", [astronomer.Dome, .. Enumerable.Repeat("-", 3)], token); // ok
        await File.WriteAllLinesAsync("nights.txt", [astronomer.Dome, .. astronomer.Notes], token); // !EPD2013
        await using (var json = File.Create("night.json"))
        {
            await JsonSerializer.SerializeAsync(json, new Night(astronomer.Dome, default, "-"), cancellationToken: token); // ok
            await JsonSerializer.SerializeAsync(json, new Night(astronomer.Dome, astronomer.Born, "-"), cancellationToken: token); // !EPD2013
        }

        using var zip = ZipFile.Open("nights.zip", ZipArchiveMode.Create);
        await using (var entry = new StreamWriter(zip.CreateEntry("a.txt").Open()))
        {
            await entry.WriteAsync(astronomer.Dome); // ok
            await entry.WriteAsync(astronomer.Mail); // !EPD2013
        }

        await using (var packed = new GZipStream(new FileInfo("nights.gz").OpenWrite(), CompressionLevel.Fastest))
        {
            await packed.WriteAsync(Encoding.UTF8.GetBytes(astronomer.Dome), token); // ok
            await packed.WriteAsync(Encoding.UTF8.GetBytes(astronomer.Name), token); // !EPD2013
        }

        using var handle = File.OpenHandle("nights.bin", FileMode.Create, FileAccess.Write);
        RandomAccess.Write(handle, BitConverter.GetBytes(astronomer.Exposure), 0); // ok
        RandomAccess.Write(handle, Encoding.Latin1.GetBytes(astronomer.Mail), 8); // !EPD2013
    }

    public void Documents(Astronomer astronomer)
    {
        var document = new XDocument(new XElement("night", new XAttribute("dome", astronomer.Dome)));
        document.Save("night.xml"); // ok
        document.Root!.Add(new XElement("observer", astronomer.Name));
        document.Save("night.xml"); // !EPD2013
        using var xml = XmlWriter.Create("nights.xml", new XmlWriterSettings { Indent = true });
        xml.WriteElementString("dome", astronomer.Dome); // ok
        xml.WriteElementString("mail", astronomer.Mail); // !EPD2013
        using var binary = new BinaryWriter(new BufferedStream(new FileStream("night.bin", new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write })));
        binary.Write(astronomer.Exposure); // ok
        binary.Write(astronomer.Born.DayNumber); // !EPD2013
        using var text = new FileInfo("night.txt").CreateText();
        text.Write("{0} {1}", astronomer.Dome, astronomer.Exposure); // ok
        text.Write("{0} {1}", astronomer.Dome, astronomer.Name); // !EPD2013
        File.AppendAllText(Path.Combine("nights", astronomer.Dome + ".txt"), "opened"); // ok
        File.AppendAllText(Path.Combine("nights", "all.txt"), string.Join(Environment.NewLine, astronomer.Notes.Select((note, at) => $"{at}: {note}"))); // !EPD2013
    }

    public void Memories(Astronomer astronomer, ICryptoTransform cipher, Stream given)
    {
        using var memory = new MemoryStream();
        using (var writer = new StreamWriter(memory, leaveOpen: true))
        {
            writer.Write(astronomer.Mail); // ok
        }

        using (var file = File.Create("night.mem"))
        {
            memory.Position = 0;
            memory.CopyTo(file); // !EPD2013
        }

        using (var sealedFile = new CryptoStream(File.Create("night.aes"), cipher, CryptoStreamMode.Write))
        {
            sealedFile.Write(Encoding.UTF8.GetBytes(astronomer.Mail)); // ok
        }

        given.Write(Encoding.UTF8.GetBytes(astronomer.Mail)); // ok
        using var pages = new StringWriter();
        pages.Write(astronomer.Name); // ok
        File.WriteAllText("night.md", pages.ToString()); // !EPD2013
        File.WriteAllText("night.md", pages.ToString().Length.ToString()); // ok
        File.WriteAllBytes("night.raw", memory.ToArray()); // !EPD2013
        File.SetLastWriteTimeUtc("night.raw", DateTime.UtcNow); // ok
    }
}
