using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Rectification;

/// <summary>A member's new value: of its type, there where it is required, and as its data annotations and its column allow.</summary>
/// <param name="Outcome"><see cref="RectificationOutcome.Rectified"/> where it may be stored.</param>
/// <param name="Value">The value.</param>
internal readonly record struct NewValue(RectificationOutcome Outcome, object? Value = null)
{
    /// <summary>Reads and checks a value.</summary>
    public static NewValue Read(IProperty property, JsonElement json)
    {
        var attributes = Attributes(property);
        if (json.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined)
        {
            return property.IsNullable && !attributes.OfType<RequiredAttribute>().Any() ? new(RectificationOutcome.Rectified) : new(RectificationOutcome.Required);
        }

        if (!TryConvert(property, json, out var value))
        {
            return new(RectificationOutcome.WrongType);
        }

        if (attributes.OfType<RequiredAttribute>().Any(required => !required.IsValid(value)))
        {
            return new(RectificationOutcome.Required);
        }

        return FitsColumn(property, value) && attributes.All(attribute => IsValid(attribute, value)) ? new(RectificationOutcome.Rectified, value) : new(RectificationOutcome.Invalid);
    }

    private static bool TryConvert(IProperty property, JsonElement json, out object? value)
    {
        if (property.GetElementType() is { } element)
        {
            return TryReadList(property, element, json, out value);
        }

        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (JsonValue.CanRead(type) || property.GetTypeMapping().Converter is not { } converter)
        {
            return JsonValue.TryRead(json, type, out value);
        }

        // A type of the application's own: what the database holds of it, turned into one.
        if (!JsonValue.TryRead(json, Nullable.GetUnderlyingType(converter.ProviderClrType) ?? converter.ProviderClrType, out value))
        {
            return false;
        }

        try
        {
            value = converter.ConvertFromProvider(value);
            return true;
        }
        catch (Exception error) when (error is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }

    /// <summary>An array, each value of which is one of the list's type.</summary>
    private static bool TryReadList(IProperty property, IElementType element, JsonElement json, out object? value)
    {
        value = null;
        var type = Nullable.GetUnderlyingType(element.ClrType) ?? element.ClrType;
        var fits = !type.IsEnum && json.ValueKind == JsonValueKind.Array
            && json.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Null ? element.IsNullable : JsonValue.TryRead(item, type, out _));
        try
        {
            value = fits ? DocumentValue.Read(json.GetRawText(), property) : null;
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or JsonException)
        {
            // Entity Framework reads some forms of dates and numbers more strictly.
        }

        return value is not null;
    }

    private static bool FitsColumn(IProperty property, object? value) =>
        property.GetMaxLength() is not { } length || value switch
        {
            string text => text.Length <= length,
            byte[] bytes => bytes.Length <= length,
            _ => true,
        };

    /// <summary>An attribute that asks for the object around the value cannot be answered here: what cannot be checked is not stored.</summary>
    private static bool IsValid(ValidationAttribute attribute, object? value)
    {
        try
        {
            return attribute.IsValid(value);
        }
        catch (NotImplementedException)
        {
            return false;
        }
    }

    /// <summary>C# puts the attributes of a record's positional parameter on the parameter; developers mean the data.</summary>
    private static List<ValidationAttribute> Attributes(IProperty property)
    {
        var member = (MemberInfo?)property.PropertyInfo ?? property.FieldInfo;
        var own = member?.GetCustomAttributes<ValidationAttribute>(inherit: true) ?? [];
        var parameters = (member?.DeclaringType?.GetConstructors() ?? [])
            .SelectMany(static constructor => constructor.GetParameters())
            .Where(parameter => parameter.Name == member!.Name && parameter.ParameterType == property.ClrType)
            .SelectMany(static parameter => parameter.GetCustomAttributes<ValidationAttribute>());
        return [.. own.Concat(parameters)];
    }
}
