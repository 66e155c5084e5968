using System.Globalization;
using System.Text;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Writes the inventory of an assembly as JSON, format 1 (docs/inventory-attribute.md): ordinal order, ASCII only.</summary>
internal sealed class InventoryJson
{
    private readonly StringBuilder _text = new();

    /// <summary>The JSON of an assembly.</summary>
    public static string Write(InventoryDocument document, CancellationToken cancellation)
    {
        var json = new InventoryJson();
        json._text.Append("{\"assembly\":").Append(Quoted(document.Assembly));
        if (document.PolicyName is { } name)
        {
            json._text.Append(",\"policy\":{\"name\":").Append(Quoted(name)).Append(",\"version\":").Append(Quoted(document.PolicyVersion)).Append('}');
        }

        json.WriteMembers(document, cancellation);
        json.WriteList("subjects", document.Subjects, Subject);
        json.WriteList("references", document.References, Reference);
        return json._text.Append('}').ToString();
    }

    private void WriteMembers(InventoryDocument document, CancellationToken cancellation)
    {
        _text.Append(",\"members\":[");
        var separator = "";
        foreach (var sheet in document.Sheets)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var i = 0; i < sheet.Entries.Count; i++)
            {
                if (sheet.Entries[i].Declarations.Count > 0)
                {
                    _text.Append(separator);
                    WriteMember(sheet, sheet.Entries[i], document.PlaceOf(sheet.Key, i));
                    separator = ",";
                }
            }
        }

        _text.Append(']');
    }

    private void WriteMember(InventorySheet sheet, InventoryEntry entry, InventoryPlace? place)
    {
        var member = entry.Member;
        _text.Append("{\"type\":").Append(Quoted(sheet.Type))
            .Append(",\"member\":").Append(Quoted(member.Name))
            .Append(",\"memberType\":").Append(Quoted(member.Type))
            .Append(",\"kind\":").Append(Quoted(KindText.Of(member.Kind)));
        WriteList("declarations", entry.Declarations, Declaration);
        _text.Append(",\"subject\":").Append(sheet.Subject is null ? "null" : Quoted(sheet.Subject))
            .Append(",\"subjectKey\":").Append(member.IsSubjectKey ? "true" : "false");
        if (place is not null)
        {
            _text.Append(",\"file\":").Append(Quoted(place.File)).Append(",\"line\":").Append(place.Line.ToString(CultureInfo.InvariantCulture));
        }

        _text.Append('}');
    }

    private void WriteList<T>(string name, IEnumerable<T> items, Func<T, string> item) =>
        _text.Append(",\"").Append(name).Append("\":[").Append(string.Join(",", items.Select(item))).Append(']');

    private static string Declaration(InventoryDeclaration declaration) => Object(
        ("category", declaration.Category),
        ("purpose", declaration.Purpose),
        ("retention", declaration.Retention),
        ("source", declaration.Source),
        ("erasure", declaration.Erasure));

    private static string Subject(IdentifiedSubject subject) => Object(("type", subject.Type), ("subject", subject.Subject), ("key", subject.Key));

    private static string Reference(InventoryReference reference) =>
        Object(("type", reference.Type), ("member", reference.Member), ("subject", reference.Subject), ("role", reference.Role));

    private static string Object(params (string Name, string? Value)[] properties) =>
        "{" + string.Join(",", properties.Select(property => "\"" + property.Name + "\":" + (property.Value is null ? "null" : Quoted(property.Value)))) + "}";

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                quoted.Append('\\').Append(c);
            }
            else if (c is < ' ' or > '~')
            {
                quoted.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                quoted.Append(c);
            }
        }

        return quoted.Append('"').ToString();
    }
}
