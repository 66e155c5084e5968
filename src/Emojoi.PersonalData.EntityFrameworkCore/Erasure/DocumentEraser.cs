using System.Text.Json.Nodes;
using Emojoi.PersonalData.EntityFrameworkCore.Sql;

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

        var before = parent[name] is { } value ? DocumentValue.Read(value.ToJsonString(), member.Property) : null;
        var after = values.Of(member, before);
        if (!Equals(before, after))
        {
            parent[name] = after is null ? null : JsonNode.Parse(DocumentValue.Write(after, member.Property));
        }
    }
}
