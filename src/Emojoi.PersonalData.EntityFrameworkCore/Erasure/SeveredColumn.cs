using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>A column that led to a person.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Column">The column.</param>
/// <param name="Property">Its property.</param>
/// <param name="Value">What it holds afterwards: nothing, or what leads to nobody.</param>
internal sealed record SeveredColumn(Model.RowTable Table, IColumn Column, IProperty Property, object? Value);
