namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>The namespaces that an SDK has every file use where the project switches that on.</summary>
internal static class ImplicitUsings
{
    private static readonly string[] Base =
        ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] Worker =
        ["Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging"];

    private static readonly string[] Web =
        [.. Worker, "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing"];

    /// <summary>The namespaces.</summary>
    /// <param name="sdk">The project's SDK.</param>
    /// <param name="setting">Its property <c>ImplicitUsings</c>.</param>
    public static IEnumerable<string> Of(string sdk, string? setting) => setting?.ToLowerInvariant() is not ("enable" or "true") ? []
        : sdk.Contains("Sdk.Web", StringComparison.Ordinal) ? Base.Concat(Web)
        : sdk.Contains("Sdk.Worker", StringComparison.Ordinal) ? Base.Concat(Worker)
        : Base;
}
