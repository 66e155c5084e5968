using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>The code of members, as an analyzer of operations would be given it.</summary>
public static class CodeBodies
{
    /// <summary>The members of a file with their blocks.</summary>
    public static IEnumerable<(ISymbol Owner, ImmutableArray<IOperation> Blocks)> Of(SemanticModel model, CancellationToken cancellation)
    {
        foreach (var node in model.SyntaxTree.GetRoot(cancellation).DescendantNodesAndSelf(DescendsInto))
        {
            cancellation.ThrowIfCancellationRequested();
            if (OwnerOf(node, model, cancellation) is { } owner && Blocks(node, model, cancellation) is { IsEmpty: false } blocks)
            {
                yield return (owner, blocks);
            }
        }
    }

    /// <summary>The blocks of one member, by the code block that an analyzer is given.</summary>
    public static ImmutableArray<IOperation> Of(ISymbol owner, SyntaxNode codeBlock, SemanticModel model, CancellationToken cancellation) => codeBlock switch
    {
        BaseFieldDeclarationSyntax { Declaration.Variables: var fields } =>
            fields.FirstOrDefault(field => field.Identifier.ValueText == owner.Name)?.Initializer is { } value ? Blocks(value, model, cancellation) : ImmutableArray<IOperation>.Empty,
        PropertyDeclarationSyntax { Initializer: { } value } => Blocks(value, model, cancellation),
        TypeDeclarationSyntax type => PrimaryBases(type).SelectMany(call => Blocks(call, model, cancellation)).ToImmutableArray(),
        _ => Blocks(codeBlock, model, cancellation),
    };

    /// <summary>Bodies have no members in them.</summary>
    private static bool DescendsInto(SyntaxNode node) => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or StatementSyntax);

    private static ISymbol? OwnerOf(SyntaxNode node, SemanticModel model, CancellationToken cancellation) => node switch
    {
        BaseMethodDeclarationSyntax or AccessorDeclarationSyntax => model.GetDeclaredSymbol(node, cancellation),
        CompilationUnitSyntax unit when unit.Members.Any(member => member is GlobalStatementSyntax) => model.GetDeclaredSymbol(unit, cancellation),
        ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax property } => (model.GetDeclaredSymbol(property, cancellation) as IPropertySymbol)?.GetMethod,
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax } field } => model.GetDeclaredSymbol(field, cancellation),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => model.GetDeclaredSymbol(property, cancellation),
        PrimaryConstructorBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax type } => PrimaryConstructorOf(type, model, cancellation),
        _ => null,
    };

    private static IEnumerable<SyntaxNode> PrimaryBases(TypeDeclarationSyntax type) => type.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>() ?? [];

    private static ISymbol? PrimaryConstructorOf(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellation) =>
        (model.GetDeclaredSymbol(type, cancellation) as INamedTypeSymbol)?.InstanceConstructors
            .FirstOrDefault(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == type.SyntaxTree && reference.Span == type.Span));

    private static ImmutableArray<IOperation> Blocks(SyntaxNode node, SemanticModel model, CancellationToken cancellation) => model.GetOperation(node, cancellation) switch
    {
        IConstructorBodyOperation constructor => Existing((constructor.Initializer as IExpressionStatementOperation)?.Operation, constructor.BlockBody ?? constructor.ExpressionBody),
        IMethodBodyBaseOperation method when node is not CompilationUnitSyntax => Existing(method.BlockBody ?? method.ExpressionBody),
        { } operation => ImmutableArray.Create(operation),
        null => ImmutableArray<IOperation>.Empty,
    };

    private static ImmutableArray<IOperation> Existing(params IOperation?[] blocks) => blocks.OfType<IOperation>().ToImmutableArray();
}
