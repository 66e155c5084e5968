namespace Emojoi.PersonalData.Semantics.Tests.Corpus;

/// <summary>Counts of a detector's answers against the labels; links and undecidable rows are not counted.</summary>
/// <param name="Hits">Personal and reported.</param>
/// <param name="FalseAlarms">Not personal and reported.</param>
/// <param name="Misses">Personal and not reported.</param>
public sealed record Score(int Hits, int FalseAlarms, int Misses)
{
    /// <summary>Share of the reports that are right.</summary>
    public double Precision => Hits + FalseAlarms == 0 ? 1 : (double)Hits / (Hits + FalseAlarms);

    /// <summary>Share of the personal data that is reported.</summary>
    public double Recall => Hits + Misses == 0 ? 1 : (double)Hits / (Hits + Misses);

    private double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Scores the rows that <paramref name="isReported"/> answers.</summary>
    public static Score Of(IEnumerable<CorpusRow> rows, Func<CorpusRow, bool> isReported)
    {
        int hits = 0, falseAlarms = 0, misses = 0;
        foreach (var row in rows.Where(row => row.Label is "P" or "N"))
        {
            var reported = isReported(row);
            hits += row.Label == "P" && reported ? 1 : 0;
            misses += row.Label == "P" && !reported ? 1 : 0;
            falseAlarms += row.Label == "N" && reported ? 1 : 0;
        }

        return new Score(hits, falseAlarms, misses);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"precision {Precision:0.000}  recall {Recall:0.000}  F1 {F1:0.000}  ({Hits} hits, {FalseAlarms} false alarms, {Misses} misses)");
}
