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
        if (plan.Type.Namespace.Length == 0)
        {
            WriteClass(writer, plan);
        }
        else
        {
            using (writer.Block("namespace " + plan.Type.Namespace))
            {
                WriteClass(writer, plan);
            }
        }

        return writer.ToSourceText();
    }

    private static void WriteClass(SourceWriter writer, RightsPlan plan)
    {
        var type = plan.Type;
        writer.Line("/// <summary>Answers the rights of access, correction and erasure for <c>" + DocumentationText.Escape(type.Title) + "</c>.</summary>");
        writer.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"Emojoi.PersonalData\", \"" + GeneratorVersion + "\")]");
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

    /// <summary>The version that generated code names.</summary>
    internal static string GeneratorVersion { get; } = typeof(RightsEmitter).Assembly.GetName().Version.ToString(3);
}
