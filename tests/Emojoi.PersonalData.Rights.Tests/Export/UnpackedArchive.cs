using System.Diagnostics;
using System.IO.Compression;

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
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = _folder.FullName };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
