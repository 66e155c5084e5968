using System.Data.Common;
using System.Text.Json.Nodes;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>A column whose new value depends on the old one: a member's own, or a document with members in it.</summary>
internal sealed class ComputedColumn(IColumn column, IReadOnlyList<MemberErasure> members, ErasedValue values)
{
    private readonly bool _isDocument = members.Count > 0 && members[0].Member.Place.IsDocument;

    public IColumn Column => column;

    public bool IsEmpty => members.Count == 0;

    /// <summary>The same without what would change again and again.</summary>
    public ComputedColumn OnlyRepeatable() => new(column, [.. members.Where(member => member.IsRepeatable)], values);

    public object? Read(DbDataReader reader, int ordinal) =>
        IsEmpty || reader.IsDBNull(ordinal) ? null
        : _isDocument ? reader.GetString(ordinal)
        : ColumnValue.Read(reader, ordinal, members[0].Property);

    public object? Erase(object? value)
    {
        if (IsEmpty || !_isDocument)
        {
            return IsEmpty ? value : values.Of(members[0], value);
        }

        if (value is not string text || JsonNode.Parse(text) is not { } document)
        {
            return value;
        }

        var before = document.ToJsonString();
        foreach (var member in members)
        {
            DocumentEraser.Erase(document, member, values);
        }

        var after = document.ToJsonString();
        return after == before ? value : after;
    }

    public string Parameter(SqlText sql, DbCommand command, object? value) =>
        _isDocument ? sql.Parameter(command, value ?? "null") : SqlText.Parameter(command, members[0].Property, value);

    /// <summary>An expression of the column's own type.</summary>
    public string Stored(string expression) => _isDocument ? $"CAST({expression} AS {column.StoreType})" : expression;
}
