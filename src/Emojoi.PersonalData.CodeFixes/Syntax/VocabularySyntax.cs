using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Emojoi.PersonalData.CodeFixes.Syntax;

/// <summary>
/// Writes the vocabulary's attributes and the policy's ids at one place of a file: ids as the constants that the generator emits
/// (an editor completes them and a rename breaks the build), as text where there are none; names as short as they may be there.
/// </summary>
internal sealed class VocabularySyntax(Document document, SemanticModel model, int position)
{
    private readonly SyntaxGenerator _generator = SyntaxGenerator.GetGenerator(document);

    /// <summary>An attribute, or <c>null</c> where the compilation does not know it.</summary>
    /// <param name="name">Name of its class, a constant of <see cref="Vocabulary"/>.</param>
    /// <param name="arguments">Its arguments.</param>
    public AttributeSyntax? Attribute(string name, params ExpressionSyntax[] arguments)
    {
        if (Name(name) is not { } attributeClass)
        {
            return null;
        }

        if (arguments.Length == 0)
        {
            return SyntaxFactory.Attribute(attributeClass);
        }

        var list = SyntaxFactory.SeparatedList(
            arguments.Select(SyntaxFactory.AttributeArgument),
            Enumerable.Repeat(Token(SyntaxKind.CommaToken, SyntaxFactory.Space), arguments.Length - 1));
        return SyntaxFactory.Attribute(
            attributeClass,
            SyntaxFactory.AttributeArgumentList(Token(SyntaxKind.OpenParenToken), list, Token(SyntaxKind.CloseParenToken)));
    }

    /// <summary>A <c>[PersonalData]</c>, or <c>null</c> where the compilation does not know it.</summary>
    /// <param name="category">Id of its category.</param>
    /// <param name="purpose">Id of its purpose.</param>
    /// <param name="retention">Id of its retention, or <c>null</c> for the purpose's.</param>
    public AttributeSyntax? Declaration(string category, string purpose, string? retention = null)
    {
        ExpressionSyntax[] ids = [Id(category, PolicyConstants.Categories), Id(purpose, PolicyConstants.Purposes)];
        return Attribute(Vocabulary.PersonalData, retention is null ? ids : [.. ids, Id(retention, PolicyConstants.Retentions)]);
    }

    /// <summary>An id as a constant of this class, or as text where the class has none.</summary>
    public ExpressionSyntax Id(string id, string constants) => Constant(id, constants) ?? Text(id);

    /// <summary>An id as a constant of this class, or <c>null</c>.</summary>
    public ExpressionSyntax? Constant(string id, string constants)
    {
        var field = model.Compilation.FindType(Vocabulary.Namespace + "." + constants)?.GetMembers()
            .OfType<IFieldSymbol>()
            .FirstOrDefault(member => member.IsConst && member.ConstantValue is string value && value == id);
        return field is not null && model.IsAccessible(position, field) ? Member(constants, field.Name) : null;
    }

    /// <summary>A member of a type of the vocabulary's namespace, or <c>null</c> where there is no such type.</summary>
    public ExpressionSyntax? Member(string type, string member)
    {
        if (Name(type) is not { } name)
        {
            return null;
        }

        return Access(Expression(name), member);
    }

    /// <summary>A type as what its static members are called on, as short as it may be here.</summary>
    public ExpressionSyntax Type(INamedTypeSymbol type) => Expression(Name(type));

    /// <summary>A member of what an expression gives.</summary>
    public static ExpressionSyntax Access(ExpressionSyntax owner, string member) => SyntaxFactory.MemberAccessExpression(
        SyntaxKind.SimpleMemberAccessExpression, owner, Token(SyntaxKind.DotToken), SyntaxFactory.IdentifierName(member));

    /// <summary><c>typeof</c> of a type.</summary>
    public ExpressionSyntax TypeOf(INamedTypeSymbol type) => SyntaxFactory.TypeOfExpression(
        Token(SyntaxKind.TypeOfKeyword), Token(SyntaxKind.OpenParenToken), Name(type), Token(SyntaxKind.CloseParenToken));

    /// <summary>A text literal.</summary>
    public static ExpressionSyntax Text(string text) =>
        SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    /// <summary>A type of the vocabulary's namespace, in full and with what makes the editor import and shorten it; <c>null</c> where there is none.</summary>
    private NameSyntax? Name(string type) =>
        model.Compilation.FindType(Vocabulary.Namespace + "." + type) is { } symbol ? Name(symbol) : null;

    private NameSyntax Name(INamedTypeSymbol type)
    {
        var name = (NameSyntax)_generator.TypeExpression(type);
        return NeedsImport(type.Name) ? name.WithAdditionalAnnotations(Simplifier.AddImportsAnnotation) : name;
    }

    /// <summary>In an expression a qualified name is a chain of member accesses.</summary>
    private static ExpressionSyntax Expression(NameSyntax name) => name.CopyAnnotationsTo(SyntaxFactory.ParseExpression(name.ToString()))!;

    /// <summary>A token without elastic trivia, which would have the lines around it laid out anew.</summary>
    private static SyntaxToken Token(SyntaxKind kind, params SyntaxTrivia[] behind) => SyntaxFactory.Token(default, kind, SyntaxFactory.TriviaList(behind));

    /// <summary>
    /// Whether the short name means nothing here yet. Where it means something else, such as ASP.NET Identity's <c>[PersonalData]</c>,
    /// an import would make code ambiguous that compiles today, so the name stays qualified.
    /// </summary>
    private bool NeedsImport(string name)
    {
        var shortName = name.EndsWith(nameof(Attribute), StringComparison.Ordinal) ? name.Substring(0, name.Length - nameof(Attribute).Length) : name;
        return !new[] { name, shortName }.SelectMany(candidate => model.LookupNamespacesAndTypes(position, name: candidate)).OfType<INamedTypeSymbol>().Any();
    }
}
