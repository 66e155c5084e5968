using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A row of a table of the catalogue.</summary>
/// <typeparam name="T">What it says.</typeparam>
internal sealed class CatalogueRow<T>
{
    private readonly string _namespace;

    /// <param name="type">Full metadata name of the type.</param>
    /// <param name="member">Name of the member; <c>*</c> any.</param>
    /// <param name="value">What the row says.</param>
    public CatalogueRow(string type, string member, T value)
    {
        var dot = type.LastIndexOf('.');
        _namespace = dot < 0 ? string.Empty : type.Substring(0, dot);
        TypeName = type.Substring(dot + 1);
        Member = member;
        Value = value;
    }

    /// <summary>Metadata name of the type, without its namespace.</summary>
    public string TypeName { get; }

    public string Member { get; }

    public T Value { get; }

    /// <summary>Whether a type is the row's.</summary>
    public bool IsAbout(INamedTypeSymbol type) =>
        type.MetadataName == TypeName && type.ContainingType is null && IsNamed(type.ContainingNamespace, _namespace.Length);

    private bool IsNamed(INamespaceSymbol space, int end)
    {
        if (space.IsGlobalNamespace)
        {
            return end <= 0;
        }

        var start = end - space.Name.Length;
        return start >= 0
            && string.CompareOrdinal(_namespace, start, space.Name, 0, space.Name.Length) == 0
            && (start == 0 ? space.ContainingNamespace.IsGlobalNamespace : _namespace[start - 1] == '.' && IsNamed(space.ContainingNamespace, start - 1));
    }
}
