namespace Emojoi.PersonalData.Tool.Inventories;

/// <summary>Finds the assemblies that an argument of <c>report</c> means.</summary>
internal static class AssemblyFinder
{
    /// <summary>Links are not followed: they may lead in circles.</summary>
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>The inventories behind an argument.</summary>
    /// <param name="path">An assembly, or a folder with projects or with assemblies.</param>
    /// <param name="notes">Gets a line for an assembly without an inventory.</param>
    /// <exception cref="BadInputException">There is nothing to read.</exception>
    public static IReadOnlyList<AssemblyInventory> Find(string path, Action<string> notes)
    {
        if (Directory.Exists(path))
        {
            return FindInFolder(path);
        }

        // Who names a project file means its folder.
        if (Path.GetExtension(path).EndsWith("proj", StringComparison.OrdinalIgnoreCase) && File.Exists(path))
        {
            return FindInFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }

        if (InventoryAttributeReader.Read(path) is { } inventory)
        {
            return [inventory];
        }

        notes($"'{path}' holds no inventory: its project does not use the package Emojoi.PersonalData, or was not built since.");
        return [];
    }

    private static List<AssemblyInventory> FindInFolder(string folder)
    {
        // Projects copy what they reference: of each assembly the newest copy counts.
        var found = InputFile.Access(folder, () => Candidates(folder))
            .GroupBy(file => file.Name, StringComparer.OrdinalIgnoreCase)
            .OrderBy(copies => copies.Key, StringComparer.Ordinal)
            .Select(Newest)
            .OfType<AssemblyInventory>()
            .ToList();

        return found.Count > 0 ? found : throw new BadInputException(
            $"No built assembly with an inventory of personal data in '{folder}'. Add the package Emojoi.PersonalData to the project, build it (dotnet build \"{folder}\"), then report.");
    }

    /// <summary>The files of a folder that may be assemblies of its projects: those that were built, if any were.</summary>
    public static IReadOnlyList<FileInfo> Candidates(string folder)
    {
        // Without this a folder that may not be read would look like an empty one.
        using var isReadable = Directory.EnumerateFileSystemEntries(folder).GetEnumerator();

        var files = new DirectoryInfo(folder).EnumerateFiles("*", Everywhere)
            .Where(file => file.Extension is ".dll" or ".exe" && !IsBelow(file, folder, "obj"))
            .ToList();
        var built = files.Where(file => IsBelow(file, folder, "bin")).ToList();
        return built.Count > 0 ? built : files;
    }

    private static bool IsBelow(FileInfo file, string folder, string name) =>
        Path.GetRelativePath(folder, file.DirectoryName!).Split(Path.DirectorySeparatorChar).Contains(name, StringComparer.OrdinalIgnoreCase);

    private static AssemblyInventory? Newest(IEnumerable<FileInfo> copies) => copies
        .OrderByDescending(file => file.LastWriteTimeUtc)
        .ThenBy(file => file.FullName, StringComparer.Ordinal)
        .Select(file => InventoryAttributeReader.ReadOrSkip(file.FullName))
        .FirstOrDefault(inventory => inventory is not null);
}
