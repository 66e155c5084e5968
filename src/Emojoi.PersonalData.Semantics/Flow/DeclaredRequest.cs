using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>A method that Refit or RestEase turns into an HTTP request, by its attributes.</summary>
/// <param name="Path">The address below the client's.</param>
/// <param name="HasBody">Whether its method of HTTP has a body.</param>
internal sealed record DeclaredRequest(string Path, bool HasBody)
{
    private static readonly HashSet<string> Methods =
        new(StringComparer.Ordinal) { "GetAttribute", "PostAttribute", "PutAttribute", "PatchAttribute", "DeleteAttribute", "HeadAttribute", "OptionsAttribute" };

    /// <summary>Whether each parameter that is said to be nothing else is a part of the body.</summary>
    public bool IsMultipart { get; init; }

    /// <summary>The request that a method declares, or <c>null</c>.</summary>
    public static DeclaredRequest? Of(IMethodSymbol method)
    {
        if (method is not { IsAbstract: true, ContainingType.TypeKind: TypeKind.Interface })
        {
            return null;
        }

        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && Methods.Contains(type.Name) && IsOfLibrary(type))
            {
                var path = attribute.ConstructorArguments is [{ Value: string text }, ..] ? text : string.Empty;
                return new(path, type.Name is "PostAttribute" or "PutAttribute" or "PatchAttribute")
                {
                    IsMultipart = method.GetAttributes().Any(other => other.AttributeClass is { Name: "MultipartAttribute" } multipart && IsOfLibrary(multipart)),
                };
            }
        }

        return null;
    }

    /// <summary>Where the library puts a parameter: into the address, or into what is sent to it; <c>null</c> nowhere.</summary>
    public SinkKind? SinkOf(IParameterSymbol parameter)
    {
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && IsOfLibrary(type))
            {
                switch (type.Name)
                {
                    case "BodyAttribute" or "HeaderAttribute" or "HeaderCollectionAttribute" or "AuthorizeAttribute":
                        return SinkKind.Transfer;
                    case "PropertyAttribute" or "HttpRequestMessagePropertyAttribute":
                        return null;
                    case "QueryAttribute" or "QueryMapAttribute" or "PathAttribute" or "RawQueryStringAttribute":
                        return SinkKind.Url;
                }
            }
        }

        // An object that is said to be nothing else is the body, where there is one.
        return HasBody && (IsMultipart || !ValueTypes.IsPlain(parameter.Type)) && !Path.Contains("{" + parameter.Name) ? SinkKind.Transfer : SinkKind.Url;
    }

    private static bool IsOfLibrary(INamedTypeSymbol attribute) => attribute.ContainingNamespace is { Name: "Refit" or "RestEase", ContainingNamespace.IsGlobalNamespace: true };
}
