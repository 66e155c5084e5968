using System.Text;
using System.Text.Json;

namespace Emojoi.Social.Demonstration;

/// <summary>Writes the inventory that is generated from the declarations: which member holds what, why and for how long.</summary>
internal static class InventoryFile
{
    public static void Write(TextWriter output)
    {
        var path = OutputFolder.Write("inventory.json", Json());
        output.Heading("Inventory");
        output.WriteLine($"{PersonalDataInventory.Members.Count} declarations in {PersonalDataInventory.Members.Select(member => member.Type).Distinct().Count()} types, all of them of data subject '{Subjects.Member}'.");
        output.WriteLine($"Written to {path}");
    }

    private static string Json()
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true }))
        {
            writer.WriteStartArray();
            foreach (var member in PersonalDataInventory.Members)
            {
                Write(writer, member);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, PersonalDataMember member)
    {
        writer.WriteStartObject();
        writer.WriteString("type", member.Type);
        writer.WriteString("member", member.Member);
        writer.WriteString("category", member.Category);
        writer.WriteString("purpose", member.Purpose);
        writer.WriteString("retention", member.Retention);
        writer.WriteString("source", member.Source);
        writer.WriteString("subject", member.Subject);
        writer.WriteEndObject();
    }
}
