using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>A project's code for one target framework, ready for the rules.</summary>
/// <param name="Compilation">The code.</param>
/// <param name="Configuration">Its options.</param>
internal sealed record ProjectCode(CSharpCompilation Compilation, CodeConfiguration Configuration);
