using Emojoi.PersonalData.Semantics.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>The imports at the head of a project's files, looked through before anything is analysed: so the first one can be reported while somebody types.</summary>
internal sealed class SdkImports
{
    private static readonly string[] GeneratedEndings = [".g.cs", ".g.i.cs", ".generated.cs", ".designer.cs"];

    private readonly Dictionary<Sdk, UsingDirectiveSyntax> _first = [];

    /// <summary>Looks through the files of a compilation for the namespaces of these SDKs.</summary>
    public SdkImports(Compilation compilation, IReadOnlyCollection<Sdk> sdks, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees.Where(tree => !IsGenerated(tree)).OrderBy(tree => tree.FilePath, StringComparer.Ordinal))
        {
            foreach (var import in tree.GetRoot(cancellation) is CompilationUnitSyntax unit ? unit.Usings : default)
            {
                foreach (var sdk in Of(import, sdks).Where(sdk => !_first.ContainsKey(sdk)))
                {
                    _first.Add(sdk, import);
                }
            }
        }
    }

    /// <summary>The SDKs whose first import this is.</summary>
    public IEnumerable<Sdk> FirstAt(UsingDirectiveSyntax import) =>
        _first.Where(first => first.Value.SyntaxTree == import.SyntaxTree && first.Value.Span == import.Span).Select(first => first.Key);

    /// <summary>Those of some SDKs whose namespaces an import names.</summary>
    public static IEnumerable<Sdk> Of(UsingDirectiveSyntax import, IEnumerable<Sdk> sdks)
    {
        var name = import.Name?.ToString() ?? "";
        return sdks.Distinct().Where(sdk => sdk.Holds(name));
    }

    /// <summary>Whether a file is generated, by its name.</summary>
    public static bool IsGenerated(SyntaxTree tree) => GeneratedEndings.Any(ending => tree.FilePath.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
