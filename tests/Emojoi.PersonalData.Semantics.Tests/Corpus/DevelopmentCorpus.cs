using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Detection;

namespace Emojoi.PersonalData.Semantics.Tests.Corpus;

/// <summary>The development corpus: labelled members of ten public applications.</summary>
public static class DevelopmentCorpus
{
    /// <summary>All rows, in the order of the file.</summary>
    public static IReadOnlyList<CorpusRow> Rows { get; } = Read();

    private static List<CorpusRow> Read()
    {
        var strata = Lines("dev.strata.tsv").ToDictionary(line => line[0], StringComparer.Ordinal);
        var rows = new List<CorpusRow>();
        foreach (var type in Lines("dev.labelled.tsv").GroupBy(line => (line[1], line[2], line[3], line[4])))
        {
            var facts = new TypeFacts(() => [.. type.Select(line => new MemberSketch(line[6], ValueShape.FromTypeName(line[7])))])
            {
                Name = type.Key.Item3,
                Namespace = type.Key.Item2,
                Bases = [.. TopLevel(type.Key.Item4)],
            };
            rows.AddRange(type.Select(line => Row(line, strata[line[0]], facts)));
        }

        return rows;
    }

    private static CorpusRow Row(string[] line, string[] stratum, TypeFacts type)
    {
        ImmutableArray<string> attributes = [.. stratum[3].Split(',', StringSplitOptions.RemoveEmptyEntries)];
        var facts = new MemberFacts(line[6], ValueShape.FromTypeName(line[7]), type) { Attributes = attributes };
        return new CorpusRow(line[0], line[1], stratum[1], line[8], line[9], facts);
    }

    // Bases are separated by commas, and so are their type arguments.
    private static IEnumerable<string> TopLevel(string bases)
    {
        int depth = 0, start = 0;
        for (var i = 0; i <= bases.Length; i++)
        {
            if (i == bases.Length || (bases[i] == ',' && depth == 0))
            {
                yield return bases[start..i].Trim();
                start = i + 1;
            }
            else
            {
                depth += bases[i] switch { '<' => 1, '>' => -1, _ => 0 };
            }
        }
    }

    private static IEnumerable<string[]> Lines(string file)
    {
        using var reader = new StreamReader(typeof(DevelopmentCorpus).Assembly.GetManifestResourceStream("Corpus." + file)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split('\t'))];
    }
}
