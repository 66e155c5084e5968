using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics;

/// <summary>A constant that an attribute is given.</summary>
/// <param name="Kind">What it is; <see cref="TypedConstantKind.Error"/> where it is not known.</param>
/// <param name="Value">The value; of an enum its number.</param>
/// <param name="Type">Its type; <c>null</c> where it is not known.</param>
public sealed record ConstantArgument(TypedConstantKind Kind, object? Value, ITypeSymbol? Type)
{
    /// <summary>Whether it is <c>null</c>.</summary>
    public bool IsNull => Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && Value is null;

    /// <summary>The same, as the compiler bound it.</summary>
    public static ConstantArgument Of(TypedConstant constant) =>
        new(constant.IsNull ? TypedConstantKind.Primitive : constant.Kind, constant.Kind is TypedConstantKind.Array ? null : constant.Value, constant.Type);
}
