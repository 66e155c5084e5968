using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>The kinds of value inside a type, which decide the methods that its class needs.</summary>
internal static class ShapeKinds
{
    /// <summary>Every kind met, inside collections and plain objects too.</summary>
    public static HashSet<ValueKind> Of(RightsType type)
    {
        var kinds = new HashSet<ValueKind>();
        var shapes = type.Members.Select(member => member.Value)
            .Concat(type.Plains.SelectMany(plain => plain.Members).Select(member => member.Value));
        foreach (var shape in shapes)
        {
            Add(shape, kinds);
        }

        return kinds;
    }

    private static void Add(ValueShape? shape, HashSet<ValueKind> kinds)
    {
        for (; shape is not null; shape = shape.Element)
        {
            kinds.Add(shape.Kind);
        }
    }
}
