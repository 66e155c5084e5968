using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Generators.TaggedTypes;

/// <summary>
/// Picks the one tagged declaration that stands for its type. Everything past this runs again at each edit for each declaration
/// picked, so that syntax, which is looked at once a file, must leave as few as it can.
/// </summary>
internal static class FirstTag
{
    /// <summary>Whether a declaration may be its type's first: no earlier one in the same part has an attribute that is written the same.</summary>
    public static bool MayBe(SyntaxNode node, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (node is TypeDeclarationSyntax)
        {
            return true;
        }

        if (PartOf(node) is not { } part)
        {
            return false;
        }

        // Without a name that looks like ours an alias gives it: rare, and decided by symbols.
        var names = Names(DeclarationOf(node)).ToList();
        return names.Count == 0 || names.Exists(name => IsFirst(part, node, name));
    }

    /// <summary>Whether a symbol is the first of a type's tagged ones.</summary>
    public static bool Is(ISymbol target, List<TaggedSymbol> tagged)
    {
        TaggedSymbol? first = null;
        foreach (var candidate in tagged)
        {
            if (candidate.Target is not null && (first is not { } current || IsBefore(candidate, current)))
            {
                first = candidate;
            }
        }

        return SymbolEqualityComparer.Default.Equals(first?.Target, target);
    }

    /// <summary>Whether an attribute looks like ours as it is written.</summary>
    public static bool IsNamed(AttributeSyntax attribute) => Identifier(attribute.Name) is "PersonalData" or "PersonalDataAttribute";

    private static bool IsBefore(TaggedSymbol left, TaggedSymbol right)
    {
        if (Place(left) is not { } a || Place(right) is not { } b)
        {
            return false;
        }

        return a.SyntaxTree == b.SyntaxTree
            ? a.Span.Start < b.Span.Start
            : Rank(left, a.SyntaxTree) < Rank(right, b.SyntaxTree);
    }

    private static SyntaxReference? Place(TaggedSymbol tagged) => tagged.Tags[tagged.Tags.Length - 1].ApplicationSyntaxReference;

    private static int Rank(TaggedSymbol tagged, SyntaxTree tree)
    {
        var parts = (tagged.Symbol as INamedTypeSymbol ?? tagged.Symbol.ContainingType).DeclaringSyntaxReferences;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].SyntaxTree == tree)
            {
                return i;
            }
        }

        return parts.Length;
    }

    // Where the declaration is a parameter or a member of the part itself; what stands in a body belongs to no type.
    private static TypeDeclarationSyntax? PartOf(SyntaxNode node)
    {
        var member = node is ParameterSyntax { Parent: BaseParameterListSyntax list } ? list.Parent : DeclarationOf(node);
        return member as TypeDeclarationSyntax ?? member?.Parent as TypeDeclarationSyntax;
    }

    private static SyntaxNode DeclarationOf(SyntaxNode node) =>
        node is VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax field } ? field : node;

    private static bool IsFirst(TypeDeclarationSyntax part, SyntaxNode node, string name)
    {
        if (Has(part, name) || !IsFirst(part.ParameterList, node, name))
        {
            return false;
        }

        foreach (var member in part.Members)
        {
            if (member.SpanStart > node.SpanStart)
            {
                return true;
            }

            var declaration = DeclarationOf(node);
            if (member == declaration)
            {
                // Declarators of one field share its attributes.
                return declaration == node || ((BaseFieldDeclarationSyntax)declaration).Declaration.Variables[0] == node;
            }

            if (Has(member, name) || !IsFirst(ParametersOf(member), node, name))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFirst(BaseParameterListSyntax? parameters, SyntaxNode node, string name)
    {
        foreach (var parameter in parameters?.Parameters ?? default)
        {
            if (parameter.SpanStart >= node.SpanStart)
            {
                return true;
            }

            if (Has(parameter, name))
            {
                return false;
            }
        }

        return true;
    }

    private static BaseParameterListSyntax? ParametersOf(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList,
        IndexerDeclarationSyntax indexer => indexer.ParameterList,
        _ => null,
    };

    private static bool Has(SyntaxNode declaration, string name)
    {
        foreach (var other in Names(declaration))
        {
            if (other == name)
            {
                return true;
            }
        }

        return false;
    }

    // The attributes as written, where they look like ours: two that are written alike in one part are the same.
    private static IEnumerable<string> Names(SyntaxNode declaration)
    {
        foreach (var list in Lists(declaration))
        {
            if (list.Target is { } target && !target.Identifier.IsKind(SyntaxKind.ReturnKeyword))
            {
                continue;
            }

            foreach (var attribute in list.Attributes)
            {
                if (IsNamed(attribute))
                {
                    yield return attribute.Name.ToString();
                }
            }
        }
    }

    private static SyntaxList<AttributeListSyntax> Lists(SyntaxNode declaration) => declaration switch
    {
        ParameterSyntax parameter => parameter.AttributeLists,
        EventFieldDeclarationSyntax or EventDeclarationSyntax or BaseTypeDeclarationSyntax and not TypeDeclarationSyntax or DelegateDeclarationSyntax => default,
        MemberDeclarationSyntax member => member.AttributeLists,
        _ => default,
    };

    private static string? Identifier(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };
}
