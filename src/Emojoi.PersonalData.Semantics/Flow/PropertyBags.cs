using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Classes of a name and a value, of which there is one for each thing that is kept under a name: settings, attributes, fields.</summary>
internal static class PropertyBags
{
    private const string Value = "Value";

    private static readonly string[] Names = ["Key", "Name", "Type"];

    /// <summary>
    /// Whether a member is the value of such a class: what is kept under one name is nothing that another finds under its own. What holds a number or an object of
    /// somebody's own holds one kind of thing.
    /// </summary>
    public static bool IsValue(ISymbol member) =>
        member.Name.EndsWith(Value, StringComparison.Ordinal)
        && ValueTypes.Of(member) is { SpecialType: SpecialType.System_String or SpecialType.System_Object }
        && member.ContainingType is { } type
        && Array.Exists(Names, name => type.GetMembers(member.Name.Substring(0, member.Name.Length - Value.Length) + name).Any(IsText));

    /// <summary>What is known of a member that holds such objects, without their values; a class that keeps them to itself takes them out again as it put them in.</summary>
    public static FlowValue Kept(FlowValue value, ISymbol member) =>
        member.DeclaredAccessibility == Accessibility.Private ? value : value.Where(inner => !IsValue(inner));

    private static bool IsText(ISymbol member) => ValueTypes.Of(member) is { SpecialType: SpecialType.System_String };
}
