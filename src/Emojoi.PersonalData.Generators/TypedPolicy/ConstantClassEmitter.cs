using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Emojoi.PersonalData.Generators.TypedPolicy;

/// <summary>Writes a class of constants.</summary>
internal static class ConstantClassEmitter
{
    /// <summary>The file of a class.</summary>
    public static SourceText Emit(ConstantClass model, Embedding embedding)
    {
        var writer = new SourceWriter();
        writer.WriteFileHeader(nullable: false);
        using (writer.Block("namespace Emojoi.PersonalData"))
        {
            WriteSummary(writer, model.Summary);
            writer.WriteEmbedded(embedding);
            using (writer.Block("internal static class " + model.Name))
            {
                WriteConstants(writer, model.Constants);
            }
        }

        return writer.ToSourceText();
    }

    private static void WriteConstants(SourceWriter writer, EquatableArray<Constant> constants)
    {
        for (var i = 0; i < constants.Count; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            WriteConstant(writer, constants[i]);
        }
    }

    private static void WriteConstant(SourceWriter writer, Constant constant)
    {
        WriteSummary(writer, constant.Summary);
        if (constant.Remarks.Count > 0)
        {
            writer.Line("/// <remarks>");
            foreach (var remark in constant.Remarks)
            {
                writer.Line("/// <para>" + remark + "</para>");
            }

            writer.Line("/// </remarks>");
        }

        writer.Line("public const string " + constant.Name + " = " + SymbolDisplay.FormatLiteral(constant.Value, quote: true) + ";");
    }

    private static void WriteSummary(SourceWriter writer, string summary) => writer.Line("/// <summary>" + summary + "</summary>");
}
