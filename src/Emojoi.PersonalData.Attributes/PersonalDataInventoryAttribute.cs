using System;
using System.ComponentModel;

namespace Emojoi.PersonalData;

/// <summary>The inventory of an assembly's personal data, written by the generator and read by <c>dotnet personal-data</c>. Not for use in code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class PersonalDataInventoryAttribute : Attribute
{
    /// <summary>Carries an inventory.</summary>
    /// <param name="version">Version of the format of <paramref name="json"/>.</param>
    /// <param name="json">The inventory as JSON.</param>
    public PersonalDataInventoryAttribute(int version, string json)
    {
        Version = version;
        Json = json;
    }

    /// <summary>Version of the format of <see cref="Json"/>.</summary>
    public int Version { get; }

    /// <summary>The inventory as JSON.</summary>
    public string Json { get; }
}
