using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.Json;

namespace Emojoi.PersonalData.EntityFrameworkCore.Erasure;

/// <summary>Erases a member within a JSON document, in every element of the arrays on its way.</summary>
internal static class DocumentEraser
{
    public static void Erase(JsonNode document, MemberErasure member, ErasedValue values) => Erase(document, member, values, 0);

    private static void Erase(JsonNode? node, MemberErasure member, ErasedValue values, int depth)
    {
        var steps = member.Member.Place.Document;
        if (steps[depth].Name is not { } name)
        {
            foreach (var element in node as JsonArray ?? [])
            {
                Erase(element, member, values, depth + 1);
            }

            return;
        }

        if (node is not JsonObject parent || !parent.ContainsKey(name))
        {
            return;
        }

        if (depth + 1 < steps.Count)
        {
            Erase(parent[name], member, values, depth + 1);
            return;
        }

        var before = Value(parent[name], member.Property);
        var after = values.Of(member, before);
        if (!Equals(before, after))
        {
            parent[name] = Node(after, member.Property);
        }
    }

    private static object? Value(JsonNode? node, IProperty property)
    {
        if (node is null)
        {
            return null;
        }

        var reader = new Utf8JsonReaderManager(new JsonReaderData(Encoding.UTF8.GetBytes(node.ToJsonString())), null);
        reader.MoveNext();
        return ReaderOf(property).FromJson(ref reader);
    }

    private static JsonNode? Node(object? value, IProperty property)
    {
        if (value is null)
        {
            return null;
        }

        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            ReaderOf(property).ToJson(writer, value);
        }

        return JsonNode.Parse(buffer.ToArray());
    }

    private static JsonValueReaderWriter ReaderOf(IProperty property) =>
        property.GetJsonValueReaderWriter() ?? property.GetTypeMapping().JsonValueReaderWriter
        ?? throw new InvalidOperationException($"{property.Name} has no JSON form.");
}
