using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Calls of methods and accessors.</summary>
internal sealed partial class BodyWalker
{
    private FlowValue Invoke(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var receiver = Evaluate(invocation.Instance);
        return method.MethodKind switch
        {
            MethodKind.DelegateInvoke => InvokeDelegate(invocation, invocation.Arguments, method, receiver, EvaluateAll(invocation.Arguments)),
            MethodKind.LocalFunction => InvokeLocal(invocation, method),
            _ when method.Name == nameof(ToString) && method.Parameters.IsEmpty && invocation.Instance is { } instance && (method.IsImplicitlyDeclared || !_scope.IsSource(method)) =>
                Text(receiver, Unconverted(instance).Type, instance),
            _ => Call(invocation, method, invocation.Instance, receiver, invocation.Arguments),
        };
    }

    private FlowValue[] EvaluateAll(ImmutableArray<IArgumentOperation> arguments) => [.. arguments.Select(argument => Evaluate(argument.Value))];

    private FlowValue Call(IOperation operation, IMethodSymbol method, IOperation? instance, FlowValue receiver, ImmutableArray<IArgumentOperation> arguments)
    {
        var values = EvaluateAll(arguments);
        receiver = IsGivenAway(method) ? WithSources(receiver, method, operation) : receiver;
        var before = PassChosen(receiver, arguments, values);
        RecordCall(operation, method, instance, receiver, arguments, values);
        var isLinked = _scope.IsLinked(method);
        var result = isLinked ? CallLinked(operation, method, instance, receiver, arguments, values) : FlowValue.Clean;
        _state.Guards = before;
        if (!_scope.IsSource(method) || Endpoints.IsMap(method))
        {
            var library = new LibraryCall(this, operation, method, instance, receiver, arguments, values);
            if (IsConstructor(method))
            {
                // The constructor of a base class: this object holds what it is given.
                Set(_owner.ContainingType, This(out _).Or(library.Construct()));
                RecordExceptionBase(operation, method, arguments, values);
            }
            else
            {
                var given = library.Evaluate();
                Reveal(method, arguments);
                result = isLinked ? result.Or(method.IsStatic ? Parsed(given) : given) : given;
                LookUp(operation, method, instance, arguments);
            }
        }

        return Answered(operation, method, receiver, values, arguments, WithClient(result, method, arguments));
    }

    /// <summary>Whether what a method reads goes into what it is given, as of a file that is copied to a stream.</summary>
    private static bool IsGivenAway(IMethodSymbol method) => method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task", Arity: 0 };

    /// <summary>What a type makes of what it is given, such as a number of a text, is not the object that it was given.</summary>
    private static FlowValue Parsed(FlowValue value) => value.Select(origin => origin.IsOpen ? origin.As(PropagationForm.Text, null) : origin);

    /// <summary>What a call gives, after all that is declared of its method.</summary>
    private FlowValue Answered(IOperation operation, IMethodSymbol method, FlowValue receiver, FlowValue[] values, ImmutableArray<IArgumentOperation> arguments, FlowValue result)
    {
        if (!result.Checks.IsEmpty && LibraryNames.Awaits(method))
        {
            return result;
        }

        var checks = _scope.ChecksOf(method);
        if (IsTruth(method.ReturnType))
        {
            return FlowValue.Answering(!_scope.HasChecks || !checks.IsEmpty ? checks
                : method.MethodKind == MethodKind.LocalFunction ? AskedBy(method.OriginalDefinition).ToImmutableArray()
                : _scope.IsSource(method) ? CalledFor(method, GuardMoment.True, operation, values, arguments)
                : checks);
        }

        if (_scope.HasChecks)
        {
            PassChecks(operation, method, checks, values, arguments);
        }

        if (_scope.SanitizationOf(method) is var flags && flags != 0)
        {
            return Cleaned(values.Aggregate(receiver, (all, next) => all.Or(next)), flags);
        }

        if (_scope.TaggedSymbol(method) is { } tagged)
        {
            result = result.With(TaggedHere(tagged, operation.Syntax));
            Use(result, operation);
        }

        result = Marked(WithSources(result, method, operation), method, arguments);
        return AsObject(ValueTypes.Fit(result, method.ReturnType), operation.Type, operation.Syntax);
    }

    /// <summary>What was chosen by checks, such as the element of a query, has passed them wherever it goes. Gives what had been passed before.</summary>
    private ImmutableHashSet<GuardFact> PassChosen(FlowValue receiver, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        var before = Pass(receiver.Checks);
        for (var i = 0; i < values.Length; i++)
        {
            if (!values[i].Checks.IsEmpty && StaticType(arguments[i].Value) is not { SpecialType: SpecialType.System_Boolean })
            {
                Pass(values[i].Checks);
            }
        }

        return before;
    }

    /// <summary>From here on these checks were passed, too. Gives what had been passed before.</summary>
    private ImmutableHashSet<GuardFact> Pass(ImmutableArray<GuardFact> checks)
    {
        var before = _state.Guards;
        _state.Guards = checks.IsEmpty ? before : before.Union(checks);
        return before;
    }

    private void PassChecks(IOperation operation, IMethodSymbol method, ImmutableArray<GuardFact> checks, FlowValue[] values, ImmutableArray<IArgumentOperation> arguments)
    {
        if (!checks.IsEmpty)
        {
            _state.Guards = _state.Guards.Union(checks);
        }
        else if (_scope.IsSource(method))
        {
            Pass(CalledFor(method, GuardMoment.Returned, operation, values, arguments));
        }
    }

