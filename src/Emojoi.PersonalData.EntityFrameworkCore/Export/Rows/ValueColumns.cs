using System.Data.Common;
using System.Linq.Expressions;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Values;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;

/// <summary>Makes columns that read as Entity Framework itself reads: the provider's getter, then the property's converter.</summary>
internal static class ValueColumns
{
    private static readonly System.Reflection.MethodInfo Typed =
        typeof(ValueColumns).GetMethod(nameof(CreateTyped), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;

    /// <summary>The column of a property.</summary>
    public static ExportColumn Create(IProperty property, string name, string column, uint visibleTo, bool namesBlob)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return (ExportColumn)Typed.MakeGenericMethod(type).Invoke(null, [property, name, column, visibleTo, namesBlob])!;
    }

    private static ValueColumn<T> CreateTyped<T>(IProperty property, string name, string column, uint visibleTo, bool namesBlob) =>
        new(name, column, visibleTo, namesBlob, Reading<T>(property), (ValueFormat<T>)ValueFormats.Of(typeof(T)));

    private static Func<DbDataReader, int, T> Reading<T>(IProperty property)
    {
        var mapping = property.GetRelationalTypeMapping();
        var reader = Expression.Parameter(typeof(DbDataReader), "reader");
        var ordinal = Expression.Parameter(typeof(int), "ordinal");
        var getter = mapping.GetDataReaderMethod();
        var instance = getter.DeclaringType == typeof(DbDataReader) ? (Expression)reader : Expression.Convert(reader, getter.DeclaringType!);
        var value = mapping.CustomizeDataReaderExpression(Expression.Call(instance, getter, ordinal));
        if (mapping.Converter is { } converter)
        {
            var convert = converter.ConvertFromProviderExpression;
            value = ReplacingExpressionVisitor.Replace(convert.Parameters[0], As(value, convert.Parameters[0].Type), convert.Body);
        }

        return Expression.Lambda<Func<DbDataReader, int, T>>(As(value, typeof(T)), reader, ordinal).Compile();
    }

    private static Expression As(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);
}
