using System;
using System.ComponentModel;

namespace Emojoi.PersonalData;

/// <summary>The flows of personal data that are still open at an assembly's border, written by the generator for the next project. Not for use in code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PersonalDataFlowAttribute : Attribute
{
    /// <summary>Carries flow summaries.</summary>
    /// <param name="version">Version of the format of <paramref name="summary"/>.</param>
    /// <param name="summary">The summaries.</param>
    public PersonalDataFlowAttribute(int version, string summary)
    {
        Version = version;
        Summary = summary;
    }

    /// <summary>Version of the format of <see cref="Summary"/>.</summary>
    public int Version { get; }

    /// <summary>The summaries.</summary>
    public string Summary { get; }
}
