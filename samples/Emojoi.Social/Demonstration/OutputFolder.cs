namespace Emojoi.Social.Demonstration;

/// <summary>Where the demonstration writes: beside the program, whatever folder it is started from; a second run overwrites the first.</summary>
internal static class OutputFolder
{
    /// <summary>The folder's full path.</summary>
    public static string Folder { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "privacy")).FullName;

    /// <summary>Writes a file anew, and returns its full path.</summary>
    public static string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
