namespace Emojoi.PersonalData.Tool.Adoption;

/// <summary>Words for people in the names of types, as policies call kinds of data subject.</summary>
internal static class SubjectWords
{
    /// <summary>More kinds than this are for the policy's owner to tell apart.</summary>
    public const int Most = 3;

    /// <summary>The words.</summary>
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(
        [
            "user", "member", "customer", "client", "employee", "patient", "student", "teacher", "guest", "visitor", "subscriber", "applicant",
            "candidate", "tenant", "driver", "passenger", "player", "author", "donor", "volunteer", "citizen", "supplier", "vendor", "owner",
        ],
        StringComparer.Ordinal);
}
