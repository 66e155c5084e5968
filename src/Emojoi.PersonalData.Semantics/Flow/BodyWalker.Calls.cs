using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Calls of methods, constructors and accessors.</summary>
internal sealed partial class BodyWalker
{
    private FlowValue Invoke(IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        var receiver = Evaluate(invocation.Instance);
        return method.MethodKind switch
        {
            MethodKind.DelegateInvoke => InvokeDelegate(invocation, receiver, EvaluateAll(invocation.Arguments)),
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
        RecordCall(operation, method, instance, receiver, arguments, values);
        var isLinked = _scope.IsLinked(method);
        var result = isLinked ? CallLinked(operation, method, instance, receiver, arguments, values) : FlowValue.Clean;
        if (!_scope.IsSource(method) || Endpoints.IsMap(method))
        {
            var library = new LibraryCall(this, operation, method, instance, receiver, arguments, values);
            if (IsConstructor(method))
            {
                // The constructor of a base class: this object holds what it is given.
                Set(_owner.ContainingType, This(out _).Or(library.Construct()));
            }
            else
            {
                result = result.Or(library.Evaluate());
            }
        }

        return Answered(operation, method, receiver, values, arguments, WithClient(result, method, arguments));
    }

    /// <summary>What a call gives, after all that is declared of its method.</summary>
    private FlowValue Answered(IOperation operation, IMethodSymbol method, FlowValue receiver, FlowValue[] values, ImmutableArray<IArgumentOperation> arguments, FlowValue result)
    {
        var checks = _scope.ChecksOf(method);
        if (method.ReturnType.SpecialType == SpecialType.System_Boolean || IsTruthTask(method.ReturnType))
        {
            return FlowValue.Answering(checks.IsEmpty && _scope.HasChecks && _scope.IsSource(method) ? ImmutableArray.Create(new GuardFact(Definition(method), GuardMoment.True)) : checks);
        }

        if (_scope.HasChecks)
        {
            PassChecks(method, checks);
        }

        if (_scope.SanitizationOf(method) is var flags && flags != 0)
        {
            return Cleaned(values.Aggregate(receiver, (all, next) => all.Or(next)), flags);
        }

        if (_scope.TaggedSymbol(method) is { } tagged)
        {
            result = result.With(Origin.Tagged(tagged, TraceHere(operation.Syntax)));
            Use(result, operation);
        }

        result = Marked(WithSources(result, method, operation), method, arguments);
        return AsObject(ValueTypes.Fit(result, method.ReturnType), operation.Type, operation.Syntax);
    }

    private void PassChecks(IMethodSymbol method, ImmutableArray<GuardFact> checks)
    {
        if (!checks.IsEmpty)
        {
            _state.Guards = _state.Guards.Union(checks);
        }
        else if (_scope.IsSource(method))
        {
            _state.Guards = _state.Guards.Add(new GuardFact(Definition(method), GuardMoment.Returned));
        }
    }

    private static bool IsTruthTask(ITypeSymbol type) =>
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
        call.ReceiverType = instance is null ? null : Unconverted(instance).Type;
        if (instance is not null)
        {
            call.Pass(Origin.Receiver, receiver);
        }

        PassArguments(call, arguments, values);
        TakeBack(call, method, instance, arguments);
        if (_tries.Count > 0)
        {
            Throw(FlowValue.Of(Origin.Out(call, Origin.Thrown)));
        }

        return FlowValue.Of(Origin.Result(call));
    }

    private static bool IsVirtual(IOperation operation, IMethodSymbol method, IOperation? instance) => operation switch
    {
        IInvocationOperation invocation => invocation.IsVirtual || method is { IsStatic: true, IsAbstract: true },
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

    /// <summary>What the called code may have left in the variables that it was given.</summary>
    private void TakeBack(CallRecord call, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var isKnown = !call.IsVirtual && IsKnown(method);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is not { } parameter)
            {
                continue;
            }

            if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            {
                Assign(argument.Value, FlowValue.Of(Origin.Out(call, parameter.Ordinal)), null);
            }
            else if (MayBeChanged(parameter.Type) && VariableOf(Unconverted(argument.Value)) is not null)
            {
                TakeBack(call, argument.Value, parameter.Ordinal, isKnown && !IsPassedTwice(argument, instance, arguments));
            }
        }

