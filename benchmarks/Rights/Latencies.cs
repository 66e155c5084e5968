using System.Collections.Concurrent;

namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>How long single pieces of work took, in milliseconds.</summary>
internal sealed class Latencies
{
    private readonly ConcurrentBag<double> _taken = [];

    public int Count => _taken.Count;

    public void Add(TimeSpan taken) => _taken.Add(taken.TotalMilliseconds);

    /// <summary>The time that a part of them took no longer than.</summary>
    public double Percentile(double part)
    {
        var ordered = _taken.Order().ToList();
        return ordered.Count == 0 ? 0 : ordered[Math.Min(ordered.Count - 1, (int)(ordered.Count * part))];
    }

    public override string ToString() =>
        FormattableString.Invariant($"{Count:N0} operations: median {Percentile(0.5):F1} ms, p99 {Percentile(0.99):F1} ms, longest {Percentile(1):F1} ms");
}
