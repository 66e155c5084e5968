using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Sql;

/// <summary>Reads a column as the model types it.</summary>
internal static class ColumnValue
{
    public static object? Read(DbDataReader reader, int ordinal, IProperty property)
    {
        if (reader.IsDBNull(ordinal))
        {
            return null;
        }

        var mapping = property.GetRelationalTypeMapping();
        var value = mapping.GetDataReaderMethod().Invoke(reader, [ordinal]);
        return mapping.Converter is { } converter ? converter.ConvertFromProvider(value) : value;
    }
}