        var isInitializer = method.MethodKind == MethodKind.Constructor && instance is IInstanceReferenceOperation;
        if (isInitializer)
        {
            Set(_owner.ContainingType, This(out _).Or(FlowValue.Of(Origin.Out(call, Origin.Receiver))));
        }
        else
        {
            TakeBackFrom(call, instance, isKnown);
        }
    }

    /// <summary>Whether exactly this method's code runs.</summary>
    private bool IsKnown(IMethodSymbol method) =>
        _scope.IsSource(method) && method is { IsAbstract: false, IsVirtual: false, IsOverride: false, IsExtern: false, IsImplicitlyDeclared: false };

    private static bool IsPassedTwice(IArgumentOperation argument, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        var variable = VariableOf(Unconverted(argument.Value));
        return arguments.Count(other => Holds(other.Value)) > 1 || (instance is not null && Holds(instance));

        bool Holds(IOperation other) => SymbolEqualityComparer.Default.Equals(VariableOf(Unconverted(other)), variable);
    }

    private void TakeBackFrom(CallRecord call, IOperation? instance, bool isKnown)
    {
        switch (instance)
        {
            case null:
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver }:
                AddTo(instance, FlowValue.Of(Origin.Out(call, Origin.Receiver)));
                break;
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                TakeBackThis(call, isKnown);
                break;
            case var _ when VariableOf(Unconverted(instance)) is not null:
                TakeBack(call, instance, Origin.Receiver, isKnown);
                break;
        }
    }

    /// <summary>A method of this object was called: what was known of its members is what that leaves.</summary>
    private void TakeBackThis(CallRecord call, bool isKnown)
    {
        var self = This(out var key);
        if (self.Members.IsEmpty && !self.IsClean && !self.Any(origin => origin.Kind == OriginKind.Out))
        {
            // Nothing is known of it but that it is an object.
            return;
        }

        var left = FlowValue.Of(Origin.Out(call, Origin.Receiver));
        Set(key, isKnown ? left : self.Or(left));
        if (isKnown)
        {
            call.Replaces.Add(Origin.Receiver);
        }
    }

    private void TakeBack(CallRecord call, IOperation variable, int ordinal, bool isKnown)
    {
        var left = FlowValue.Of(Origin.Out(call, ordinal));
        if (isKnown)
        {
            call.Replaces.Add(ordinal);
            Change(VariableOf(Unconverted(variable))!, _ => left, alias => alias.Or(left));
        }
        else
        {
            AddTo(variable, left);
        }
    }

    private static bool MayBeChanged(ITypeSymbol type) =>
        type is { IsReferenceType: true, SpecialType: not SpecialType.System_String, TypeKind: TypeKind.Class or TypeKind.Array or TypeKind.Interface };

    private FlowValue Create(IObjectCreationOperation creation)
    {
        var values = EvaluateAll(creation.Arguments);
        var type = (INamedTypeSymbol)creation.Type!;
        var result = FlowValue.Clean;
        if (creation.Constructor is { } constructor)
        {
            RecordCall(creation, constructor, null, FlowValue.Clean, creation.Arguments, values);
            result = _scope.IsSource(constructor)
                ? CreateOwn(creation, constructor, values)
                : Marked(new LibraryCall(this, creation, constructor, null, FlowValue.Clean, creation.Arguments, values).Construct(), constructor, creation.Arguments);
            RecordException(creation, type, creation.Arguments, values);
        }

        result = AsObject(result, type, creation.Syntax);
        return creation.Initializer is { } initializer ? Initialize(result, initializer, IsException(type) ? creation : null) : result;
    }

    private FlowValue CreateOwn(IObjectCreationOperation creation, IMethodSymbol constructor, FlowValue[] values)
    {
        if (Primary.IsPrimary(constructor))
        {
            return CreatePrimary(creation, constructor, values);
        }

        if (constructor.IsImplicitlyDeclared)
        {
            return FlowValue.Clean;
        }

        var call = CallTo(creation, constructor);
        PassArguments(call, creation.Arguments, values);
        return FlowValue.Of(Origin.Result(call));
    }

    /// <summary>The parameters of a primary constructor: a record's are its properties, a class's are seen by all its members.</summary>
    private FlowValue CreatePrimary(IObjectCreationOperation creation, IMethodSymbol constructor, FlowValue[] values)
    {
        var isRecord = constructor.ContainingType.IsRecord;
        var call = CallTo(creation, constructor);
        PassArguments(call, creation.Arguments, values);
        var result = Primary.IsPlain(constructor) ? FlowValue.Clean : FlowValue.Of(Origin.Result(call));
        for (var i = 0; i < creation.Arguments.Length; i++)
        {
            if (creation.Arguments[i].Parameter is not { } parameter)
            {
                continue;
            }

            _summary.Write(parameter.OriginalDefinition, values[i]);
            if (isRecord && constructor.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                Store(property, values[i], creation.Arguments[i].Value);
                result = result.WithMember(property, values[i]);
            }
        }

        return result;
    }

    private FlowValue Initialize(FlowValue value, IObjectOrCollectionInitializerOperation initializer, IOperation? exception = null)
    {
        _initialized.Push(value);
        foreach (var part in initializer.Initializers)
        {
            switch (part)
            {
                case IMemberInitializerOperation nested:
                    var inner = Initialize(Evaluate(nested.InitializedMember), nested.Initializer);
                    AddTo(nested.InitializedMember, inner);
                    break;
                case ISimpleAssignmentOperation assignment when exception is not null:
                    RecordExceptionData(exception, Evaluate(assignment));
                    break;
                default:
                    Evaluate(part);
                    break;
            }
        }

        return _initialized.Pop();
    }
}
