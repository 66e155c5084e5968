using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Lambdas, local functions and methods as delegates.</summary>
internal sealed partial class BodyWalker
{
    private const int DeepestInlining = 8;

    private readonly Dictionary<IMethodSymbol, IBlockOperation?> _functions = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _called = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _escaped = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IMethodSymbol> _active = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<IMethodSymbol, ImmutableHashSet<GuardFact>> _answers = new(SymbolEqualityComparer.Default);

    private FlowValue FunctionOf(IAnonymousFunctionOperation lambda)
    {
        _functions[lambda.Symbol] = lambda.Body;
        return FlowValue.Of(Origin.Function(lambda.Symbol));
    }

    private FlowValue MethodGroup(IMethodReferenceOperation reference)
    {
        Evaluate(reference.Instance);
        return FlowValue.Of(Origin.Function(reference.Method.MethodKind == MethodKind.LocalFunction ? reference.Method : Definition(reference.Method)));
    }

    private FlowValue InvokeLocal(IInvocationOperation invocation, IMethodSymbol function)
    {
        var definition = function.OriginalDefinition;
        var values = EvaluateAll(invocation.Arguments);
        var bound = new Dictionary<int, FlowValue>();
        for (var i = 0; i < values.Length; i++)
        {
            if (invocation.Arguments[i].Parameter is { } parameter)
            {
                bound[parameter.Ordinal] = values[i];
            }
        }

        var result = Inline(definition, bound, isCertain: true);
        foreach (var argument in invocation.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref } parameter && _state.TryGet(definition.Parameters[parameter.Ordinal], out var left))
            {
                Assign(argument.Value, left, null);
            }
        }

        return Answered(invocation, function, FlowValue.Clean, values, invocation.Arguments, result);
    }

    private FlowValue InvokePointer(IFunctionPointerInvocationOperation invocation) =>
        InvokeDelegate(invocation, invocation.Arguments, invocation.GetFunctionPointerSignature(), Evaluate(invocation.Target), EvaluateAll(invocation.Arguments));

    private FlowValue InvokeDelegate(IOperation invocation, ImmutableArray<IArgumentOperation> arguments, IMethodSymbol signature, FlowValue function, FlowValue[] values)
    {
        var result = FlowValue.Clean;
        var isOpen = false;
        foreach (var origin in function.Origins)
        {
            if (origin is { Kind: OriginKind.Function, Symbol: IMethodSymbol known } && !LibraryNames.DefinesLogMessage(known))
            {
                result = result.Or(CallGiven(invocation, known, values));
            }
            else
            {
                isOpen |= origin.Kind == OriginKind.Function || origin.IsSymbolic;
            }
        }

        if (isOpen)
        {
            var call = CallTo(invocation, null);
            call.Delegate = call.Delegate.Or(function);
            PassArguments(call, arguments, values);
            result = result.Or(FlowValue.Of(Origin.Result(call)));
        }

        return AsObject(ValueTypes.Fit(result, signature.ReturnType), invocation.Type, invocation.Syntax).With(AnswersOf(signature, function));
    }

    /// <summary>What has been passed where each of the functions that a delegate may be answers yes.</summary>
    private ImmutableArray<GuardFact> AnswersOf(IMethodSymbol signature, FlowValue function)
    {
        if (!_scope.HasChecks || !IsTruth(signature.ReturnType))
        {
            return ImmutableArray<GuardFact>.Empty;
        }

        var answers = function.Origins.Where(origin => origin.Kind != OriginKind.Object).Select(origin => origin is { Kind: OriginKind.Function, Symbol: IMethodSymbol known } ? AskedBy(known) : ImmutableHashSet<GuardFact>.Empty);
        return answers.DefaultIfEmpty(ImmutableHashSet<GuardFact>.Empty).Aggregate((all, next) => all.Intersect(next)).ToImmutableArray();
    }

    /// <summary>A function or a method as a delegate, called with these values.</summary>
    private FlowValue CallGiven(IOperation operation, IMethodSymbol function, FlowValue[] values) =>
        _functions.ContainsKey(function) ? Inline(function, Numbered(values)) : CallMethodGroup(operation, function, Numbered(values));

    /// <summary>A method that is called through a delegate: which object it is called on is not known.</summary>
    private FlowValue CallMethodGroup(IOperation operation, IMethodSymbol function, Dictionary<int, FlowValue> given)
    {
        var all = given.Values.Aggregate(FlowValue.Clean, (all, next) => all.Or(next));
        RecordGiven(operation, function, all);
        if (_scope.SanitizationOf(function) is var flags && flags != 0)
        {
            return Cleaned(all, flags);
        }

        var result = LibraryNames.GivesNumber(function) ? FlowValue.Clean : all;
        if (_scope.IsLinked(function))
        {
            var call = CallTo(operation, function, (operation, function));
            call.IsVirtual = function.IsVirtual || function.IsAbstract || function.IsOverride;
            call.Pass(Origin.Receiver, FlowValue.Unknown);
            foreach (var value in given)
            {
                EscapeAll(value.Value);
                call.Pass(value.Key, value.Value);
            }

            result = FlowValue.Of(Origin.Result(call));
        }

        if (_scope.TaggedSymbol(function) is { } tagged)
        {
            result = result.With(Origin.Tagged(tagged, TraceHere(operation.Syntax)));
        }

        return ValueTypes.Fit(result, function.ReturnType);
    }

    private static Dictionary<int, FlowValue> Numbered(FlowValue[] values)
    {
        var numbered = new Dictionary<int, FlowValue>();
        for (var i = 0; i < values.Length; i++)
        {
            numbered[i] = values[i];
        }

        return numbered;
    }

    /// <summary>Walks a function where it is called, with what it is given there. Whoever was given it may call it or not; a call in the code itself is certain.</summary>
    private FlowValue Inline(IMethodSymbol function, Dictionary<int, FlowValue> arguments, bool isCertain = false)
    {
        _called.Add(function);
        if (!_functions.TryGetValue(function, out var body) || body is null || _active.Count >= DeepestInlining || !_active.Add(function))
        {
            return FlowValue.Clean;
        }

        foreach (var parameter in function.Parameters)
        {
            _state.Set(parameter, arguments.TryGetValue(parameter.Ordinal, out var value) ? value : FlowValue.Clean);
        }

        var before = _state.Copy();
        var frame = Enter(function, body);
        if (frame.Exit is { } exit)
        {
            _state = exit;
        }

        if (!isCertain || frame.Exit is null || frame.IsIterator)
        {
            _state.Join(before);
        }

        _state.Guards = frame.Exit?.Guards ?? before.Guards;
        _active.Remove(function);
        return frame.Returns;
    }

    private FunctionFrame Enter(IMethodSymbol function, IBlockOperation body)
    {
        var frame = _frame = new FunctionFrame(function, _frame);
        Execute(body);
        frame.Leave(_state);
        _frame = frame.Outer!;
        _answers[function] = frame.GuardsWhenTrue ?? ImmutableHashSet<GuardFact>.Empty;
        return frame;
    }

    /// <summary>What has been passed where a function answers yes.</summary>
    private ImmutableHashSet<GuardFact> AskedBy(IMethodSymbol function) =>
        _answers.TryGetValue(function, out var answer) ? answer
        : _scope.ChecksOf(function) is { IsEmpty: false } checks ? ImmutableHashSet.CreateRange(checks)
        : _scope.IsSource(function) && !_functions.ContainsKey(function) ? ImmutableHashSet.Create(new GuardFact(Definition(function), GuardMoment.True))
        : ImmutableHashSet<GuardFact>.Empty;

    private void EscapeAll(FlowValue value)
    {
        foreach (var origin in value.Origins)
        {
            if (origin is { Kind: OriginKind.Function, Symbol: IMethodSymbol function })
            {
                Escape(function);
            }
        }
    }

    /// <summary>Walks a function that somebody else may call, once, with parameters that are not known yet.</summary>
    private void Escape(IMethodSymbol function)
    {
        if (!_functions.TryGetValue(function, out var body) || body is null || !_escaped.Add(function) || !_active.Add(function))
        {
            return;
        }

        _called.Add(function);
        var outer = _summary;
        var before = _state.Copy();
        Postpone();
        var inner = _summary = new BodySummary(function, body.Syntax);
        foreach (var parameter in function.Parameters)
        {
            Bind(function, parameter);
        }

        var frame = Enter(function, body);
        Conclude(inner, frame, function);
        _root.Functions.Add(inner);
        _summary = outer;
        if (frame.Exit is { } exit)
        {
            exit.Join(before);
            _state = exit;
        }
        else
        {
            _state = before;
        }

        Resume(before);
        _state.Guards = before.Guards;
        foreach (var write in inner.Writes)
        {
            outer.Write(write.Key, write.Value);
        }

        _active.Remove(function);
    }

    /// <summary>A function that runs later finds in this object's members whatever may have been written there until then.</summary>
    private void Postpone()
    {
        var self = This(out var key);
        if (!self.Members.IsEmpty || self.IsClean)
        {
            _state.Set(key, self.Or(FlowValue.Unknown));
        }
    }

    /// <summary>Back to what was known of this object before; what the function wrote to it is among what any object's members may hold.</summary>
    private void Resume(FlowState before)
    {
        This(out var key);
        if (before.TryGet(key, out var self))
        {
            _state.Set(key, self);
        }
    }
}
