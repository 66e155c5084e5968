namespace Emojoi.PersonalData.Tool.Inventories;

/// <summary>A member that holds personal data.</summary>
internal sealed record AssemblyMember
{
    /// <summary>Full name of the containing type.</summary>
    public required string Type { get; init; }

    /// <summary>The member's name; empty for a whole type.</summary>
    public required string Member { get; init; }

    /// <summary>The member's type, as in C#.</summary>
    public required string MemberType { get; init; }

    /// <summary><c>property</c>, <c>field</c>, <c>parameter</c>, <c>return</c> or <c>type</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it declares.</summary>
    public required IReadOnlyList<Declaration> Declarations { get; init; }

    /// <summary>The kind of data subject it belongs to, if any.</summary>
    public string? Subject { get; init; }

    /// <summary>Whether it identifies the subject.</summary>
    public bool SubjectKey { get; init; }

    /// <summary>The source file, relative to the repository.</summary>
    public string? File { get; init; }

    /// <summary>The line in it, from 1.</summary>
    public int? Line { get; init; }
}
