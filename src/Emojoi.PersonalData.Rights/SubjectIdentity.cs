namespace Emojoi.PersonalData.Rights;

/// <summary>Who a request is about: the kind of data subject and the key of one person (clause R-ACCESS).</summary>
public sealed class SubjectIdentity
{
    /// <summary>Names one person.</summary>
    /// <param name="subject">Id of an entry in the policy's <c>subjects</c>.</param>
    /// <param name="key">The values of the type's <see cref="SubjectKeyAttribute"/> members, in the order of <see cref="SubjectPlan.Key"/>.</param>
    public SubjectIdentity(string subject, params object[] key)
    {
        ArgumentException.ThrowIfNullOrEmpty(subject);
        ArgumentNullException.ThrowIfNull(key);
        if (key.Length == 0 || Array.IndexOf(key, null) >= 0)
        {
            throw new ArgumentException("The key of a data subject has at least one value, and none of them is null.", nameof(key));
        }

        Subject = subject;
        Key = key;
    }

    /// <summary>Id of an entry in the policy's <c>subjects</c>.</summary>
    public string Subject { get; }

    /// <summary>The key of the person. It identifies them: never log it.</summary>
    public IReadOnlyList<object> Key { get; }

    /// <summary>The kind of data subject alone, because the key identifies a person (clause P-ACCESS).</summary>
    public override string ToString() => Subject;
}
