using System.Collections.Concurrent;
using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Emojoi.PersonalData.Semantics.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>EPD2014: the project references an SDK that collects or receives data and that the policy does not name (clause K-SDK).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnnamedSdkAnalyzer() : VocabularyAnalyzer(Descriptor, EndDescriptor)
{
    private const string PackagesProperty = "build_property.PersonalDataPackages";
    private const string ProjectProperty = "build_property.MSBuildProjectFullPath";

    /// <summary>For the first import of an SDK: reported while somebody types.</summary>
    private static readonly DiagnosticDescriptor Descriptor = Describe();

    /// <summary>For SDKs without an import: whether and where they are used is known at the end of the compilation.</summary>
    private static readonly DiagnosticDescriptor EndDescriptor = Describe(WellKnownDiagnosticTags.CompilationEnd);

    private static DiagnosticDescriptor Describe(params string[] tags) => Rule.Describe(
        id: RuleIds.UnnamedSdk,
        title: "An SDK that receives personal data is not named in the privacy policy",
        messageFormat: "The project {0} {1}, through which {2} gets data ({3}), and the privacy policy names no recipient with {4}; declare the recipient, or remove the SDK (K-SDK)",
        severity: DiagnosticSeverity.Warning,
        description: "The policy promises to disclose third-party SDKs: who provides them, which data they get and where. An SDK that it does not name collects in secret.",
        clauses: ["K-SDK"],
        tags: tags);

    private protected override void Start(CompilationStartAnalysisContext start)
    {
        if (TestProject.Is(start.Options)
            || PolicyContext.Create(start.Compilation, start.Options, start.CancellationToken) is not { Policy: { Recipients.IsReadable: true } policy })
        {
            return;
        }

        var referenced = Referenced(start.Compilation, policy);
        var direct = (Direct(start.Options, policy) ?? referenced.Values).ToImmutableHashSet();
        if (referenced.Count == 0 && direct.IsEmpty)
        {
            return;
        }

        var uses = new SdkUses(referenced);
        var reported = new ConcurrentDictionary<Sdk, bool>();
        if (referenced.Count > 0)
        {
            var imports = new SdkImports(start.Compilation, referenced.Values, start.CancellationToken);
            start.RegisterSyntaxNodeAction(node => VisitImport(node, imports, uses, reported), SyntaxKind.UsingDirective);
            start.RegisterOperationAction(uses.VisitOperation, SdkUses.Operations);
        }

        start.RegisterCompilationEndAction(end => ReportRest(end, [.. referenced.Values.Concat(direct).Distinct().Where(sdk => !reported.ContainsKey(sdk))], uses, direct));
    }

    /// <summary>The SDKs by their assemblies, as far as the policy does not name them.</summary>
    private static Dictionary<string, Sdk> Referenced(Compilation compilation, PrivacyPolicy policy)
    {
        var sdks = new Dictionary<string, Sdk>(StringComparer.OrdinalIgnoreCase);
        foreach (var identity in compilation.ReferencedAssemblyNames)
        {
            if (SdkCatalogue.Default.FindByAssembly(identity.Name) is { } sdk && !sdk.IsNamedBy(policy))
            {
                sdks[identity.Name] = sdk;
            }
        }

        return sdks;
    }

    /// <summary>The SDKs among the packages that the project itself asks for; <c>null</c> where the build does not say which these are.</summary>
    private static IEnumerable<Sdk>? Direct(AnalyzerOptions options, PrivacyPolicy policy) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(PackagesProperty, out var packages)
            ? packages.Split(',').Select(package => SdkCatalogue.Default.FindByPackage(package.Trim())).OfType<Sdk>().Where(sdk => !sdk.IsNamedBy(policy))
            : null;

    private static void VisitImport(SyntaxNodeAnalysisContext context, SdkImports imports, SdkUses uses, ConcurrentDictionary<Sdk, bool> reported)
    {
        var import = (UsingDirectiveSyntax)context.Node;
        foreach (var sdk in imports.FirstAt(import))
        {
            reported[sdk] = true;
            context.ReportDiagnostic(Report(Descriptor, sdk, import.GetLocation()));
        }

        uses.VisitImport(import);
    }

    /// <summary>What only another package or project asks for, and no code uses, is theirs to name.</summary>
    private static void ReportRest(CompilationAnalysisContext context, IReadOnlyList<Sdk> sdks, SdkUses uses, ImmutableHashSet<Sdk> direct)
    {
        foreach (var sdk in sdks.OrderBy(sdk => sdk.Id, StringComparer.Ordinal))
        {
            if (uses.FirstOf(sdk) is { } place)
            {
                context.ReportDiagnostic(Report(EndDescriptor, sdk, place));
            }
            else if (direct.Contains(sdk) && !IsSuppressedInCode(context))
            {
                context.ReportDiagnostic(Report(EndDescriptor, sdk, ProjectFile(context.Options)));
            }
        }
    }

    /// <summary>Whether <c>.editorconfig</c> silences the rule in every file: it does not reach the project file, but says what the project thinks.</summary>
    private static bool IsSuppressedInCode(CompilationAnalysisContext context) =>
        context.Compilation.Options.SyntaxTreeOptionsProvider is { } options
        && context.Compilation.SyntaxTrees.Where(tree => !SdkImports.IsGenerated(tree)).All(tree =>
            options.TryGetDiagnosticValue(tree, RuleIds.UnnamedSdk, context.CancellationToken, out var severity) && severity == ReportDiagnostic.Suppress);

    /// <summary>Where packages are asked for. The compiler knows the file and cannot read it, so it is the file as a whole.</summary>
    private static Location ProjectFile(AnalyzerOptions options) =>
        options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(ProjectProperty, out var path) && path.Length > 0
            ? Location.Create(path, default, default)
            : Location.None;

    private static Diagnostic Report(DiagnosticDescriptor descriptor, Sdk sdk, Location place) => Diagnostic.Create(
        descriptor,
        place,
        ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Sdk, sdk.Id),
        place.IsInSource ? "uses" : "references",
        sdk.Name,
        sdk.Vendor,
        SdkKindText.Of(sdk.Kind),
        $"the package '{sdk.Packages[0]}' or the namespace '{sdk.Namespaces[0]}'");
}
