using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Conditions: what both answers know.</summary>
internal sealed partial class BodyWalker
{
    private void Branch(IOperation? condition, out FlowState whenTrue, out FlowState whenFalse)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (condition)
        {
            case IParenthesizedOperation inner:
                Branch(inner.Operand, out whenTrue, out whenFalse);
                break;
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                Branch(not.Operand, out whenFalse, out whenTrue);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, OperatorMethod: null } and:
                Branch(and.LeftOperand, out var left, out whenFalse);
                _state = left;
                Branch(and.RightOperand, out whenTrue, out var rightFalse);
                whenFalse.Join(rightFalse);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr, OperatorMethod: null } or:
                Branch(or.LeftOperand, out whenTrue, out var right);
                _state = right;
                Branch(or.RightOperand, out var rightTrue, out whenFalse);
                whenTrue.Join(rightTrue);
                break;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when Truth(comparison) is var (question, answer) && question is not null:
                if (comparison.OperatorKind == BinaryOperatorKind.Equals)
                {
                    BranchIf(question, answer, out whenTrue, out whenFalse);
                }
                else
                {
                    BranchIf(question, answer, out whenFalse, out whenTrue);
                }

                break;
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool answer } } } pattern:
                BranchIf(pattern.Value, answer, out whenTrue, out whenFalse);
                break;
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool answer } } } } pattern:
                BranchIf(pattern.Value, answer, out whenFalse, out whenTrue);
                break;
            case IIsPatternOperation { Pattern: INegatedPatternOperation not } unmatched:
                BranchOnValue(unmatched, out whenTrue, out whenFalse);
                whenFalse.Guards = whenFalse.Guards.Union(AskedBy(not.Pattern, FlowValue.Clean));
                break;
            case IIsPatternOperation matched:
                var passed = _state.Guards;
                _state.Guards = passed.Union(AskedBy(matched.Pattern, FlowValue.Clean));
                BranchOnValue(matched, out whenTrue, out whenFalse);
                whenFalse.Guards = passed;
                break;
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                Branch(choice.Condition, out var chosen, out var other);
                _state = chosen;
                Branch(choice.WhenTrue, out whenTrue, out whenFalse);
                _state = other;
                Branch(otherwise, out var otherTrue, out var otherFalse);
                whenTrue.Join(otherTrue);
                whenFalse.Join(otherFalse);
                break;
            case IInvocationOperation { TargetMethod.Name: "FromResult", Type: var task, Arguments: [{ Value: var known }] } when IsTruthTask(task):
                Branch(known, out whenTrue, out whenFalse);
                break;
            case { ConstantValue: { HasValue: true, Value: bool constant } }:
                whenTrue = _state.Copy();
                whenFalse = _state.Copy();
                (constant ? whenFalse : whenTrue).End();
                break;
            default:
                BranchOnValue(condition, out whenTrue, out whenFalse);
                break;
        }
    }

    /// <summary>Whether a question is answered so; what may be <see langword="null"/> and is not answered so, may have no answer at all.</summary>
    private void BranchIf(IOperation question, bool answer, out FlowState whenSo, out FlowState whenNot)
    {
        question = Unconverted(question);
        var passed = _state.Guards;
        if (answer)
        {
            Branch(question, out whenSo, out whenNot);
        }
        else
        {
            Branch(question, out whenNot, out whenSo);
        }

        if (IsNullable(question))
        {
            whenNot.Guards = passed;
        }
    }

    private static bool IsNullable(IOperation question) => Unconverted(question).Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    private void BranchOnValue(IOperation? condition, out FlowState whenTrue, out FlowState whenFalse)
    {
        var checks = Evaluate(condition).Checks;
        whenTrue = _state;
        whenFalse = _state.Copy();
        if (!checks.IsEmpty)
        {
            whenTrue.Guards = whenTrue.Guards.Union(checks);
            whenFalse.Guards = whenFalse.Guards.Union(Opposites(checks));
        }
    }

    /// <summary>The checks that have answered yes where a pattern matches: <c>{ Agreed: true }</c>, or <c>true</c> where the value itself answers.</summary>
    private IEnumerable<GuardFact> AskedBy(IPatternOperation pattern, FlowValue value) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool answer } } => AskedBy(answer, value),
        IRecursivePatternOperation recursive => recursive.PropertySubpatterns.SelectMany(AskedBy).Concat(recursive.DeconstructionSubpatterns.SelectMany((part, i) =>
            recursive.MatchedType is INamedTypeSymbol { IsTupleType: true } tuple && i < tuple.TupleElements.Length ? AskedBy(part, value.Member(TupleField(tuple.TupleElements[i]))) : [])),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both => AskedBy(both.LeftPattern, value).Concat(AskedBy(both.RightPattern, value)),
        _ => [],
    };

    private static IEnumerable<GuardFact> AskedBy(bool answer, FlowValue value) => answer ? value.Checks : Opposites(value.Checks);

    private IEnumerable<GuardFact> AskedBy(IPropertySubpatternOperation part) => part.Member is IMemberReferenceOperation { Member: var member }
        ? AskedBy(part.Pattern, FlowValue.Answering(AnswersOf(member)))
        : [];

    /// <summary>What a member of truth answers for: the checks that are declared of it, or those that its code makes.</summary>
    private ImmutableArray<GuardFact> AnswersOf(ISymbol member) =>
        _scope.ChecksOf(member) is { IsEmpty: false } checks ? checks
        : member is IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean, GetMethod: { } getter } property && _scope.IsSource(property) && !_scope.IsSlot(property)
            ? ImmutableArray.Create(new GuardFact(Definition(getter), GuardMoment.True))
            : ImmutableArray<GuardFact>.Empty;

    private static IEnumerable<GuardFact> Opposites(ImmutableArray<GuardFact> checks)
    {
        foreach (var check in checks)
        {
            if (check.Opposite is { } opposite)
            {
                yield return opposite;
            }
        }
    }

    /// <summary>Of a comparison with <see langword="true"/> or <see langword="false"/>, the question and the answer.</summary>
    private static (IOperation? Question, bool Answer) Truth(IBinaryOperation comparison) =>
        Unconverted(comparison.RightOperand).ConstantValue is { HasValue: true, Value: bool right } ? (comparison.LeftOperand, right)
        : Unconverted(comparison.LeftOperand).ConstantValue is { HasValue: true, Value: bool left } ? (comparison.RightOperand, left)
        : (null, false);

    /// <summary>An expression without the conversions and parentheses around it.</summary>
    internal static IOperation Unconverted(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }

    /// <summary>Gives the variables of a pattern what they hold when it matches.</summary>
    private void Match(IPatternOperation? pattern, FlowValue value, IOperation? matched)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable }:
                Assign(variable, value, matched);
                break;
            case IRecursivePatternOperation recursive:
                MatchParts(recursive, value, matched);
                break;
            case IListPatternOperation list:
                foreach (var element in list.Patterns)
                {
                    Match(element, value, null);
                }

                if (list.DeclaredSymbol is { } whole)
                {
                    Assign(whole, value, matched);
                }

                break;
            case ISlicePatternOperation slice:
                Match(slice.Pattern, value, null);
                break;
            case IBinaryPatternOperation both:
                Match(both.LeftPattern, value, matched);
                Match(both.RightPattern, value, matched);
                break;
            case INegatedPatternOperation not:
                Match(not.Pattern, value, matched);
                break;
        }
    }

    private void MatchParts(IRecursivePatternOperation recursive, FlowValue value, IOperation? matched)
    {
        if (recursive.DeclaredSymbol is { } whole)
        {
            Assign(whole, value, matched);
        }

        foreach (var property in recursive.PropertySubpatterns)
        {
            _matched.Push(value);
            var part = Evaluate(property.Member);
            _matched.Pop();
            Match(property.Pattern, part, null);
        }

        for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
        {
            Match(recursive.DeconstructionSubpatterns[i], Part(value, recursive.MatchedType, i, recursive), null);
        }
    }
}
