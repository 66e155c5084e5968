using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Text.Json.Nodes;
using Emojoi.PersonalData.EntityFrameworkCore.Model;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;

namespace Emojoi.PersonalData.EntityFrameworkCore.Blobs;

/// <summary>The names of blobs that members hold: one, or those of a list. They are what the application reads there, in whatever form the database stores them.</summary>
internal static class BlobNames
{
    /// <summary>The names in a value.</summary>
    public static IEnumerable<string> In(object? value) => value switch
    {
        null or "" => [],
        string text => [text],
        Uri address => In(address.OriginalString),
        IEnumerable list => list.Cast<object?>().SelectMany(In),
        _ => In(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    /// <summary>The names in the column of a member.</summary>
    public static IEnumerable<string> Read(DbDataReader reader, int ordinal, ResolvedMember member)
    {
        var property = member.Route.Property;
        if (!member.Place.IsDocument)
        {
            return In(ColumnValue.Read(reader, ordinal, property));
        }

        var document = reader.IsDBNull(ordinal) ? null : JsonNode.Parse(reader.GetString(ordinal));
        return ValuesIn(document, member.Place.Document).SelectMany(value => In(DocumentValue.Read(value.ToJsonString(), property)));
    }

    private static IEnumerable<JsonNode> ValuesIn(JsonNode? document, IReadOnlyList<DocumentStep> way)
    {
        IEnumerable<JsonNode?> nodes = [document];
        foreach (var step in way)
        {
            nodes = step.Name is { } name
                ? nodes.Select(node => (node as JsonObject)?[name])
                : nodes.SelectMany(node => node as JsonArray ?? []);
        }

        return nodes.OfType<JsonNode>();
    }
}
