using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics;

/// <summary>A <c>[PersonalData]</c> as written on a member.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Category">Its category.</param>
/// <param name="Purpose">Its purpose.</param>
/// <param name="Retention">Its retention, or <c>null</c> where the purpose's holds.</param>
/// <param name="Source">Name of the <c>DataSource</c>, <c>Policy</c> where none is given.</param>
/// <param name="Erasure">Name of the <c>ErasureStrategy</c>, <c>Policy</c> where none is given.</param>
public sealed record PersonalDataAnnotation(AttributeData Attribute, IdArgument Category, IdArgument Purpose, IdArgument? Retention, string Source, string Erasure)
{
    /// <summary>The constant that erasure leaves, or <c>null</c>.</summary>
    public ConstantArgument? ErasedValue { get; init; }

    /// <summary>How many code units truncation leaves.</summary>
    public int Length { get; init; }
}
