namespace Emojoi.Social.Demonstration;

/// <summary>How the demonstration is laid out.</summary>
internal static class TextWriterExtensions
{
    /// <summary>Writes a heading.</summary>
    public static void Heading(this TextWriter output, string title)
    {
        output.WriteLine();
        output.WriteLine(title);
        output.WriteLine(new string('-', title.Length));
    }
}
