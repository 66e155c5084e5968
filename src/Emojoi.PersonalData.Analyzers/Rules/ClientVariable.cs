using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>A client that is made where it is used, in a local or a field, so that all that is said to it can be read.</summary>
internal sealed class ClientVariable
{
    private readonly string? _name;
    private readonly SyntaxNode _scope;

    private ClientVariable(string? name, SyntaxNode scope, IReadOnlyList<BaseObjectCreationExpressionSyntax> creations)
    {
        _name = name;
        _scope = scope;
        Creations = creations;
    }

    /// <summary>How it is made; at least one.</summary>
    public IReadOnlyList<BaseObjectCreationExpressionSyntax> Creations { get; }

    /// <summary>The client behind an expression, or <c>null</c> where it comes from elsewhere or is handed on, so that others may configure it.</summary>
    public static ClientVariable? Of(ExpressionSyntax expression)
    {
        if (expression is BaseObjectCreationExpressionSyntax created)
        {
            return new ClientVariable(null, created, [created]);
        }

        var name = NameOf(expression);
        if (name is null || ScopeOf(expression, name) is not { } scope)
        {
            return null;
        }

        var values = ValuesOf(scope, name).ToList();
        return values.Count > 0 && values.TrueForAll(value => value is BaseObjectCreationExpressionSyntax) && !IsHandedOn(scope, name)
            ? new ClientVariable(name, scope, [.. values.Cast<BaseObjectCreationExpressionSyntax>()])
            : null;
    }

    /// <summary>What is assigned to a property of the client, where it is made and afterwards.</summary>
    public IEnumerable<ExpressionSyntax> Assigned(string property) => _scope.DescendantNodesAndSelf().OfType<AssignmentExpressionSyntax>()
        .Where(assignment => assignment.Left switch
        {
            IdentifierNameSyntax { Identifier.ValueText: var name } => name == property && assignment.Parent?.Parent is BaseObjectCreationExpressionSyntax creation && Creations.Contains(creation),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var receiver } => name == property && _name is not null && NameOf(receiver) == _name,
            _ => false,
        })
        .Select(assignment => assignment.Right);

    /// <summary>The arguments of the calls of the client's methods of this name, or of this name and <c>Async</c>.</summary>
    public IEnumerable<ArgumentListSyntax> Calls(string method) => _scope.DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(call => call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name, Expression: var receiver }
            && (name == method || name == method + "Async") && _name is not null && NameOf(receiver) == _name)
        .Select(call => call.ArgumentList);

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name.Identifier.ValueText: var name } => name,
        _ => null,
    };

    /// <summary>The member that declares the variable as a local, or else the type that declares it as a field; a partial type says more elsewhere.</summary>
    private static SyntaxNode? ScopeOf(ExpressionSyntax use, string name)
    {
        var member = use.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax or CompilationUnitSyntax);
        member = member is GlobalStatementSyntax ? member.Parent : member;
        if (member is not null && Declares(member, name))
        {
            return member;
        }

        return use.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault() is { } type
            && !type.Modifiers.Any(SyntaxKind.PartialKeyword)
            && type.Members.Any(field => field is FieldDeclarationSyntax && Declares(field, name))
            ? type
            : null;
    }

    private static bool Declares(SyntaxNode scope, string name) =>
        scope.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(declarator => declarator.Identifier.ValueText == name);

    private static IEnumerable<ExpressionSyntax> ValuesOf(SyntaxNode scope, string name)
    {
        foreach (var node in scope.DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: var initial } declarator && declarator.Identifier.ValueText == name)
            {
                yield return initial;
            }
            else if (node is AssignmentExpressionSyntax assignment && NameOf(assignment.Left) == name && assignment.Parent is not InitializerExpressionSyntax)
            {
                yield return assignment.Right;
            }
        }
    }

    private static bool IsHandedOn(SyntaxNode scope, string name) => scope.DescendantNodes().Any(node => node switch
    {
        ArgumentSyntax { Expression: var given } => NameOf(given) == name,
        ReturnStatementSyntax { Expression: { } given } => NameOf(given) == name,
        ArrowExpressionClauseSyntax { Expression: var given } => NameOf(given) == name,
        _ => false,
    });
}
