namespace Emojoi.PersonalData.Testing;

/// <summary>A fresh folder outside the repository, deleted in the end.</summary>
public class TemporaryFolder : IDisposable
{
    /// <summary>Creates it.</summary>
    /// <param name="name">What its own folder is called inside the unique one, where a test needs a certain name.</param>
    public TemporaryFolder(string name = "work")
    {
        Unique = Directory.CreateTempSubdirectory("personal-data-").FullName;
        Root = Directory.CreateDirectory(Path.Combine(Unique, name)).FullName;
    }

    /// <summary>The folder's path.</summary>
    public string Root { get; }

    private string Unique { get; }

    /// <summary>A path inside it.</summary>
    public string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Writes a file, its folders too, as UTF-8 without a byte order mark.</summary>
    /// <returns>The file's path.</returns>
    public string Write(string relativePath, string text)
    {
        var path = PathOf(relativePath);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The text of a file inside it.</summary>
    public string Read(string relativePath) => File.ReadAllText(PathOf(relativePath));

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Deletes the folder.</summary>
    protected virtual void Dispose(bool disposing)
    {
        if (Directory.Exists(Unique))
        {
            Directory.Delete(Unique, recursive: true);
        }
    }
}
