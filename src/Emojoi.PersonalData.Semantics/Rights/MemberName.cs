using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>What a member is called in exports, requests and generated methods.</summary>
public static class MemberName
{
    /// <summary>The name in exports: as declared, without the interface of an explicit implementation.</summary>
    public static string ForExport(ISymbol member) => member.Name.Substring(member.Name.LastIndexOf('.') + 1);

    /// <summary>The name inside a method's name: <c>_email</c> is <c>Email</c>.</summary>
    public static string ForMethods(ISymbol member)
    {
        var name = ForExport(member);
        var trimmed = name.TrimStart('_');
        return trimmed.Length > 0 && char.IsLetter(trimmed[0]) ? char.ToUpperInvariant(trimmed[0]) + trimmed.Substring(1) : name;
    }
}
