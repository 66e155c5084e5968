using Emojoi.PersonalData.Generators.TaggedTypes;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Writes the part of the typed inventory that one type makes: a method of its own, so that no initializer grows with the project.</summary>
internal static class InventorySheetEmitter
{
    /// <summary>The method of a type's key.</summary>
    public static string MethodName(string key) => "Add_" + TypeName.Identifier(key);

    /// <summary>The file.</summary>
    public static SourceText Emit(InventorySheet sheet)
    {
        var writer = new SourceWriter();
        writer.WriteFileHeader(nullable: false);
        using (writer.Block("namespace Emojoi.PersonalData"))
        using (writer.Block("internal static partial class PersonalDataInventory"))
        {
            writer.Line("/// <summary>Personal data of <c>" + DocumentationText.Escape(sheet.Type) + "</c>.</summary>");
            using (writer.Block("private static void " + MethodName(sheet.Key) + "(global::System.Collections.Generic.List<PersonalDataMember> members)"))
            {
                foreach (var entry in sheet.Entries)
                {
                    WriteEntry(writer, sheet, entry);
                }
            }
        }

        return writer.ToSourceText();
    }

    private static void WriteEntry(SourceWriter writer, InventorySheet sheet, InventoryEntry entry)
    {
        foreach (var declaration in entry.Declarations)
        {
            var arguments = CSharp.Arguments(
                sheet.Type,
                entry.Member.Name,
                entry.Member.Type,
                KindText.Of(entry.Member.Kind),
                declaration.Category,
                declaration.Purpose,
                declaration.Retention,
                declaration.Source,
                declaration.Erasure,
                sheet.Subject,
                entry.Member.IsSubjectKey);
            writer.Line("members.Add(new PersonalDataMember(" + arguments + "));");
        }
    }
}
