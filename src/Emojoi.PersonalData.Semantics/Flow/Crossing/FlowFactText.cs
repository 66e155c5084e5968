using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow.Crossing;

/// <summary>Flows as lines of <c>[assembly: PersonalDataFlow]</c>: what the report lists, and the linker passes by.</summary>
internal static class FlowFactText
{
    /// <summary>Begins a line about where the build's product runs.</summary>
    public const string Region = "H";

    /// <summary>Begins the line of a flow.</summary>
    public const string Flow = "D";

    private static readonly SymbolDisplayFormat FullName = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static readonly SymbolDisplayFormat ShortName = new(
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes);

    /// <summary>The line of a flow, or <c>null</c> where nothing leaves, or nothing that is tagged and still personal.</summary>
    /// <param name="flow">The flow.</param>
    /// <param name="place">Where it leaves, as the text shall say it.</param>
    public static string? Line(DataFlow flow, string place)
    {
        var data = flow.Data.Where(value => value.Sanitized == 0 && !value.Annotations.IsEmpty).Select(Value).Distinct(StringComparer.Ordinal).OrderBy(text => text, StringComparer.Ordinal).ToList();
        var sink = flow.Sink;
        return data.Count == 0 || sink.Kind is SinkKind.Copy or SinkKind.Use or SinkKind.WeakHash ? null : string.Join(
            "\t",
            Flow,
            sink.Kind.ToString(),
            ValueText.Escape(sink.Callee.ToDisplayString(ShortName)),
            ValueText.Escape(sink.Callee.ContainingType?.ContainingNamespace.ToDisplayString() ?? ""),
            ValueText.Escape(sink.Callee.ContainingAssembly?.Name ?? ""),
            place,
            List(sink.Recipients),
            List(sink.Destinations),
            string.Join(",", data));
    }

    private static string Value(PersonalValue value) =>
        ValueText.Escape(NameOf(value.Member)) + "=" + string.Join(";", value.Annotations.Select(annotation => ValueText.Escape(Id(annotation.Category))).Distinct(StringComparer.Ordinal));

    private static string NameOf(ISymbol member) =>
        member is IParameterSymbol { ContainingSymbol: { } owner } ? owner.ToDisplayString(FullName) + "(" + member.Name + ")" : member.ToDisplayString(FullName);

    /// <summary>A generator does not see the constants that it emits itself: their name stands for the id.</summary>
    private static string Id(IdArgument argument) => argument.Value ?? "." + argument.ConstantName;

    private static string List(IEnumerable<string> texts) => string.Join(",", texts.Select(ValueText.Escape));
}
