namespace Emojoi.PersonalData.Benchmarks.Rights;

/// <summary>Seconds that ours took and that the hand-written way took, in turns, so that both meet the same machine.</summary>
internal sealed class Pairs
{
    private readonly List<(double Ours, double ByHand)> _pairs = [];

    public void Add(double ours, double byHand) => _pairs.Add((ours, byHand));

    /// <summary>Medians, of which that of the ratios counts; and the fastest of each, which other work on the machine disturbed least.</summary>
    public override string ToString()
    {
        var (byHand, ours) = (_pairs.Min(pair => pair.ByHand), _pairs.Min(pair => pair.Ours));
        return FormattableString.Invariant(
            $"by hand {Median(pair => pair.ByHand):F3} s, ours {Median(pair => pair.Ours):F3} s, ratio {Median(pair => pair.Ours / pair.ByHand):F2}; fastest {byHand:F3} s and {ours:F3} s, ratio {ours / byHand:F2}");
    }

    private double Median(Func<(double Ours, double ByHand), double> value)
    {
        var values = _pairs.Select(value).Order().ToList();
        return (values[(values.Count - 1) / 2] + values[values.Count / 2]) / 2;
    }
}
