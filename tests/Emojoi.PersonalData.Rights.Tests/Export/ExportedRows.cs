using System.IO.Compression;
using System.IO.Pipelines;
using System.Text.Json;
using System.Text.Json.Nodes;
using Emojoi.PersonalData.Rights.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Emojoi.PersonalData.Rights.Tests.Export;

/// <summary>Exports as an application asks for them.</summary>
internal static class ExportedRows
{
    public static Task<(JsonNode Document, ExportManifest Manifest)> ExportJsonAsync<TContext>(this TestHost<TContext> host, SubjectIdentity subject)
        where TContext : DbContext =>
        host.InScopeAsync(async services =>
        {
            using var content = new MemoryStream();
            var pipe = PipeWriter.Create(content, new StreamPipeWriterOptions(leaveOpen: true));
            var manifest = await services.GetRequiredService<IPersonalDataExporter>().ExportJsonAsync(subject, pipe);
            await pipe.CompleteAsync();
            return (JsonNode.Parse(content.ToArray())!, manifest);
        });

    public static Task<(ZipArchive Archive, ExportManifest Manifest)> ExportArchiveAsync<TContext>(this TestHost<TContext> host, SubjectIdentity subject)
        where TContext : DbContext =>
        host.InScopeAsync(async services =>
        {
            var content = new MemoryStream();
            var manifest = await services.GetRequiredService<IPersonalDataExporter>().ExportArchiveAsync(subject, new ForwardOnlyStream(content));
            return (new ZipArchive(content), manifest);
        });

    /// <summary>The rows of a table.</summary>
    public static IReadOnlyList<JsonObject> Rows(this JsonNode document, string table) => [.. document["data"]![table]!.AsArray().Select(row => row!.AsObject())];

    public static byte[] Bytes(this ZipArchive archive, string name)
    {
        using var entry = archive.GetEntry(name)!.Open();
        using var content = new MemoryStream();
        entry.CopyTo(content);
        return content.ToArray();
    }

    public static string Text(this ZipArchive archive, string name)
    {
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public static JsonElement Json(this ZipArchive archive, string name) => JsonDocument.Parse(archive.Bytes(name)).RootElement;
}
