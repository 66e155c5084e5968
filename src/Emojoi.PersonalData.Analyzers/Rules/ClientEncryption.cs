using Emojoi.PersonalData.Semantics.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Emojoi.PersonalData.Analyzers.Rules;

/// <summary>Whether a client that sends data was told not to encrypt, by an option rather than by its address.</summary>
internal static class ClientEncryption
{
    private const string EnableSsl = "EnableSsl";
    private const string NoSocketEncryption = "SecureSocketOptions.None";
    private const string NoCredentials = "ChannelCredentials.Insecure";

    /// <summary>The option that leaves a sink's connection in the clear and what to write instead, or <c>null</c> where it is encrypted or nobody knows.</summary>
    public static (string Option, string Instead)? Off(FlowSink sink)
    {
        if (ReceiverOf(sink.Location) is not { } receiver)
        {
            return null;
        }

        return sink.Callee.ContainingType?.ContainingNamespace.ToDisplayString() switch
        {
            "System.Net.Mail" => OfMail(receiver),
            { } space when space == "MailKit" || space.StartsWith("MailKit.", StringComparison.Ordinal) => OfMailKit(receiver),
            _ when IsGrpc(sink.Callee.ContainingType) => OfGrpc(receiver),
            _ => null,
        };
    }

    private static ExpressionSyntax? ReceiverOf(Location place) =>
        place.SourceTree?.GetRoot().FindNode(place.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is { Expression: MemberAccessExpressionSyntax { Expression: var receiver } }
            ? receiver
            : null;

    /// <summary><c>SmtpClient</c> encrypts where it is told to, and not where nobody says so.</summary>
    private static (string Option, string Instead)? OfMail(ExpressionSyntax receiver)
    {
        if (ClientVariable.Of(receiver) is not { } client || client.Assigned("DeliveryMethod").Any() || IsLocal(client.Assigned("Host").Concat(client.Creations.Select(creation => FirstArgument(creation.ArgumentList)))))
        {
            return null;
        }

        var said = client.Assigned(EnableSsl).ToList();
        return said.TrueForAll(value => value.IsKind(SyntaxKind.FalseLiteralExpression))
            ? (said.Count == 0 ? EnableSsl + " is left false" : EnableSsl + " = false", EnableSsl + " = true")
            : null;
    }

    private static (string Option, string Instead)? OfMailKit(ExpressionSyntax receiver)
    {
        var connections = ClientVariable.Of(receiver)?.Calls("Connect").ToList() ?? [];
        return connections.Count > 0 && connections.TrueForAll(call => Says(call, NoSocketEncryption)) && !IsLocal(connections.Select(FirstArgument))
            ? (NoSocketEncryption, "SecureSocketOptions.StartTls or SslOnConnect")
            : null;
    }

    /// <summary>A client of a channel without credentials.</summary>
    private static (string Option, string Instead)? OfGrpc(ExpressionSyntax receiver)
    {
        var channels = ClientVariable.Of(receiver)?.Creations.Select(client => ChannelOf(FirstArgument(client.ArgumentList))).ToList() ?? [];
        return channels.Count > 0 && channels.TrueForAll(channel => channel is not null && Says(channel.ArgumentList, NoCredentials) && !IsLocal([FirstArgument(channel.ArgumentList)]))
            ? (NoCredentials, "new SslCredentials()")
            : null;
    }

    /// <summary>A channel is handed to the client by nature: where it is made counts.</summary>
    private static BaseObjectCreationExpressionSyntax? ChannelOf(ExpressionSyntax? channel) => channel switch
    {
        BaseObjectCreationExpressionSyntax created => created,
        IdentifierNameSyntax { Identifier.ValueText: var name } => channel.Ancestors().OfType<MemberDeclarationSyntax>().FirstOrDefault()?
            .DescendantNodes().OfType<VariableDeclaratorSyntax>().FirstOrDefault(declarator => declarator.Identifier.ValueText == name)?.Initializer?.Value as BaseObjectCreationExpressionSyntax,
        _ => null,
    };

    private static bool IsGrpc(INamedTypeSymbol? type) => type is { Name: "ClientBase", ContainingNamespace: { Name: "Core", ContainingNamespace.Name: "Grpc" } } || (type is not null && IsGrpc(type.BaseType));

    private static ExpressionSyntax? FirstArgument(ArgumentListSyntax? arguments) => arguments?.Arguments.FirstOrDefault()?.Expression;

    private static bool Says(ArgumentListSyntax? arguments, string option) =>
        arguments is not null && arguments.Arguments.Any(argument => argument.Expression.ToString() is var text && (text == option || text.EndsWith("." + option, StringComparison.Ordinal)));

    private static bool IsLocal(IEnumerable<ExpressionSyntax?> hosts) =>
        hosts.OfType<LiteralExpressionSyntax>().Any(host => Destination.Parse(host.Token.ValueText, allowBareHost: true) is { IsLoopback: true });
}
