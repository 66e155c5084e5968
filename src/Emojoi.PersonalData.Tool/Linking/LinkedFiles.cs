using Emojoi.PersonalData.Tool.Inventories;

namespace Emojoi.PersonalData.Tool.Linking;

/// <summary>The assemblies that <c>link</c> looks at: what its arguments name, and what lies beside, which those may refer to.</summary>
internal static class LinkedFiles
{
    /// <summary>The files, of each name the newest; those that are named come before those beside them.</summary>
    /// <exception cref="BadInputException">There is nothing to read.</exception>
    public static IReadOnlyList<string> Of(IEnumerable<string> inputs)
    {
        var named = new List<string>();
        var beside = new List<string>();
        foreach (var input in inputs)
        {
            if (Directory.Exists(input))
            {
                named.AddRange(Newest(AssemblyFinder.Candidates(input)));
                continue;
            }

            var file = Path.GetFullPath(input);
            InputFile.Access(input, () => new FileInfo(file).Length);
            named.Add(file);
            beside.AddRange(Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.dll").Order(StringComparer.Ordinal));
        }

        return [.. named.Concat(beside).DistinctBy(file => Path.GetFileName(file), StringComparer.OrdinalIgnoreCase).Where(IsAssembly)];
    }

    private static IEnumerable<string> Newest(IReadOnlyList<FileInfo> files) => files
        .GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase)
        .OrderBy(copies => copies.Key, StringComparer.Ordinal)
        .Select(copies => copies.OrderByDescending(file => file.LastWriteTimeUtc).ThenBy(file => file.FullName, StringComparer.Ordinal).First().FullName);

    /// <summary>Native libraries lie beside assemblies.</summary>
    private static bool IsAssembly(string path)
    {
        try
        {
            System.Reflection.AssemblyName.GetAssemblyName(path);
            return true;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            return false;
        }
    }
}
