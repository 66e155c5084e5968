using System.Text.Json;
using Emojoi.PersonalData.EntityFrameworkCore.Blobs;
using Emojoi.PersonalData.EntityFrameworkCore.Export.Values;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Emojoi.PersonalData.EntityFrameworkCore.Export.Rows;

/// <summary>What of a JSON document is personal data: the tagged properties, by the names that they have in the document and in the model.</summary>
internal sealed class DocumentShape
{
    private readonly Dictionary<string, DocumentShape> _children = new(StringComparer.Ordinal);
    private string _name = "";
    private IProperty? _property;
    private bool _namesBlob;

    /// <summary>Adds a value.</summary>
    /// <param name="member">The member.</param>
    /// <param name="container">How many segments of its route lead to the document.</param>
    public void Add(ResolvedMember member, int container)
    {
        var shape = this;
        foreach (var segment in member.Route.Segments.Skip(container))
        {
            shape = shape.Child(segment);
        }

        shape._property = member.Route.Property;
        shape._namesBlob = member.Plan.NamesBlob;
    }

    /// <summary>Writes what of a document is personal data.</summary>
    public void Write(RowSink sink, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array when _property is null:
                sink.Writer.WriteStartArray();
                foreach (var item in element.EnumerateArray())
                {
                    Write(sink, item);
                }

                sink.Writer.WriteEndArray();
                break;
            case JsonValueKind.Object when _property is null:
                WriteObject(sink, element);
                break;
            default:
                WriteValue(sink, element);
                break;
        }
    }

    private static string NameIn(IPropertyBase segment) => segment switch
    {
        IProperty property => property.GetJsonPropertyName(),
        INavigation navigation => navigation.TargetEntityType.GetJsonPropertyName(),
        IComplexProperty complex => complex.GetJsonPropertyName(),
        _ => null,
    } ?? segment.Name;

    private DocumentShape Child(IPropertyBase segment)
    {
        var name = NameIn(segment);
        if (!_children.TryGetValue(name, out var child))
        {
            _children[name] = child = new DocumentShape { _name = segment.Name };
        }

        return child;
    }

    private void WriteObject(RowSink sink, JsonElement element)
    {
        sink.Writer.WriteStartObject();
        foreach (var property in element.EnumerateObject())
        {
            if (_children.TryGetValue(property.Name, out var child))
            {
                sink.Writer.WritePropertyName(child._name);
                child.Write(sink, property.Value);
            }
        }

        sink.Writer.WriteEndObject();
    }

    private void WriteValue(RowSink sink, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Null || _property is null || !(_namesBlob || IsStoredInAnotherForm(_property)))
        {
            element.WriteTo(sink.Writer);
            return;
        }

        var value = DocumentValue.Read(element.GetRawText(), _property);
        ValueFormats.Of(Nullable.GetUnderlyingType(_property.ClrType) ?? _property.ClrType).WriteBoxed(sink.Writer, value);
        if (_namesBlob)
        {
            sink.Blobs.UnionWith(BlobNames.In(value));
        }
    }

    /// <summary>A converter may encrypt; an enum is a number in the document.</summary>
    private static bool IsStoredInAnotherForm(IProperty property) =>
        property.GetTypeMapping().Converter is not null || (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsEnum;
}
