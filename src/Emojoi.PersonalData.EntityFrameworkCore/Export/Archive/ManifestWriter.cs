using System.Text.Json;
using Emojoi.PersonalData.Rights;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Archive;

/// <summary>Writes a manifest as JSON.</summary>
internal static class ManifestWriter
{
    /// <summary>The manifest as an object of its own.</summary>
    public static void Write(Utf8JsonWriter writer, ExportManifest manifest)
    {
        writer.WriteStartObject();
        WriteHead(writer, manifest.Subject, manifest.CreatedAt, manifest.Policy);
        writer.WriteStartArray("files");
        foreach (var file in manifest.Files)
        {
            WriteFile(writer, file);
        }

        writer.WriteEndArray();
        WriteMissing(writer, manifest.Missing);
        writer.WriteEndObject();
    }

    /// <summary>Whose data it is, of when, and under which policy.</summary>
    public static void WriteHead(Utf8JsonWriter writer, string subject, DateTimeOffset createdAt, string policy)
    {
        writer.WriteString("subject", subject);
        writer.WriteString("createdAt", createdAt);
        writer.WriteString("policy", policy);
    }

    /// <summary>What is missing, and why.</summary>
    public static void WriteMissing(Utf8JsonWriter writer, IReadOnlyList<ExportGap> missing)
    {
        writer.WriteStartArray("missing");
        foreach (var gap in missing)
        {
            writer.WriteStartObject();
            writer.WriteString("name", gap.Name);
            writer.WriteString("reason", gap.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter writer, ExportFile file)
    {
        writer.WriteStartObject();
        writer.WriteString("name", file.Name);
        if (file.Blob is { } blob)
        {
            writer.WriteString("blob", blob);
        }

        writer.WriteNumber("length", file.Length);
        writer.WriteString("sha256", file.Sha256);
        writer.WriteNumber("rows", file.Rows);
        writer.WriteEndObject();
    }
}
