using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Test projects: their data is made up, and what they reference serves nobody.</summary>
internal static class TestProject
{
    private const string Property = "build_property.IsTestProject";

    /// <summary>Whether the project is one.</summary>
    public static bool Is(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Property, out var value)
        && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase);
}
