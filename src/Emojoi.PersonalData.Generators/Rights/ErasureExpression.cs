using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes what erasure leaves as an expression.</summary>
internal static class ErasureExpression
{
    /// <summary>The value that is left whatever was there.</summary>
    public static string Constant(RightsMember member, ErasureAction action) => action switch
    {
        ErasureAction.SetConstant => member.ErasedValue ?? member.Neutral ?? "default!",
        ErasureAction.SetNull => member.Type.EndsWith("?", StringComparison.Ordinal) ? "null" : "default!",
        _ => member.Neutral ?? "default!",
    };

    /// <summary>What is left of <paramref name="value"/>, which is not null.</summary>
    public static string Transformation(RightsMember member, ErasureAction action, string value)
    {
        var type = member.Value.Present.Type;
        return action switch
        {
            ErasureAction.KeyedHash => "KeyedHash(" + value + ", key)",
            ErasureAction.Truncate => "Truncate(" + value + ", " + TypeText.Number(member.Erasure.Length) + ")",
            ErasureAction.IPPrefix => "NetworkOf(" + value + ")",
            ErasureAction.YearOfDate => Date(type, value, value + ".Year"),
            ErasureAction.AgeBucket when member.Erasure.Type == ErasableType.Date =>
                Date(type, value, "global::System.Math.Max(1, " + value + ".Year - (" + value + ".Year % 10))"),
            ErasureAction.AgeBucket => "(" + type + ")(" + value + " - (" + value + " % 10))",
            _ => Arbitrary(member, type),
        };
    }

    private static string Date(string type, string value, string year) => type switch
    {
        "global::System.DateOnly" => "new global::System.DateOnly(" + year + ", 1, 1)",
        "global::System.DateTime" => "new global::System.DateTime(" + year + ", 1, 1, 0, 0, 0, " + value + ".Kind)",
        _ => "new global::System.DateTimeOffset(" + year + ", 1, 1, 0, 0, 0, global::System.TimeSpan.Zero)",
    };

    private static string Arbitrary(RightsMember member, string type) => type switch
    {
        "string" => "global::System.Guid.NewGuid().ToString(\"N\")" + Domain(member),
        "global::System.Guid" => "global::System.Guid.NewGuid()",
        _ => "unchecked((" + type + ")(global::System.BitConverter.ToInt64(global::System.Guid.NewGuid().ToByteArray(), 8) & " + Most(type) + "))",
    };

    private static string Most(string type) => type is "ulong" ? "long.MaxValue" : type + ".MaxValue";

    // A name that validation takes for an address, in a domain that never exists (RFC 2606).
    private static string Domain(RightsMember member)
    {
        const string Domain = "@erased.invalid";
        return member.Validations.Any(validation => validation.Kind == "EmailAddressAttribute")
            && (member.Erasure.MaxLength is not { } most || most >= ErasureCapability.RandomTextLength + Domain.Length)
                ? " + " + TypeText.Literal(Domain)
                : "";
    }
}
