using System;

namespace Emojoi.PersonalData;

/// <summary>Marks a member that refers to a data subject by key, or a type that belongs to one (EPD1010, EPD3003).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class SubjectReferenceAttribute : Attribute
{
    /// <summary>Refers to a data subject.</summary>
    /// <param name="subject">The type with <see cref="DataSubjectAttribute"/> whose key the member holds.</param>
    public SubjectReferenceAttribute(Type subject) => Subject = subject;

    /// <summary>The type with <see cref="DataSubjectAttribute"/> whose key the member holds.</summary>
    public Type Subject { get; }

    /// <summary>What that person is to the record; owner unless said otherwise.</summary>
    public SubjectRole Role { get; set; }
}
