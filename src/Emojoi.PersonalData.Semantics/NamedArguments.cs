using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Semantics;

/// <summary>
/// The named arguments of an attribute. The compiler forgets all of them where one argument does not bind, and for a generator none does that names a constant which
/// it emits itself (<c>Categories.Nickname</c>): they are read from the source then.
/// </summary>
internal static class NamedArguments
{
    /// <summary>Name and value of each.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="annotated">What it stands on; <c>null</c> where nobody asks for arguments that the compiler forgot.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static IEnumerable<KeyValuePair<string, ConstantArgument>> Of(AttributeData attribute, ISymbol? annotated, CancellationToken cancellation)
    {
        if (attribute.AttributeConstructor is not null)
        {
            return attribute.NamedArguments.Select(argument => new KeyValuePair<string, ConstantArgument>(argument.Key, ConstantArgument.Of(argument.Value)));
        }

        return annotated?.ContainingAssembly is ISourceAssemblySymbol { Compilation: var compilation } && attribute.ApplicationSyntaxReference is { } written
            ? FromSource(written, compilation, cancellation)
            : [];
    }

    private static IEnumerable<KeyValuePair<string, ConstantArgument>> FromSource(SyntaxReference written, Compilation compilation, CancellationToken cancellation)
    {
        var named = (written.GetSyntax(cancellation) as AttributeSyntax)?.ArgumentList?.Arguments.Where(argument => argument.NameEquals is not null).ToArray() ?? [];
        if (named.Length == 0 || !compilation.ContainsSyntaxTree(written.SyntaxTree))
        {
            yield break;
        }

        var model = compilation.GetSemanticModel(written.SyntaxTree);
        foreach (var argument in named)
        {
            yield return new(argument.NameEquals!.Name.Identifier.ValueText, Value(model, argument.Expression, cancellation));
        }
    }

    private static ConstantArgument Value(SemanticModel model, ExpressionSyntax expression, CancellationToken cancellation)
    {
        var type = model.GetTypeInfo(expression, cancellation).Type;
        return model.GetConstantValue(expression, cancellation) is { HasValue: true, Value: var value }
            ? new(type?.TypeKind == TypeKind.Enum ? TypedConstantKind.Enum : TypedConstantKind.Primitive, value, type)
            : new(TypedConstantKind.Error, null, type);
    }
}
