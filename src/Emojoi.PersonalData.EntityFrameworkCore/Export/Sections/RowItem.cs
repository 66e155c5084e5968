namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Sections;

/// <summary>A row and one of what a collection of it holds; only named in queries, never made.</summary>
internal sealed record RowItem<TRow, TItem>(TRow Row, TItem Item);
