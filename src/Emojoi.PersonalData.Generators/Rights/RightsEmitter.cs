using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the class that answers people's rights for one type.</summary>
internal static class RightsEmitter
{
    /// <summary>The file.</summary>
    public static SourceText Emit(RightsPlan plan)
    {
        var writer = new SourceWriter();
        writer.WriteFileHeader(nullable: true);
        writer.InNamespace(plan.Type.Namespace, () => WriteClass(writer, plan));
        return writer.ToSourceText();
    }

    private static void WriteClass(SourceWriter writer, RightsPlan plan)
    {
        var type = plan.Type;
        writer.Line("/// <summary>Answers the rights of access, correction and erasure for <c>" + DocumentationText.Escape(type.Title) + "</c>.</summary>");
        writer.WriteGeneratedCode();
        writer.Line("[global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]");
        using (writer.Block(type.Accessibility + " static partial class " + TypeText.Identifier(type.ClassName)))
        {
            if (type.Runtime.HasJson)
            {
                new ExportEmitter(writer, plan).Write();
            }

            new RectifyEmitter(writer, plan).Write();
            new EraseEmitter(writer, plan).Write();
            AccessorEmitter.Write(writer, type.Accessors);
        }
    }
}
