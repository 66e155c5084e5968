namespace Emojoi.PersonalData.Testing;

/// <summary>The repository that the tests were built from.</summary>
public static class RepositoryFolder
{
    /// <summary>Its root: the folder of the solution.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path inside it.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Emojoi.PersonalData.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Emojoi.PersonalData.sln at or above '{AppContext.BaseDirectory}'.");
    }
}
