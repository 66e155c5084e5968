using System.Net;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>What a value that says nothing looks like, by type: empty text, an empty list, zero, the first day.</summary>
internal static class NeutralValue
{
    /// <exception cref="InvalidOperationException">There is none: a plan that needs it does not pass the comparison at start-up.</exception>
    public static object Of(IProperty property) => Find(property) ?? throw new InvalidOperationException($"Nothing neutral can be made of {property.ClrType.Name}.");

    /// <summary>The value, or <c>null</c> where none can be made.</summary>
    public static object? Find(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type == typeof(DateTime))
        {
            // PostgreSQL tells instants from local times by the kind.
            var isInstant = property.GetColumnType().Contains("with time zone", StringComparison.OrdinalIgnoreCase);
            return DateTime.SpecifyKind(default, isInstant ? DateTimeKind.Utc : DateTimeKind.Unspecified);
        }

        return property.GetElementType() is not null ? DocumentValue.Read("[]", property)
            : Find(type) ?? (property.GetTypeMapping().Converter is { } converter ? FindStored(converter) : null);
    }

    private static object? Find(Type type)
    {
        if (type == typeof(string))
        {
            return "";
        }

        if (type == typeof(IPAddress))
        {
            return IPAddress.None;
        }

        if (type == typeof(Uri))
        {
            return new Uri("about:blank");
        }

        if (type.IsArray)
        {
            return Array.CreateInstance(type.GetElementType()!, 0);
        }

        var made = type is { IsInterface: true, GenericTypeArguments: [var element] } ? typeof(List<>).MakeGenericType(element) : type;
        return type.IsAssignableFrom(made) && !made.IsAbstract && (made.IsValueType || made.GetConstructor(Type.EmptyTypes) is not null) ? Activator.CreateInstance(made) : null;
    }

    /// <summary>A type of the application's own: what is neutral in the database, turned into one.</summary>
    private static object? FindStored(ValueConverter converter)
    {
        try
        {
            return converter.ConvertFromProvider(Find(Nullable.GetUnderlyingType(converter.ProviderClrType) ?? converter.ProviderClrType));
        }
        catch (Exception)
        {
            // Whatever the type throws, it refuses what is empty.
            return null;
        }
    }
}
