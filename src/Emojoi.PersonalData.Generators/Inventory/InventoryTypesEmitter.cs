using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>Writes the types that the typed inventory consists of.</summary>
internal static class InventoryTypesEmitter
{
    private static readonly RowType[] Rows =
    [
        new("PersonalDataMember", "A declaration of personal data: a tagged member has one for each purpose.",
        [
            new("string", "Type", "Full name of the type that holds it."),
            new("string", "Member", "The member; for a parameter <c>Method(parameter)</c>; empty where the type as a whole is personal data."),
            new("string", "MemberType", "Type of the value, as C# has it."),
            new("string", "Kind", "<c>property</c>, <c>field</c>, <c>parameter</c>, <c>return</c> or <c>type</c>."),
            new("string", "Category", "Id of its category in the policy."),
            new("string", "Purpose", "Id of its purpose in the policy."),
            new("string?", "Retention", "Id of its retention in the policy, the purpose's where the member names none."),
            new("string", "Source", "<c>subject</c>, <c>observed</c>, <c>derived</c> or <c>third-party</c>."),
            new("string", "Erasure", "The erasure strategy, <c>policy</c> for what the retention says."),
            new("string?", "Subject", "Id of the kind of data subject whose data it is, or <c>null</c>."),
            new("bool", "IsSubjectKey", "Whether it identifies the data subject."),
        ]),
        new("PersonalDataSubject", "The root type of a kind of data subject.",
        [
            new("string", "Type", "Full name of the type."),
            new("string", "Subject", "Id of the kind of data subject in the policy."),
            new("string?", "Key", "The member that identifies the person, or <c>null</c>."),
        ]),
        new("PersonalDataReference", "A reference from a type to the data subject that it belongs to.",
        [
            new("string", "Type", "Full name of the type that refers."),
            new("string", "Member", "The member that holds the key; empty where the type as a whole belongs to the subject."),
            new("string", "SubjectType", "Full name of the subject's type."),
            new("string", "Role", "<c>owner</c>, <c>co-owner</c> or <c>accessor</c>."),
        ]),
        new("PersonalDataCategory", "A category of the policy.",
        [
            new("string", "Id", "Its id."),
            new("string", "Title", "Its title."),
            new("string", "Source", "<c>subject</c>, <c>observed</c>, <c>derived</c> or <c>third-party</c>."),
            new("bool", "IsSensitive", "Whether it is sensitive."),
            new("bool", "IsIdentifying", "Whether it identifies a person."),
            new("bool", "IsCollected", "Whether it is collected at all."),
            new("string", "Visibility", "<c>private</c>, <c>shared</c> or <c>public</c>."),
        ]),
        new("PersonalDataPurpose", "A purpose of the policy.",
        [
            new("string", "Id", "Its id."),
            new("string", "Title", "Its title."),
            new("string", "Basis", "Its legal basis."),
            new("string?", "Retention", "Id of the longest retention that its members may name, or <c>null</c>."),
            new("bool", "IsProfiling", "Whether it profiles people."),
            new("string?", "OptOut", "The setting that switches it off, or <c>null</c>."),
        ]),
        new("PersonalDataRetention", "A retention of the policy.",
        [
            new("string", "Id", "Its id."),
            new("string", "Title", "Its title."),
            new("string?", "Until", "The event that ends it, or <c>null</c>."),
            new("string?", "For", "How long, counted from <see cref=\"From\"/>, or <c>null</c>."),
            new("string", "From", "The event from which <see cref=\"For\"/> counts."),
            new("string", "Then", "<c>erase</c>, <c>anonymise</c> or <c>block</c>."),
            new("string?", "Law", "The law that requires it, or <c>null</c>."),
            new("bool", "IsBlocked", "Whether the data is blocked for any other use."),
        ]),
    ];

    /// <summary>The file.</summary>
    public static SourceText Emit(CompilationTarget target)
    {
        var writer = new SourceWriter();
        writer.WriteFileHeader(target.HasNullable);
        using (writer.Block("namespace Emojoi.PersonalData"))
        {
            for (var i = 0; i < Rows.Length; i++)
            {
                if (i > 0)
                {
                    writer.Line();
                }

                Write(writer, Rows[i], target);
            }
        }

        return writer.ToSourceText();
    }

    private static void Write(SourceWriter writer, RowType row, CompilationTarget target)
    {
        writer.Line("/// <summary>" + row.Summary + "</summary>");
        writer.WriteEmbedded(target.Embedding);
        using (writer.Block("internal sealed class " + row.Name))
        {
            using (writer.Block("internal " + row.Name + "(" + string.Join(", ", row.Columns.Select(column => column.TypeFor(target) + " " + column.Parameter)) + ")"))
            {
                foreach (var column in row.Columns)
                {
                    writer.Line(column.Name + " = " + column.Parameter + ";");
                }
            }

            foreach (var column in row.Columns)
            {
                writer.Line().Line("/// <summary>" + column.Summary + "</summary>").Line("public " + column.TypeFor(target) + " " + column.Name + " { get; }");
            }
        }
    }

    private sealed record RowType(string Name, string Summary, Column[] Columns);

    private sealed record Column(string Type, string Name, string Summary)
    {
        public string TypeFor(CompilationTarget target) => target.HasNullable ? Type : Type.TrimEnd('?');

        public string Parameter => "@" + char.ToLowerInvariant(Name[0]) + Name.Substring(1);
    }
}
