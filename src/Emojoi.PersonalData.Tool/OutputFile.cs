namespace Emojoi.PersonalData.Tool;

/// <summary>Writes files: UTF-8 without a mark.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text.</summary>
    /// <exception cref="BadInputException">The file cannot be written.</exception>
    public static void Write(string path, string text) => InputFile.Access(path, () =>
    {
        File.WriteAllText(path, text);
        return path;
    });
}
