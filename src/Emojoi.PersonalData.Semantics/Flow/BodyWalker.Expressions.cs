using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Expressions.</summary>
internal sealed partial class BodyWalker
{
    private readonly Stack<(IOperation Operation, FlowValue Value)> _conditional = new();
    private readonly Stack<FlowValue> _initialized = new();
    private readonly Stack<FlowValue> _matched = new();
    private readonly Stack<FlowValue> _caught = new();

    private FlowValue Evaluate(IOperation? operation)
    {
        if (operation is null)
        {
            return FlowValue.Clean;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is string text && AddressText.MayBegin(text) ? FlowValue.Of(Origin.Constant(text)) : FlowValue.Clean;
        }

        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return operation switch
        {
            ILocalReferenceOperation local => ReadVariable(local.Local, local),
            IParameterReferenceOperation parameter => ReadParameter(parameter),
            IInstanceReferenceOperation instance => ReadInstance(instance),
            IInvocationOperation or IFunctionPointerInvocationOperation or IDynamicInvocationOperation or IObjectCreationOperation => EvaluateOnce(operation),
            IPropertyReferenceOperation { Property: var property } when !_scope.IsSlot(property) => EvaluateOnce(operation),
            IPropertyReferenceOperation or IFieldReferenceOperation or IEventReferenceOperation => ReadMember((IMemberReferenceOperation)operation),
            IMethodReferenceOperation method => MethodGroup(method),
            IConversionOperation conversion => Convert(conversion),
            IParenthesizedOperation parenthesized => Evaluate(parenthesized.Operand),
            IInterpolatedStringOperation interpolated => Interpolate(interpolated),
            IBinaryOperation binary => Combine(binary),
            IUnaryOperation unary => Negate(unary),
            IAssignmentOperation assignment => EvaluateAssignment(assignment),
            IEventAssignmentOperation subscription => Subscribe(subscription),
            IIncrementOrDecrementOperation increment => Evaluate(increment.Target),
            IConditionalOperation conditional => Choose(conditional),
            ICoalesceOperation coalesce => EvaluateCoalesce(coalesce),
            IConditionalAccessOperation access => EvaluateConditionalAccess(access),
            IConditionalAccessInstanceOperation => _conditional.Count > 0 ? _conditional.Peek().Value : FlowValue.Clean,
            IAwaitOperation awaited => Evaluate(awaited.Operation),
            IAnonymousFunctionOperation lambda => FunctionOf(lambda),
            IDelegateCreationOperation creation => Evaluate(creation.Target),
            ITupleOperation tuple => EvaluateTuple(tuple),
            IAnonymousObjectCreationOperation anonymous => EvaluateAnonymous(anonymous),
            IArrayCreationOperation array => EvaluateArray(array),
            IArrayElementReferenceOperation element => ReadElement(element),
            IWithOperation copy => Initialize(Evaluate(copy.Operand), copy.Initializer),
            IIsPatternOperation pattern => EvaluateIsPattern(pattern),
            ISwitchExpressionOperation choice => EvaluateSwitch(choice),
            IThrowOperation thrown => EvaluateThrow(thrown),
            IDeclarationExpressionOperation declaration => Evaluate(declaration.Expression),
            IVariableDeclaratorOperation declarator => ReadDeclarator(declarator),
            ITranslatedQueryOperation query => Evaluate(query.Operation),
            IInterpolatedStringHandlerCreationOperation handler => EvaluateHandler(handler),
            IDynamicMemberReferenceOperation member => ReadDynamic(member),
            ITypeOfOperation or INameOfOperation or ISizeOfOperation or IDefaultValueOperation or IDiscardOperation or ILiteralOperation => FlowValue.Clean,
            IIsTypeOperation test => Ignore(test.ValueOperand),
            IInvalidOperation invalid => IgnoreParts(invalid),
            { Kind: OperationKind.None, Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.CollectionExpressionSyntax } => EvaluateList(operation),
            _ => EvaluateParts(operation),
        };
    }

    private FlowValue Ignore(IOperation operation)
    {
        Evaluate(operation);
        return FlowValue.Clean;
    }

    /// <summary>Of code that does not compile nothing is said.</summary>
    private FlowValue IgnoreParts(IOperation operation)
    {
        EvaluateParts(operation);
        return FlowValue.Clean;
    }

    /// <summary>What is not known here passes on whatever its parts hold.</summary>
    private FlowValue EvaluateParts(IOperation operation)
    {
        var value = FlowValue.Clean;
        foreach (var part in operation.ChildOperations)
        {
            value = value.Or(operation.Type is null && part.Type is null ? ExecutePart(part) : Evaluate(part));
        }

        return ValueTypes.Fit(value, operation.Type);
    }

    private FlowValue ExecutePart(IOperation part)
    {
        Execute(part);
        return FlowValue.Clean;
    }

    private FlowValue ReadDeclarator(IVariableDeclaratorOperation declarator)
    {
        if (declarator.Initializer is { Value: { } value })
        {
            Assign(declarator.Symbol, Evaluate(value), value);
        }

        return FlowValue.Clean;
    }

