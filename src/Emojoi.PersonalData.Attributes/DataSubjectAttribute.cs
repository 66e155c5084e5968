using System;

namespace Emojoi.PersonalData;

/// <summary>Marks the root type of a kind of data subject: the person whose data this is (clause R-ACCESS).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class DataSubjectAttribute : Attribute
{
    /// <summary>Names the kind of data subject.</summary>
    /// <param name="subject">Id of an entry in the policy's <c>subjects</c>.</param>
    public DataSubjectAttribute(string subject) => Subject = subject;

    /// <summary>Id of an entry in the policy's <c>subjects</c>.</summary>
    public string Subject { get; }
}
