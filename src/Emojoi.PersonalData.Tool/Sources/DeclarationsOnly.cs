using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Tool.Sources;

/// <summary>
/// Empties the bodies of methods and constructors. Rules on declarations do not look into them, and to bind them takes ten times as long as all
/// the rest, most of all where packages are missing.
/// </summary>
internal sealed class DeclarationsOnly : CSharpSyntaxRewriter
{
    /// <summary>The tree without what is inside methods.</summary>
    public static SyntaxTree Of(SyntaxTree tree) =>
        CSharpSyntaxTree.Create((CSharpSyntaxNode)new DeclarationsOnly().Visit(tree.GetRoot()), (CSharpParseOptions)tree.Options, tree.FilePath, tree.Encoding);

    /// <inheritdoc/>
    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node) => Empty(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitConstructorDeclaration(ConstructorDeclarationSyntax node) => Empty(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitDestructorDeclaration(DestructorDeclarationSyntax node) => Empty(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitOperatorDeclaration(OperatorDeclarationSyntax node) => Empty(node);

    /// <inheritdoc/>
    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitUsingDirective(UsingDirectiveSyntax node) => node;

    /// <inheritdoc/>
    public override SyntaxNode? VisitGlobalStatement(GlobalStatementSyntax node) => node.WithStatement(SyntaxFactory.EmptyStatement());

    private static BaseMethodDeclarationSyntax Empty(BaseMethodDeclarationSyntax node) => node switch
    {
        { Body: { } body } => node.WithBody(body.WithStatements(default)),
        { ExpressionBody: { } } => node.WithExpressionBody(null),
        _ => node,
    };
}
