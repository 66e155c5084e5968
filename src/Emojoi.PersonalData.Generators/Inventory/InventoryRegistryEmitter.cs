using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Writes the typed inventory's public face.</summary>
internal static class InventoryRegistryEmitter
{
    /// <summary>Calls in one method; a method of many thousand would be slow to compile.</summary>
    private const int ChunkSize = 500;

    /// <summary>The file.</summary>
    public static SourceText Emit(InventoryRegistry registry, CompilationTarget target)
    {
        var writer = new SourceWriter();
        writer.WriteFileHeader(target.HasNullable);
        using (writer.Block("namespace Emojoi.PersonalData"))
        {
            writer.Line("/// <summary>The personal data of this assembly, and what the privacy policy says of it: static data, made at the first use.</summary>");
            writer.WriteEmbedded(target.Embedding);
            using (writer.Block("internal static partial class PersonalDataInventory"))
            {
                WriteTable(writer, target, "Subjects", "PersonalDataSubject", "Root types of data subjects, by name.", Rows(registry.Subjects, subject => CSharp.Arguments(subject.Type, subject.Subject, subject.Key)));
                WriteTable(writer, target, "References", "PersonalDataReference", "References to data subjects, by name.", Rows(registry.References, reference => CSharp.Arguments(reference.Type, reference.Member, reference.Subject, reference.Role)));
                WriteTable(writer, target, "Categories", "PersonalDataCategory", "Categories of the policy, in its order.", registry.Policy.Categories);
                WriteTable(writer, target, "Purposes", "PersonalDataPurpose", "Purposes of the policy, in its order.", registry.Policy.Purposes);
                WriteTable(writer, target, "Retentions", "PersonalDataRetention", "Retentions of the policy, in its order.", registry.Policy.Retentions);
                WriteMembers(writer, target, registry.Keys);
            }
        }

        return writer.ToSourceText();
    }

    private static EquatableArray<string> Rows<T>(EquatableArray<T> items, Func<T, string> arguments)
        where T : IEquatable<T> => new(items.Select(arguments).ToImmutableArray());

    private static void WriteTable(SourceWriter writer, CompilationTarget target, string name, string rowType, string summary, EquatableArray<string> rows)
    {
        WriteProperty(writer, target, name, rowType, summary);
        using (writer.Block("private static " + rowType + "[] Create" + name + "()", "}\n"))
        {
            if (rows.Count == 0)
            {
                writer.Line("return global::System.Array.Empty<" + rowType + ">();");
                return;
            }

            using (writer.Block("return new " + rowType + "[]", "};"))
            {
                foreach (var row in rows)
                {
                    writer.Line("new " + rowType + "(" + row + "),");
                }
            }
        }
    }

    private static void WriteProperty(SourceWriter writer, CompilationTarget target, string name, string rowType, string summary)
    {
        var list = "global::System.Collections.Generic.IReadOnlyList<" + rowType + ">";
        var field = "s_" + char.ToLowerInvariant(name[0]) + name.Substring(1);
        writer.Line("private static " + list + (target.HasNullable ? "? " : " ") + field + ";").Line();
        writer.Line("/// <summary>" + summary + "</summary>");
        writer.Line("public static " + list + " " + name + " => " + field + " ?? (" + field + " = Create" + name + "());").Line();
    }

    private static void WriteMembers(SourceWriter writer, CompilationTarget target, EquatableArray<string> keys)
    {
        WriteProperty(writer, target, "Members", "PersonalDataMember", "Declarations of personal data, by the type's name and in the order of its source.");
        var chunks = (keys.Count + ChunkSize - 1) / ChunkSize;
        using (writer.Block("private static PersonalDataMember[] CreateMembers()"))
        {
            writer.Line("var members = new global::System.Collections.Generic.List<PersonalDataMember>();");
            for (var chunk = 0; chunk < chunks; chunk++)
            {
                writer.Line(FormattableString.Invariant($"AddChunk{chunk}(members);"));
            }

            writer.Line("return members.ToArray();");
        }

        for (var chunk = 0; chunk < chunks; chunk++)
        {
            writer.Line();
            WriteChunk(writer, chunk, keys);
        }
    }

    private static void WriteChunk(SourceWriter writer, int chunk, EquatableArray<string> keys)
    {
        using (writer.Block(FormattableString.Invariant($"private static void AddChunk{chunk}(global::System.Collections.Generic.List<PersonalDataMember> members)")))
        {
            var end = Math.Min(keys.Count, (chunk + 1) * ChunkSize);
            for (var i = chunk * ChunkSize; i < end; i++)
            {
                writer.Line(InventorySheetEmitter.MethodName(keys[i]) + "(members);");
            }
        }
    }
}