    private FlowValue Convert(IConversionOperation conversion)
    {
        var value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is { } method)
        {
            return CallOperator(conversion, method, value);
        }

        return IsGrouping(conversion.Operand.Type) && !IsGrouping(conversion.Type) ? WithoutKeys(value) : value;
    }

    /// <summary>A group is its elements; its key is asked for by name.</summary>
    private static bool IsGrouping(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "IGrouping", Arity: 2 };

    private FlowValue CallOperator(IOperation operation, IMethodSymbol method, params FlowValue[] operands)
    {
        if (_scope.IsSource(method))
        {
            var call = CallTo(operation, method);
            for (var i = 0; i < operands.Length; i++)
            {
                call.Pass(i, operands[i]);
            }

            return FlowValue.Of(Origin.Result(call));
        }

        return ValueTypes.Fit(operands.Aggregate((all, next) => all.Or(next)), method.ReturnType);
    }

    private FlowValue Combine(IBinaryOperation binary)
    {
        // A long chain of additions leans to the left; it is walked without recursion.
        var chain = new Stack<IBinaryOperation>();
        IOperation leftmost = binary;
        while (leftmost is IBinaryOperation { ConstantValue.HasValue: false } next)
        {
            chain.Push(next);
            leftmost = next.LeftOperand;
        }

        var value = Evaluate(leftmost);
        while (chain.Count > 0)
        {
            value = Combine(chain.Pop(), value);
        }

        return value;
    }

    private FlowValue Combine(IBinaryOperation binary, FlowValue left)
    {
        if (binary.OperatorKind is BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr)
        {
            return CombineConditions(binary, left);
        }

        var isText = binary.Type?.SpecialType == SpecialType.System_String && binary.OperatorMethod is null;
        var right = isText ? AsText(binary.RightOperand) : Evaluate(binary.RightOperand);
        if (binary.OperatorMethod is { } method && _scope.IsSource(method))
        {
            return CallOperator(binary, method, left, right);
        }

        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            var isYes = Truth(binary) is ({ } question, var answer) && answer == (binary.OperatorKind == BinaryOperatorKind.Equals) && (answer || !IsNullable(question));
            return isYes ? FlowValue.Answering(left.Checks.IsEmpty ? right.Checks : left.Checks) : FlowValue.Clean;
        }

        if (binary.OperatorKind is BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual)
        {
            return FlowValue.Clean;
        }

        return isText ? Joined(Text(left, Unconverted(binary.LeftOperand).Type, binary.LeftOperand), right) : ValueTypes.Fit(left.Or(right), binary.Type);
    }

    private FlowValue CombineConditions(IBinaryOperation binary, FlowValue left)
    {
        var before = _state.Copy();
        if (binary.OperatorKind == BinaryOperatorKind.ConditionalAnd)
        {
            _state.Guards = _state.Guards.Union(left.Checks);
        }

        var right = Evaluate(binary.RightOperand);
        var checks = binary.OperatorKind == BinaryOperatorKind.ConditionalAnd
            ? FlowValue.Answering(left.Checks.Concat(right.Checks).Distinct().ToImmutableArray())
            : FlowValue.Answering(left.Checks.Intersect(right.Checks).ToImmutableArray());
        _state.Join(before);
        return checks;
    }

    private FlowValue Negate(IUnaryOperation unary)
    {
        var value = Evaluate(unary.Operand);
        if (unary.OperatorMethod is { } method)
        {
            return CallOperator(unary, method, value);
        }

        return unary.OperatorKind == UnaryOperatorKind.Not && unary.Type?.SpecialType == SpecialType.System_Boolean ? FlowValue.Clean : value;
    }

    private FlowValue Choose(IConditionalOperation conditional)
    {
        Branch(conditional.Condition, out var whenTrue, out var whenFalse);
        _state = whenTrue;
        var yes = Evaluate(conditional.WhenTrue);
        whenTrue = _state;
        _state = whenFalse;
        var no = Evaluate(conditional.WhenFalse);
        whenTrue.Join(_state);
        _state = whenTrue;
        return Either(yes, conditional.WhenTrue, no, conditional.WhenFalse);
    }

    private FlowValue EvaluateCoalesce(ICoalesceOperation coalesce)
    {
        var value = Evaluate(coalesce.Value);
        if (coalesce.WhenNull.ConstantValue is { HasValue: true, Value: false })
        {
            // `member?.Agreed ?? false` answers as the member does.
            return value;
        }

        var before = _state.Copy();
        var other = Evaluate(coalesce.WhenNull);
        _state.Join(before);
        return Either(value, coalesce.Value, other, coalesce.WhenNull);
    }

    /// <summary>One of two values. Whose code answers is not known where only one of them says so.</summary>
    private static FlowValue Either(FlowValue one, IOperation? first, FlowValue other, IOperation? second) =>
        IsAnybody(one, first) ? one.Or(WithoutMade(other)) : IsAnybody(other, second) ? WithoutMade(one).Or(other) : one.Or(other);

    private static bool IsAnybody(FlowValue value, IOperation? operation) => value.IsClean && operation is not (null or IThrowOperation) && !Unconverted(operation).ConstantValue.HasValue;

    private static FlowValue WithoutMade(FlowValue value) => value.Any(origin => origin.Kind == OriginKind.Made) ? value.Select(origin => origin.Kind == OriginKind.Made ? null : origin) : value;

    private FlowValue EvaluateConditionalAccess(IConditionalAccessOperation access)
    {
        var receiver = Evaluate(access.Operation);
        _conditional.Push((access.Operation, receiver));
        var value = Evaluate(access.WhenNotNull);
        _conditional.Pop();
        return value;
    }

    private FlowValue EvaluateTuple(ITupleOperation tuple)
    {
        var value = FlowValue.Clean;
        var type = (tuple.NaturalType ?? tuple.Type) as INamedTypeSymbol;
        for (var i = 0; i < tuple.Elements.Length; i++)
        {
            var element = Evaluate(tuple.Elements[i]);
            value = type is { IsTupleType: true } && i < type.TupleElements.Length
                ? value.WithMember(TupleField(type.TupleElements[i]), element)
                : value.Or(element);
        }

        return value;
    }

    private static IFieldSymbol TupleField(IFieldSymbol element) => element.CorrespondingTupleField ?? element;

    private FlowValue EvaluateAnonymous(IAnonymousObjectCreationOperation anonymous)
    {
        var value = FlowValue.Clean;
        foreach (var initializer in anonymous.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation property } assignment)
            {
                value = value.WithMember(property.Property, Evaluate(assignment.Value));
            }
        }

        return value;
    }

    private FlowValue EvaluateIsPattern(IIsPatternOperation pattern)
    {
        var value = Evaluate(pattern.Value);
        Match(pattern.Pattern, value, pattern.Value);
        return FlowValue.Answering(AskedBy(pattern.Pattern, value).Distinct().ToImmutableArray());
    }

    private FlowValue EvaluateSwitch(ISwitchExpressionOperation choice)
    {
        var value = Evaluate(choice.Value);
        var before = _state;
        var after = before.Copy();
        after.End();
        var result = FlowValue.Clean;
        var isFirst = true;
        foreach (var arm in choice.Arms)
        {
            _state = before.Copy();
            _state.Guards = _state.Guards.Union(AskedBy(arm.Pattern, value));
            Match(arm.Pattern, value, choice.Value);
            if (arm.Guard is { } guard)
            {
                Branch(guard, out var whenTrue, out _);
                _state = whenTrue;
            }

            var answer = Evaluate(arm.Value);
            result = isFirst ? answer : result.Or(answer);
            isFirst = false;
            after.Join(_state);
        }

        _state = after;
        return result;
    }

    private FlowValue Subscribe(IEventAssignmentOperation subscription)
    {
        var handler = Evaluate(subscription.HandlerValue);
        EscapeAll(handler);
        if (subscription.Adds)
        {
            AddTo(subscription.EventReference, handler);
        }

        return FlowValue.Clean;
    }

    /// <summary>A call that is bound at run time: any method of that name may answer.</summary>
    private FlowValue InvokeDynamic(IDynamicInvocationOperation invocation)
    {
        var target = invocation.Operation as IDynamicMemberReferenceOperation;
        var value = Evaluate(target?.Instance ?? invocation.Operation);
        var given = FlowValue.Clean;
        var arguments = new List<FlowValue>();
        foreach (var argument in invocation.Arguments)
        {
            arguments.Add(AsText(argument));
            given = given.Or(arguments[arguments.Count - 1]);
        }

        var type = target?.ContainingType ?? target?.Instance?.Type;
        foreach (var method in type?.GetMembers(target!.MemberName).OfType<IMethodSymbol>().Where(method => method.Parameters.Length == arguments.Count) ?? [])
        {
            if (_scope.IsSource(method))
            {
                var call = CallTo(invocation, method, (invocation, method));
                for (var i = 0; i < arguments.Count; i++)
                {
                    call.Pass(i, arguments[i]);
                }

                value = value.Or(FlowValue.Of(Origin.Result(call)));
            }

            RecordGiven(invocation, method, given);
        }

        return value.Or(given);
    }

    private FlowValue ReadDynamic(IDynamicMemberReferenceOperation member)
    {
        var receiver = Evaluate(member.Instance);
        var read = receiver.Select(origin => origin.Kind == OriginKind.Object ? null : origin);
        foreach (var origin in receiver.Origins)
        {
            if (origin is { Kind: OriginKind.Object or OriginKind.Fresh, Symbol: ITypeSymbol type }
                && _scope.Types.Whole(type).FirstOrDefault(tagged => tagged.Name == member.MemberName) is { } found)
            {
                read = read.With(Origin.Tagged(found, TraceHere(member.Syntax)));
            }
        }

        return read;
    }
}
