using System.Text.Json.Serialization;

namespace Emojoi.PersonalData.Benchmarks.Export;

/// <summary>System.Text.Json's source-generated fast path.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Serialization, UseStringEnumConverter = false)]
[JsonSerializable(typeof(Member))]
internal sealed partial class MemberJson : JsonSerializerContext;
