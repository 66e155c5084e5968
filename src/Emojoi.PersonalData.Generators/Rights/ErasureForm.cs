using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>How each strategy is written as code for a member's type.</summary>
internal static class ErasureForm
{
    /// <summary>Whether the strategy can be done to the member; EPD3002 says so where it cannot.</summary>
    public static bool IsPossible(RightsMember member, RightsAnnotation annotation)
    {
        if (annotation.Strategy is "Policy" or "Null" or "Constant")
        {
            return Constant(member, annotation) is not null;
        }

        if (member.Reach.Write == AccessRoute.None)
        {
            return false;
        }

        return annotation.Strategy == "Custom"
            ? annotation.Hook is not null
            : member.Reach.Read != AccessRoute.None && Transformation(Inner(member.Value), annotation, "value") is not null;
    }

    /// <summary>The value that is left whatever was there, <see cref="NeutralValue.Clear"/>, or <c>null</c>.</summary>
    public static string? Constant(RightsMember member, RightsAnnotation annotation) => annotation.Strategy switch
    {
        "Null" => member.AllowsNull && member.Reach.Write != AccessRoute.None ? "null" : null,
        "Constant" when member.Reach.Write == AccessRoute.None => null,
        "Constant" when annotation.HasErasedValue => annotation.ErasedValue,
        "Constant" => NeutralText(member),
        _ => member.Neutral,
    };

    /// <summary>The expression that makes of <paramref name="value"/>, which is not null, what is left of it; <c>null</c> where the strategy does not fit.</summary>
    public static string? Transformation(ValueShape shape, RightsAnnotation annotation, string value) => (annotation.Strategy, shape.Kind) switch
    {
        ("Custom", _) => annotation.Hook is null ? null : annotation.Hook + "(" + value + ")",
        ("KeyedHash", ValueKind.Text) => "KeyedHash(" + value + ", key)",
        ("Truncate", ValueKind.Text) => "Truncate(" + value + ", " + TypeText.Number(annotation.Length) + ")",
        ("IPPrefix", ValueKind.Text) => "NetworkOf(" + value + ")",
        ("IPPrefix", _) when shape.Type == "global::System.Net.IPAddress" => "NetworkOf(" + value + ")",
        ("YearOfDate", _) => Date(shape.Type, value, value + ".Year"),
        ("AgeBucket", ValueKind.Number) => IsInteger(shape.Type) ? "(" + shape.Type + ")(" + value + " - (" + value + " % 10))" : null,
        ("AgeBucket", _) => Date(shape.Type, value, "global::System.Math.Max(1, " + value + ".Year - (" + value + ".Year % 10))"),
        ("UniquePerRow" or "Random", _) => Arbitrary(shape),
        _ => null,
    };

    /// <summary>The shape without its nullability.</summary>
    public static ValueShape Inner(ValueShape shape) => shape.Kind == ValueKind.Nullable ? shape.Element! : shape;

    private static string? NeutralText(RightsMember member) => member.Value.Kind == ValueKind.Text ? "\"\"" : member.Neutral;

    private static string? Date(string type, string value, string year) => type switch
    {
        "global::System.DateOnly" => "new global::System.DateOnly(" + year + ", 1, 1)",
        "global::System.DateTime" => "new global::System.DateTime(" + year + ", 1, 1, 0, 0, 0, " + value + ".Kind)",
        "global::System.DateTimeOffset" => "new global::System.DateTimeOffset(" + year + ", 1, 1, 0, 0, 0, global::System.TimeSpan.Zero)",
        _ => null,
    };

    private static bool IsInteger(string type) => type is "int" or "uint" or "long" or "ulong" or "short" or "ushort" or "byte" or "sbyte";

    private static string? Arbitrary(ValueShape shape) => shape.Type switch
    {
        "string" => "global::System.Guid.NewGuid().ToString(\"N\")",
        "global::System.Guid" => "global::System.Guid.NewGuid()",
        "int" or "uint" or "long" or "ulong" => "unchecked((" + shape.Type + ")global::System.BitConverter.ToInt64(global::System.Guid.NewGuid().ToByteArray(), 8) & " + shape.Type + ".MaxValue)",
        "byte[]" => "global::System.Guid.NewGuid().ToByteArray()",
        _ => null,
    };
}
