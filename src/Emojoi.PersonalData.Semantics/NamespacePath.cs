using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics;

/// <summary>Names of namespaces, by whole segments.</summary>
public static class NamespacePath
{
    /// <summary>Whether a namespace is another one, or inside it: <c>Mailer.Client</c> is inside <c>Mailer</c>, <c>Mailers</c> is not.</summary>
    public static bool IsWithin(string name, string outer) =>
        name.StartsWith(outer, StringComparison.Ordinal) && (name.Length == outer.Length || name[outer.Length] == '.');

    /// <summary>The outermost segment, <c>System</c> of <c>System.Net.Mail</c>; <c>null</c> for the global namespace.</summary>
    public static string? RootOf(INamespaceSymbol? space)
    {
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            space = space.ContainingNamespace;
        }

        return space is { IsGlobalNamespace: false } ? space.Name : null;
    }
}
