using System.Text.Json.Nodes;
using Emojoi.PersonalData.EntityFrameworkCore.Model;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Reads the texts that a way within a document leads to.</summary>
internal static class DocumentTexts
{
    public static IEnumerable<string> Read(string document, IReadOnlyList<DocumentStep> steps)
    {
        IEnumerable<JsonNode?> nodes = [JsonNode.Parse(document)];
        foreach (var step in steps)
        {
            nodes = step.Name is { } name
                ? nodes.Select(node => (node as JsonObject)?[name])
                : nodes.SelectMany(node => node as JsonArray ?? []);
        }

        return nodes.OfType<JsonValue>().Select(value => value.TryGetValue<string>(out var text) ? text : null).OfType<string>().Where(text => text.Length > 0);
    }
}