    /// <summary>A call, and what its arguments of truth answer for.</summary>
    private static ImmutableArray<GuardFact> CalledFor(IMethodSymbol method, GuardMoment moment, IOperation operation, FlowValue[] values, ImmutableArray<IArgumentOperation> arguments)
    {
        var call = new GuardFact(Definition(method), moment, operation is IInvocationOperation { Instance: var instance } && IsOwn(instance));
        var facts = ImmutableArray.Create(call);
        for (var i = 0; i < values.Length; i++)
        {
            if (!values[i].Checks.IsEmpty && arguments[i].Parameter is { Type.SpecialType: SpecialType.System_Boolean } parameter)
            {
                facts = facts.Add(call.Given(parameter.Ordinal, ImmutableHashSet.CreateRange(values[i].Checks)));
            }
        }

        return facts;
    }

    private static bool IsOwn(IOperation? instance) => instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    /// <summary>Whether a value answers a question, at once or when it is awaited.</summary>
    private static bool IsTruth(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean || IsTruthTask(type);

    private static bool IsTruthTask(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [{ SpecialType: SpecialType.System_Boolean }] };

    private static FlowValue Cleaned(FlowValue value, int flags)
    {
        if ((flags & Sanitizations.Aggregate) != 0)
        {
            return FlowValue.Clean;
        }

        if ((flags & Sanitizations.Decrypt) != 0)
        {
            return value.Select(origin => origin.Without(Sanitizations.Encrypt));
        }

        var cleaned = value.Sanitized(flags);
        return FlowValue.Of(cleaned.Origins.Concat(cleaned.Members.Values.SelectMany(member => member.Origins)));
    }

    private CallRecord CallTo(IOperation operation, IMethodSymbol? method, object? key = null) => CallTo(operation.Syntax, method, key ?? operation);

    /// <summary>The call that a key stands for, made when it is first met.</summary>
    private CallRecord CallTo(SyntaxNode syntax, IMethodSymbol? method, object key)
    {
        var id = (key, _summary);
        if (!_calls.TryGetValue(id, out var call))
        {
            _calls[id] = call = new CallRecord(syntax, method is null ? null : Definition(method), _owner, _summary);
            _summary.Calls.Add(call);
        }

        call.Reached(_state.Guards);
        return call;
    }

    private FlowValue CallLinked(IOperation operation, IMethodSymbol method, IOperation? instance, FlowValue receiver, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        var call = CallTo(operation, method);
        call.IsVirtual = IsVirtual(operation, method, instance);
        call.IsOnThis = IsOwn(instance);
        call.ReceiverType = instance is null ? null : Unconverted(instance).Type;
        call.ResultType = TypeParameters.In(method.OriginalDefinition.ReturnType).IsEmpty ? null : method.ReturnType;
        if (instance is not null)
        {
            call.Pass(Origin.Receiver, receiver);
        }

        PassTypes(call, method, operation);
        PassArguments(call, arguments, values);
        TakeBack(call, method, instance, arguments);
        if (_tries.Count > 0)
        {
            Throw(FlowValue.Of(Origin.Out(call, Origin.Thrown)));
        }
        else
        {
            _summary.Uncaught.Add(call);
        }

        return FlowValue.Of(Origin.Result(call));
    }

    /// <summary>The types whose static members, and those whose virtual ones the called code may call.</summary>
    private void PassTypes(CallRecord call, IMethodSymbol method, IOperation operation)
    {
        for (var i = 0; i < method.TypeParameters.Length; i++)
        {
            if (!method.TypeParameters[i].ConstraintTypes.IsEmpty)
            {
                call.Pass(Origin.OrdinalOf(method.TypeParameters[i]), ValueOf(method.TypeArguments[i]));
            }
        }

        if (method.IsStatic && ((operation as IInvocationOperation)?.ConstrainedToType ?? (operation as IMemberReferenceOperation)?.ConstrainedToType) is { } constrained)
        {
            call.Pass(Origin.Receiver, ValueOf(constrained));
        }
        else if (method.IsStatic && TypeParameters.IsConstrained(method.ContainingType))
        {
            call.Pass(Origin.Receiver, ValueOf(method.ContainingType));
        }
    }

    /// <summary>A type as what a type parameter stands for.</summary>
    private FlowValue ValueOf(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol { DeclaringMethod: { } method } parameter => FlowValue.Of(Origin.Parameter(Definition(method), Origin.OrdinalOf(parameter))),
        ITypeParameterSymbol parameter when _owner is IMethodSymbol { IsStatic: true } method => FlowValue.Of(Origin.Parameter(Definition(method), Origin.Receiver).Then(parameter)),
        ITypeParameterSymbol parameter => This(out _).Member(parameter),
        INamedTypeSymbol => FlowValue.Of(Origin.Made(type)),
        _ => FlowValue.Unknown,
    };

    private static bool IsVirtual(IOperation operation, IMethodSymbol method, IOperation? instance) => operation switch
    {
        IInvocationOperation invocation => invocation.IsVirtual || (method.IsStatic && (method.IsAbstract || method.IsVirtual)),
        _ => (method.IsVirtual || method.IsAbstract || method.IsOverride) && !(instance?.Syntax.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.BaseExpression) ?? false),
    };

    private void PassArguments(CallRecord call, ImmutableArray<IArgumentOperation> arguments) => PassArguments(call, arguments, EvaluateAll(arguments));

    private void PassArguments(CallRecord call, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            EscapeAll(values[i]);
            if (arguments[i].Parameter is { } parameter)
            {
                call.Pass(parameter.Ordinal, values[i]);
            }
        }
    }
}
