namespace Emojoi.PersonalData.Tool;

/// <summary>Looks for a file as the package's targets do.</summary>
internal static class FileAbove
{
    /// <summary>The nearest file of this name at or above a file or folder, or <c>null</c>.</summary>
    public static string? Find(string path, string name)
    {
        for (var folder = Path.GetFullPath(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var candidate = Path.Combine(folder, name);
            if (File.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
