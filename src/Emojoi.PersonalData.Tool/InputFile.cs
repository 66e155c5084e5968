namespace Emojoi.PersonalData.Tool;

/// <summary>File access that ends in a sentence instead of a stack trace.</summary>
internal static class InputFile
{
    /// <summary>Does something with a file or folder.</summary>
    /// <param name="path">The file or folder, for the message.</param>
    /// <param name="access">What to do.</param>
    /// <exception cref="BadInputException">It is missing, is of the wrong kind, or may not be accessed.</exception>
    public static T Access<T>(string path, Func<T> access)
    {
        try
        {
            return access();
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BadInputException($"'{path}' does not exist. Check the path.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            var isFolder = Directory.Exists(path) ? " It is a folder." : "";
            throw new BadInputException($"'{path}' cannot be accessed: {exception.Message}{isFolder} Check the path and its permissions.");
        }
    }
}
