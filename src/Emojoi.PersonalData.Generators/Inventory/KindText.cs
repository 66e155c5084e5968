using Emojoi.PersonalData.Generators.TaggedTypes;

namespace Emojoi.PersonalData.Generators.Inventory;

/// <summary>What carries a tag, as the inventory says it.</summary>
internal static class KindText
{
    /// <summary><c>property</c>, <c>field</c>, <c>parameter</c>, <c>return</c> or <c>type</c>.</summary>
    public static string Of(TagKind kind) => kind switch
    {
        TagKind.Property => "property",
        TagKind.Field => "field",
        TagKind.Parameter => "parameter",
        TagKind.Return => "return",
        _ => "type",
    };
}
