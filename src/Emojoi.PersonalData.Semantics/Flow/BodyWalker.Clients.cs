using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Clients of HTTP services that are configured in one place and used in another: by type, by name, by an interface that a library fulfils.</summary>
internal sealed partial class BodyWalker
{
    /// <summary>What is said of a client where it is added - <c>AddHttpClient&lt;T&gt;(client => ...)</c>, <c>.ConfigureHttpClient(client => ...)</c> - is said of every one.</summary>
    private void Configure(IOperation operation, IMethodSymbol method, FlowValue configured)
    {
        if (method.Name is not ("AddHttpClient" or "ConfigureHttpClient") || RegistrationOf(operation) is not { } registration)
        {
            return;
        }

        if (NameIn(registration.Arguments) is { } name)
        {
            _summary.Write(_scope.ClientNamed(name), configured);
        }

        foreach (var type in registration.TargetMethod.TypeArguments.OfType<INamedTypeSymbol>())
        {
            Configure(type, configured);
        }
    }

    private void Configure(INamedTypeSymbol type, FlowValue configured)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            _summary.Write(type, configured);
        }

        foreach (var parameter in type.InstanceConstructors.Where(constructor => _scope.IsSource(constructor)).SelectMany(constructor => constructor.Parameters))
        {
            if (parameter.Type.Name == "HttpClient")
            {
                _summary.Write(parameter.OriginalDefinition, configured);
            }
        }
    }

    /// <summary>The call that adds a client, at the beginning of a chain of calls that configure it.</summary>
    private static IInvocationOperation? RegistrationOf(IOperation? operation)
    {
        while (operation is IInvocationOperation call && call.TargetMethod.Name is not ("AddHttpClient" or "AddRefitClient"))
        {
            var before = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
            operation = before is null ? null : Unconverted(before);
        }

        return operation as IInvocationOperation;
    }

    /// <summary>A client of a factory is the one that was configured under its name.</summary>
    private FlowValue WithClient(FlowValue result, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments) =>
        method is { Name: "CreateClient", ContainingType.Name: "IHttpClientFactory" or "HttpClientFactoryExtensions" } && NameIn(arguments) is { } name
            ? result.With(Origin.Member(_scope.ClientNamed(name)))
            : result;

    private static string? NameIn(ImmutableArray<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(argument => argument.Parameter?.Name == "name")?.Value.ConstantValue is { HasValue: true, Value: string name } ? name : null;

    /// <summary>A method of an interface that is declared as a request.</summary>
    private void RecordRequest(IOperation operation, IMethodSymbol method, FlowValue receiver, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        if (_scope.IsPlatform(method) || DeclaredRequest.Of(method) is not { } request)
        {
            return;
        }

        var destination = receiver.With(Origin.Member(method.ContainingType));
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter && request.SinkOf(parameter) is { } kind)
            {
                Record(kind, method, operation, FlowForms.Whole(values[i], StaticType(arguments[i].Value), _scope.Types), destination: destination);
            }
        }
    }
}
