namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the hand-over to the class of a derived type: what a variable's type does not show must not be left behind.</summary>
internal static class DerivedDispatch
{
    /// <summary>Writes it where something derives from the subject's type.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="plan">The plan of the base.</param>
    /// <param name="call">The call on the derived type's class, for a subject called <c>derived</c>.</param>
    /// <param name="returnsValue">Whether the call's value is returned.</param>
    public static void Write(SourceWriter writer, RightsPlan plan, Func<DerivedType, string> call, bool returnsValue)
    {
        if (plan.Derived.Count == 0)
        {
            return;
        }

        using (writer.Block("switch (subject)"))
        {
            foreach (var derived in plan.Derived)
            {
                writer.Line("case " + derived.Name + " derived:");
                writer.Line("    " + (returnsValue ? "return " : "") + derived.Companion + "." + call(derived) + ";");
                if (!returnsValue)
                {
                    writer.Line("    return;");
                }
            }
        }

        writer.Line();
    }
}
