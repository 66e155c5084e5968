using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Emojoi.PersonalData.CodeFixes.Syntax;

/// <summary>Adds a property to a type, behind its key, in the layout of the members that it has.</summary>
internal static class NewMember
{
    /// <summary>Whether the type has members to follow, and none of this name.</summary>
    public static bool IsPossible(TypeDeclarationSyntax type, string name) =>
        type.Members.Count > 0
        && !type.Members.Any(member => NameOf(member) == name)
        && type.ParameterList?.Parameters.Any(parameter => parameter.Identifier.ValueText == name) != true;

    /// <summary>The type with the property.</summary>
    public static TypeDeclarationSyntax Add(TypeDeclarationSyntax type, string name, ITypeSymbol held, AttributeSyntax attribute)
    {
        var index = type.Members.TakeWhile(member => NameOf(member) is "Id" || NameOf(member) == type.Identifier.ValueText + "Id").Count();
        var first = type.Members[Math.Max(0, index - 1)].GetFirstToken();
        return type.WithMembers(type.Members.Insert(index, AttributePlacement.BeginsLine(first)
            ? InLines(Property(name, held, attribute), AttributePlacement.LineBreak(type), AttributePlacement.Indentation(first), isFirst: index == 0)
            : Property(name, held, attribute).WithTrailingTrivia(SyntaxFactory.Space)));
    }

    private static PropertyDeclarationSyntax Property(string name, ITypeSymbol held, AttributeSyntax attribute)
    {
        var property = (PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"[X] public {held.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)} {name} {{ get; set; }}")!;
        var placed = property.ReplaceNode(property.AttributeLists[0].Attributes[0], attribute);
        return placed.WithType(placed.Type.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    private static PropertyDeclarationSyntax InLines(PropertyDeclarationSyntax property, SyntaxTrivia line, SyntaxTriviaList indentation, bool isFirst)
    {
        var list = property.AttributeLists[0];
        var divided = property.ReplaceNode(list, list.WithTrailingTrivia(indentation.Insert(0, line)));
        return isFirst
            ? divided.WithLeadingTrivia(indentation).WithTrailingTrivia(line, line)
            : divided.WithLeadingTrivia(indentation.Insert(0, line)).WithTrailingTrivia(line);
    }

    private static string? NameOf(MemberDeclarationSyntax member) => (member as PropertyDeclarationSyntax)?.Identifier.ValueText;
}
