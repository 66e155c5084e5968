namespace Emojoi.PersonalData.Semantics;

/// <summary>Tables that ship inside this assembly: a row a line, columns separated by tabs, <c>#</c> comments.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table, as columns, in the order of the file.</summary>
    /// <param name="name">The resource's name behind that of the assembly: <c>Sdks.sdks.tsv</c>.</param>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream("Emojoi.PersonalData.Semantics." + name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line.Split('\t');
            }
        }
    }
}
