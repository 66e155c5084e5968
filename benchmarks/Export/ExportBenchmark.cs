using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace Emojoi.PersonalData.Benchmarks.Export;

/// <summary>Export of one object with twelve members: ours may cost 1.05 of the hand-written one, and allocates nothing.</summary>
[MemoryDiagnoser]
public class ExportBenchmark : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new(4096);
    private readonly Utf8JsonWriter _writer;

    public ExportBenchmark() => _writer = new Utf8JsonWriter(_buffer);

    /// <summary>A silent no-op must not look fast: ours writes byte for byte what the hand-written one writes.</summary>
    [GlobalSetup]
    public void Check()
    {
        HandWrittenWriter();
        var expected = _buffer.WrittenSpan.ToArray();
        Generated();
        if (!_buffer.WrittenSpan.SequenceEqual(expected))
        {
            throw new InvalidOperationException("The exports differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public int HandWrittenWriter()
    {
        Reset();
        HandWritten.Write(Member.Example, _writer);
        return Finish();
    }

    [Benchmark]
    public int Generated()
    {
        Reset();
        Member.Example.WritePersonalData(_writer);
        return Finish();
    }

    [Benchmark]
    public int SystemTextJsonFastPath()
    {
        Reset();
        JsonSerializer.Serialize(_writer, Member.Example, MemberJson.Default.Member);
        return Finish();
    }

    [Benchmark]
    public int SystemTextJsonMetadata()
    {
        Reset();
        JsonSerializer.Serialize(_writer, Member.Example, MemberMetadata.Default.Member);
        return Finish();
    }

    [Benchmark]
    public int IdentityReflectiveDownload() => ReflectiveDownload.Write(Member.Example).Length;

    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Reset()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset();
    }

    private int Finish()
    {
        _writer.Flush();
        return _buffer.WrittenCount;
    }
}
