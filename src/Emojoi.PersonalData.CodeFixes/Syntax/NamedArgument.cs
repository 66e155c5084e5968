using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Syntax;

/// <summary>The named arguments of an attribute (<c>Erasure = ...</c>).</summary>
internal static class NamedArgument
{
    /// <summary>The argument of this name, or <c>null</c>.</summary>
    public static AttributeArgumentSyntax? Find(AttributeSyntax attribute, string name) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name);

    /// <summary>The attribute with this value for the argument, in its place where it has one, else behind the others.</summary>
    public static AttributeSyntax Set(AttributeSyntax attribute, string name, ExpressionSyntax value)
    {
        if (Find(attribute, name) is { } written)
        {
            return attribute.ReplaceNode(written.Expression, value.WithTriviaFrom(written.Expression));
        }

        var argument = SyntaxFactory.AttributeArgument(
            SyntaxFactory.NameEquals(SyntaxFactory.IdentifierName(SyntaxFactory.Identifier(default, name, Space)), SyntaxFactory.Token(default, SyntaxKind.EqualsToken, Space)),
            nameColon: null,
            value);
        var arguments = attribute.ArgumentList!.Arguments;
        var separators = arguments.GetSeparators().Append(SyntaxFactory.Token(default, SyntaxKind.CommaToken, Space));
        return attribute.WithArgumentList(attribute.ArgumentList.WithArguments(SyntaxFactory.SeparatedList(arguments.Append(argument), separators)));
    }

    private static SyntaxTriviaList Space => SyntaxFactory.TriviaList(SyntaxFactory.Space);
}
