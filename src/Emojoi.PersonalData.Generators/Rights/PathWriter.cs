namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>
/// Writes what keeps export and erasure out of circles: the objects that are open, from the root down. Only types that lead on to others
/// have it, so that a plain object costs nothing.
/// </summary>
internal static class PathWriter
{
    /// <summary>The parameter of the methods that take the path.</summary>
    public const string Parameter = "global::System.Collections.Generic.List<object>? path";

    /// <summary>Enters the subject. A struct cannot hold itself, it only hands the path on.</summary>
    public static void Open(SourceWriter writer, RightsType type)
    {
        if (type.LeadsOn)
        {
            writer.Line("path ??= new global::System.Collections.Generic.List<object>();");
            if (!type.IsValueType)
            {
                writer.Line("path.Add(subject);");
            }
        }
    }

    /// <summary>Leaves the subject.</summary>
    public static void Close(SourceWriter writer, RightsType type)
    {
        if (type.LeadsOn && !type.IsValueType)
        {
            writer.Line("path.RemoveAt(path.Count - 1);");
        }
    }

    /// <summary>Writes the method that asks whether an object is open, by identity: equal records are not one object.</summary>
    public static void WriteIsOpen(SourceWriter writer)
    {
        using (writer.Block("private static bool IsOpen(global::System.Collections.Generic.List<object> path, object value)"))
        {
            using (writer.Block("foreach (var open in path)"))
            using (writer.Block("if (global::System.Object.ReferenceEquals(open, value))"))
            {
                writer.Line("return true;");
            }

            writer.Line();
            writer.Line("return false;");
        }

        writer.Line();
    }
}
