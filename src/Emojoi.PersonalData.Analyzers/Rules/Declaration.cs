using System.Collections.Immutable;
using Emojoi.PersonalData.Policy;
using Emojoi.PersonalData.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>One <c>[PersonalData]</c> under the eyes of one rule.</summary>
internal readonly struct Declaration(SymbolAnalysisContext context, DiagnosticDescriptor rule, PersonalDataAnnotation annotation)
{
    /// <summary>The member, parameter or type that has it.</summary>
    public ISymbol Symbol => context.Symbol;

    /// <summary>What it says.</summary>
    public PersonalDataAnnotation Annotation { get; } = annotation;

    /// <summary>The attributes written at a symbol; those on a method's return value, not those on the method, which hold no data.</summary>
    public static ImmutableArray<AttributeData> AttributesOf(ISymbol symbol) =>
        symbol is IMethodSymbol method ? method.GetReturnTypeAttributes() : symbol.GetAttributes();

    /// <summary>Reports the rule at an argument, or at the whole attribute where the argument is not written.</summary>
    /// <param name="argument">The argument that is wrong.</param>
    /// <param name="properties">What the fixer needs.</param>
    /// <param name="messageArguments">What the message names behind the symbol, which is its first argument.</param>
    public void Report(IdArgument? argument, ImmutableDictionary<string, string?> properties, params object[] messageArguments)
    {
        var location = argument?.Syntax?.GetLocation() ?? AttributeLocation();
        context.ReportDiagnostic(Diagnostic.Create(rule, location, properties, [Name, .. messageArguments]));
    }

    /// <summary>Reports an id that its section does not define. What does not bind is the compiler's business; a section that could not be read is EPD0002's.</summary>
    /// <param name="argument">The argument that names the id.</param>
    /// <param name="names">The section's constants.</param>
    /// <param name="section">The section.</param>
    public void ReportUnlessDefined<T>(IdArgument? argument, ConstantNames names, PolicySection<T> section)
        where T : PolicyEntry
    {
        if (argument?.Resolve(names) is not { } id || section.Contains(id) || !section.IsReadable)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Id, id);
        var hint = "";
        if (NearestId.Find(id, section.Select(entry => entry.Id).ToList()) is { } nearest)
        {
            properties = properties.Add(DiagnosticProperties.Suggestion, nearest);
            hint = $" (did you mean '{nearest}'?)";
        }

        Report(argument, properties, id, hint);
    }

    private string Name => SymbolNames.Display(context.Symbol);

    private Location AttributeLocation() =>
        Annotation.Attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation() ?? context.Symbol.Locations[0];
}
