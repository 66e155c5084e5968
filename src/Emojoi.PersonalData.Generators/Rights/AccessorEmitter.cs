namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the accessors of members that code outside the type cannot name.</summary>
internal static class AccessorEmitter
{
    /// <summary>Writes them, those of a generic type in a class of their own.</summary>
    public static void Write(SourceWriter writer, EquatableArray<RightsAccessor> accessors)
    {
        foreach (var owner in accessors.GroupBy(accessor => accessor.Owner, StringComparer.Ordinal))
        {
            if (owner.Key.Length == 0)
            {
                WriteAll(writer, owner, "private");
                continue;
            }

            writer.Line();
            using (writer.Block("private static class " + owner.Key + owner.First().Constraints))
            {
                WriteAll(writer, owner, "internal");
            }
        }
    }

    private static void WriteAll(SourceWriter writer, IEnumerable<RightsAccessor> accessors, string accessibility)
    {
        foreach (var accessor in accessors)
        {
            writer.Line();
            writer.Line("[global::System.Runtime.CompilerServices.UnsafeAccessor(global::System.Runtime.CompilerServices.UnsafeAccessorKind."
                + accessor.Kind + ", Name = " + TypeText.Literal(accessor.Target) + ")]");
            writer.Line(accessibility + " static extern " + accessor.Signature + ";");
        }
    }
}
