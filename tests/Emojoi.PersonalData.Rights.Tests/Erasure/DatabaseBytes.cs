using System.Text;
using Emojoi.PersonalData.Rights.Tests.Databases;

namespace Emojoi.PersonalData.Rights.Tests.Erasure;

/// <summary>The bytes of a SQLite file and of its write-ahead log.</summary>
internal static class DatabaseBytes
{
    public static string Read(TestDatabase database)
    {
        var text = new StringBuilder();
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(database.File)!))
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            text.Append(reader.ReadToEnd());
        }

        return text.ToString();
    }
}
