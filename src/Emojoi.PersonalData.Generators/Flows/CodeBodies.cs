using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Generators.Flows;

/// <summary>The code of each member of a file, as an analyzer would be given it.</summary>
internal static class CodeBodies
{
    /// <summary>The members with their blocks.</summary>
    public static IEnumerable<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> Of(SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in model.SyntaxTree.GetRoot(cancellation).DescendantNodes(DescendsInto))
        {
            cancellation.ThrowIfCancellationRequested();
            if (OwnerOf(node, model, cancellation) is { } owner && Blocks(node, model, cancellation) is { IsEmpty: false } blocks)
            {
                yield return (owner, blocks);
            }
        }
    }

    /// <summary>Bodies have no members in them.</summary>
    private static bool DescendsInto(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or StatementSyntax);

    private static ISymbol? OwnerOf(SyntaxNode node, SemanticModel model, CancellationToken cancellation) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => model.GetDeclaredSymbol(node, cancellation),
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => (model.GetDeclaredSymbol(property, cancellation) as IPropertySymbol)?.GetMethod,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field } => model.GetDeclaredSymbol(field, cancellation),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => model.GetDeclaredSymbol(property, cancellation),
        _ => null,
    };

    private static ImmutableArray<IOperation> Blocks(SyntaxNode node, SemanticModel model, CancellationToken cancellation) => model.GetOperation(node, cancellation) switch
    {
        IConstructorBodyOperation constructor => Existing(constructor.Initializer, constructor.BlockBody ?? constructor.ExpressionBody),
        IMethodBodyBaseOperation method => Existing(method.BlockBody ?? method.ExpressionBody),
        { } operation => ImmutableArray.Create(operation),
        null => ImmutableArray<IOperation>.Empty,
    };

    private static ImmutableArray<IOperation> Existing(params IOperation?[] blocks) => blocks.OfType<IOperation>().ToImmutableArray();
}
