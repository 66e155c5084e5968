using System.IO.Compression;
using Emojoi.PersonalData.Testing;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>An archive as a person has it: a file, and what comes out of it.</summary>
internal sealed class UnpackedArchive : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("personal-data-archive-");

    private UnpackedArchive()
    {
    }

    public string File => Path.Combine(_folder.FullName, "export.zip");

    public string Content => Path.Combine(_folder.FullName, "content");

    public static async Task<UnpackedArchive> TakeAsync(IPersonalDataExporter exporter, SubjectIdentity subject)
    {
        var archive = new UnpackedArchive();
        await using (var file = System.IO.File.Create(archive.File))
        {
            await exporter.ExportArchiveAsync(subject, new ForwardOnlyStream(file));
        }

        ZipFile.ExtractToDirectory(archive.File, archive.Content);
        return archive;
    }

    /// <summary>Runs a program on it.</summary>
    /// <returns>Its exit code, and what it wrote.</returns>
    public async Task<(int Code, string Output)> RunAsync(string program, params IEnumerable<string> arguments)
    {
        var result = await ProcessRunner.RunAsync(program, arguments, _folder.FullName);
        return (result.ExitCode, result.ExitCode == 0 ? result.Output : result.Output + result.Error);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
