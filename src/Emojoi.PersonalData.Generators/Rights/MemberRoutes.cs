using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>How a member is read and written.</summary>
/// <param name="Read">Route of reading.</param>
/// <param name="Write">Route of writing.</param>
/// <param name="IsField">A field's accessor returns a reference for both.</param>
/// <param name="ByReference">The accessor takes the subject by reference: a struct.</param>
/// <param name="Identifier">The member's name in code, escaped.</param>
/// <param name="Cast">The base that declares it where a derived type hides it, or empty.</param>
/// <param name="Getter">The accessor that reads, or empty.</param>
/// <param name="Setter">The accessor that writes, or empty.</param>
internal sealed record MemberRoutes(
    AccessRoute Read, AccessRoute Write, bool IsField, bool ByReference, string Identifier, string Cast, string Getter, string Setter)
{
    /// <summary>The expression that reads the member.</summary>
    public string Reading(string subject) =>
        Read == AccessRoute.Direct ? Qualified(subject) : Getter + "(" + Argument(subject) + ")";

    /// <summary>The statement that writes the member.</summary>
    public string Writing(string subject, string value)
    {
        if (Write == AccessRoute.Direct)
        {
            return Qualified(subject) + " = " + value + ";";
        }

        return IsField
            ? Setter + "(" + Argument(subject) + ") = " + value + ";"
            : Setter + "(" + Argument(subject) + ", " + value + ");";
    }

    private string Qualified(string subject) => (Cast.Length == 0 ? subject : "((" + Cast + ")" + subject + ")") + "." + Identifier;

    private string Argument(string subject) => ByReference ? "ref " + subject : subject;
}
