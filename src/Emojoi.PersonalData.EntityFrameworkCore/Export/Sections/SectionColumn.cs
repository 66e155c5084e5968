using Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Sections;

/// <summary>A column of a section, and how its query gets to it.</summary>
/// <param name="Column">The column.</param>
/// <param name="Segments">From the row, or from the item of the last collection, to the value or to its document.</param>
/// <param name="IsOfRow">Whether the way begins at the row, where the section lists what rows own.</param>
internal sealed record SectionColumn(ExportColumn Column, IReadOnlyList<IPropertyBase> Segments, bool IsOfRow);
