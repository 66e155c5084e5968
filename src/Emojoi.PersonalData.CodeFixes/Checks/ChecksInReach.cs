using Emojoi.PersonalData.CodeFixes.Redaction;
using Emojoi.PersonalData.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.CodeFixes.Checks;

/// <summary>Finds whom code can ask for a check before a use: the person whose data it is, the code's own members, and what is in scope.</summary>
internal sealed class ChecksInReach(SourceProblem problem, string attribute, IReadOnlyList<string> purposes)
{
    private readonly SemanticModel _model = problem.Model;
    private readonly int _position = problem.Span.Start;

    /// <summary>
    /// The question, or <c>null</c> where nobody can be asked. The person whose data is used comes first; then members of the code's own; then what is
    /// in scope, where that is one only: nobody is asked about somebody else.
    /// </summary>
    public CheckQuestion? Find() =>
        About(problem.Node)
        ?? Own().FirstOrDefault()
        ?? (InScope().SelectMany(Asked).ToList() is [var only] ? only : null);

    /// <summary>The question to an object that the code names, or about it; <c>null</c> where none can be asked.</summary>
    public CheckQuestion? About(SyntaxNode use)
    {
        var subjects = Subjects(use).ToList();
        return subjects.SelectMany(Asked).Concat(subjects.SelectMany(AskedAbout)).FirstOrDefault();
    }

    /// <summary>The question to one object itself.</summary>
    public CheckQuestion? To(ExpressionSyntax subject) => Asked(subject).FirstOrDefault();

    /// <summary>The answer that the caller passed.</summary>
    public CheckQuestion? Passed() => Visible().OfType<IParameterSymbol>().Where(IsAnswering).Select(parameter => CheckQuestion.Of(parameter, SyntaxFactory.IdentifierName(parameter.Name))).FirstOrDefault();

    /// <summary>The objects that the use names, without calls: what is asked of them twice is the same.</summary>
    private IEnumerable<ExpressionSyntax> Subjects(SyntaxNode use) => use.DescendantNodesAndSelf()
        .OfType<ExpressionSyntax>()
        .Where(IsStable)
        .Where(expression => _model.GetTypeInfo(expression).Type is { SpecialType: SpecialType.None or SpecialType.System_DateTime })
        .GroupBy(expression => expression.ToString(), (_, same) => same.First(), StringComparer.Ordinal);

    private bool IsStable(ExpressionSyntax expression) => expression switch
    {
        ThisExpressionSyntax => true,
        IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax access } name when access.Name == name => false,
        IdentifierNameSyntax => _model.GetSymbolInfo(expression).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol or IPropertySymbol,
        MemberAccessExpressionSyntax access => IsStable(access.Expression) && _model.GetSymbolInfo(access).Symbol is IFieldSymbol or IPropertySymbol,
        _ => false,
    };

    /// <summary>The question to an object itself.</summary>
    private IEnumerable<CheckQuestion> Asked(ExpressionSyntax subject) =>
        Answering(TypeOf(subject)).Select(member => CheckQuestion.Of(member, VocabularySyntax.Access(subject.WithoutTrivia(), member.Name))).OfType<CheckQuestion>();

    /// <summary>The question about an object to somebody who takes it: a service in scope, the code's own methods, a static method.</summary>
    private IEnumerable<CheckQuestion> AskedAbout(ExpressionSyntax subject)
    {
        var type = _model.GetTypeInfo(subject).Type!;
        var own = Visible().OfType<IMethodSymbol>().Where(IsAnswering).Select(method => (Method: method, Access: (ExpressionSyntax)SyntaxFactory.IdentifierName(method.Name)));
        var services = InScope().SelectMany(service => Answering(TypeOf(service)).OfType<IMethodSymbol>().Select(method => (Method: method, Access: VocabularySyntax.Access(service, method.Name))));
        var statics = StaticMethods.In(_model.Compilation, IsAnswering).Select(method => (Method: method, Access: VocabularySyntax.Access(problem.Syntax.Type(method.ContainingType), method.Name)));
        return own.Concat(services).Concat(statics)
            .Where(found => found.Method.Parameters.FirstOrDefault() is { } parameter && _model.Compilation.ClassifyCommonConversion(type, parameter.Type) is { IsImplicit: true, IsUserDefined: false })
            .Select(found => CheckQuestion.Of(found.Method, found.Access, subject))
            .OfType<CheckQuestion>();
    }

    private IEnumerable<CheckQuestion> Own() =>
        Visible().Where(IsAnswering).Select(symbol => CheckQuestion.Of(symbol, SyntaxFactory.IdentifierName(symbol.Name))).OfType<CheckQuestion>();

    private IEnumerable<ExpressionSyntax> InScope() => Visible()
        .Where(symbol => symbol is ILocalSymbol or IParameterSymbol or IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false })
        .Select(symbol => SyntaxFactory.IdentifierName(symbol.Name));

    private IEnumerable<ISymbol> Visible() => _model.LookupSymbols(_position).OrderBy(symbol => symbol.Name, StringComparer.Ordinal);

    private ITypeSymbol? TypeOf(ExpressionSyntax expression) => expression.Parent is null
        ? _model.GetSpeculativeTypeInfo(_position, expression, SpeculativeBindingOption.BindAsExpression).Type
        : _model.GetTypeInfo(expression).Type;

    private IEnumerable<ISymbol> Answering(ITypeSymbol? type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers().Where(member => !member.IsStatic && IsAnswering(member)))
            {
                yield return member;
            }
        }
    }

    private bool IsAnswering(ISymbol member) => CheckQuestion.IsAnsweredBy(member, attribute, purposes) && _model.IsAccessible(_position, member);
}
