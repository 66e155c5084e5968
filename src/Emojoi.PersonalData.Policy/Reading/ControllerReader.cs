using Emojoi.PersonalData.Policy.Json;

namespace Emojoi.PersonalData.Policy.Reading;

/// <summary>Reads <c>controller</c> (clause N-CONTACT).</summary>
internal static class ControllerReader
{
    private static readonly ObjectShape Shape = new(
        "'controller'", Clauses.Root, "name*", "contact*", "department", "complaints", "officer", "representative", "joint");

    public static Given<Controller> Read(ReadingContext context, JsonMember member)
    {
        if (Fields.Of(context, Shape, member.Value, member.Key.Range) is not { } fields)
        {
            return Given<Controller>.Bad(member.Value.Range);
        }

        var values = new ValueReader(context, fields, Shape.Clause);
        var controller = new Controller(
            values.Text("name").Or(""),
            values.Text("contact").Or(""),
            values.Text("department").Value,
            values.Text("complaints").Value,
            values.Text("officer").Value,
            values.Text("representative").Value,
            values.Texts("joint").Value ?? []);
        return Given<Controller>.Good(controller, member.Value.Range);
    }
}
