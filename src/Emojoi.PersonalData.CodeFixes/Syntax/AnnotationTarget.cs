using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.CodeFixes.Syntax;

/// <summary>The declaration that a diagnostic is about, as something that can take an attribute: property, field, parameter or type.</summary>
internal readonly struct AnnotationTarget
{
    private AnnotationTarget(SyntaxNode declaration, SyntaxToken name)
    {
        Declaration = declaration;
        Name = name;
    }

    /// <summary>
    /// The declaration; for a field the one variable of it. A positional parameter of a record stands for its property: an
    /// attribute on the parameter is read as the property's.
    /// </summary>
    public SyntaxNode Declaration { get; }

    /// <summary>Its name.</summary>
    public SyntaxToken Name { get; }

    /// <summary>The declaration at a place, or <c>null</c> where none can take an attribute.</summary>
    public static AnnotationTarget? Find(SyntaxNode root, TextSpan span)
    {
        var node = root.FullSpan.Contains(span) ? root.FindNode(span, getInnermostNodeForTie: true) : null;
        return node?.AncestorsAndSelf().Select(At).FirstOrDefault(target => target is not null) is { } found && found.IsAnnotatable ? found : null;
    }

    /// <summary>The attributes that it has.</summary>
    public SyntaxList<AttributeListSyntax> AttributeLists => AttributePlacement.ListsOf(Declaration is VariableDeclaratorSyntax ? Declaration.Parent!.Parent! : Declaration);

    /// <summary>
    /// Adds an attribute in an editor whose original tree this target is of, once where the fixes of several diagnostics do: each meets what the
    /// one before it made of the declaration.
    /// </summary>
    public void Annotate(SyntaxEditor editor, AttributeSyntax attribute)
    {
        if (Declaration is VariableDeclaratorSyntax)
        {
            var name = Name.ValueText;
            editor.ReplaceNode(
                Declaration.FirstAncestorOrSelf<TypeDeclarationSyntax>()!,
                (type, _) => FieldSplitting.Annotate((TypeDeclarationSyntax)type, name, attribute));
        }
        else
        {
            editor.ReplaceNode(Declaration, (declaration, _) => AttributePlacement.AddOnce(declaration, attribute));
        }
    }

    private bool IsAnnotatable =>
        Declaration is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax fields }
            ? AttributePlacement.IsPossible(fields, Name) && FieldSplitting.IsPossible(fields)
            : AttributePlacement.IsPossible(Declaration, Name);

    private static AnnotationTarget? At(SyntaxNode node) => node switch
    {
        PropertyDeclarationSyntax property => new(property, property.Identifier),
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { Parent: TypeDeclarationSyntax } } variable => new(variable, variable.Identifier),
        ParameterSyntax parameter => new(parameter, parameter.Identifier),
        TypeDeclarationSyntax type => new(type, type.Identifier),
        _ => null,
    };
}
