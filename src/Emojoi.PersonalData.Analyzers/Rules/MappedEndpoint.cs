using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>A route that is mapped to a function: what is said of it and of the groups that it is in.</summary>
internal sealed class MappedEndpoint
{
    private const string Group = "RouteGroupBuilder";

    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);
    private readonly SyntaxNode? _body;

    private MappedEndpoint(InvocationExpressionSyntax map)
    {
        _body = map.Ancestors().LastOrDefault(ancestor => ancestor is BaseMethodDeclarationSyntax or CompilationUnitSyntax);
        Follow(map);
        Receive((map.Expression as MemberAccessExpressionSyntax)?.Expression);
    }

    /// <summary>Whether a group that it is in is made elsewhere.</summary>
    public bool IsInUnknownGroup { get; private set; }

    /// <summary>The endpoint that is mapped around a place, or <c>null</c>: what maps the function that the place is in, or the place itself.</summary>
    public static MappedEndpoint? Around(SyntaxNode place)
    {
        var functions = place.AncestorsAndSelf().OfType<AnonymousFunctionExpressionSyntax>().Select(function => function.Parent?.Parent?.Parent);
        return functions.Concat(place.AncestorsAndSelf()).OfType<InvocationExpressionSyntax>().FirstOrDefault(call => NameOf(call)?.StartsWith("Map", StringComparison.Ordinal) == true) is { } map ? new(map) : null;
    }

    /// <summary>Whether a method is called on it or on one of its groups: <c>RequireAuthorization</c>, <c>AllowAnonymous</c>.</summary>
    public bool Says(string method) => _said.Contains(method);

    /// <summary>What is called on the endpoint: <c>app.MapGet(...).RequireAuthorization()</c>, or on a variable of it.</summary>
    private void Follow(SyntaxNode map)
    {
        var node = map.Parent;
        for (; node is MemberAccessExpressionSyntax or InvocationExpressionSyntax; node = node.Parent)
        {
            if (node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name })
            {
                _said.Add(name);
            }
        }

        if (node is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var variable } })
        {
            SaidOf(variable);
        }
    }

    /// <summary>What is called on the group that it is mapped on, the group around that, and so on.</summary>
    private void Receive(ExpressionSyntax? receiver)
    {
        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var inner, Name.Identifier.ValueText: var name } })
        {
            _said.Add(name);
            receiver = inner;
        }

        if (receiver is IdentifierNameSyntax { Identifier.ValueText: var variable })
        {
            Variable(variable);
        }
    }

    private void Variable(string name)
    {
        if (_body is null || !_variables.Add(name))
        {
            return;
        }

        SaidOf(name);
        foreach (var node in _body.DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax { Initializer.Value: InvocationExpressionSyntax made } declarator && declarator.Identifier.ValueText == name)
            {
                Receive(made);
            }
            else if (node is ParameterSyntax { Type: { } type } parameter && parameter.Identifier.ValueText == name)
            {
                IsInUnknownGroup |= type.ToString() is var text && (text == Group || text.EndsWith("." + Group, StringComparison.Ordinal));
            }
        }
    }

    /// <summary>What is called on a variable in a statement of its own.</summary>
    private void SaidOf(string variable)
    {
        foreach (var access in _body?.DescendantNodes().OfType<MemberAccessExpressionSyntax>() ?? [])
        {
            if (access is { Expression: IdentifierNameSyntax { Identifier.ValueText: var receiver }, Parent.Parent: ExpressionStatementSyntax } && receiver == variable)
            {
                _said.Add(access.Name.Identifier.ValueText);
            }
        }
    }

    private static string? NameOf(InvocationExpressionSyntax call) => (call.Expression as MemberAccessExpressionSyntax)?.Name.Identifier.ValueText;
}
