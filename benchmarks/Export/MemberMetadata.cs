using System.Text.Json.Serialization;

namespace Emojoi.PersonalData.Benchmarks.Export;

/// <summary>System.Text.Json's metadata path: source-generated, written property by property.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata, UseStringEnumConverter = true)]
[JsonSerializable(typeof(Member))]
internal sealed partial class MemberMetadata : JsonSerializerContext;
