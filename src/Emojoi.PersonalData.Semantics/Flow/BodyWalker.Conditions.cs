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
                BranchIf(question, answer == (comparison.OperatorKind == BinaryOperatorKind.Equals), out whenTrue, out whenFalse);
                break;
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool answer } } } pattern:
                BranchIf(pattern.Value, answer, out whenTrue, out whenFalse);
                break;
            case IIsPatternOperation { Pattern: not INegatedPatternOperation } matched:
                var passed = _state.Guards;
                _state.Guards = passed.Union(AskedBy(matched.Pattern));
                BranchOnValue(matched, out whenTrue, out whenFalse);
                whenFalse.Guards = passed;
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

    private void BranchIf(IOperation question, bool answer, out FlowState whenTrue, out FlowState whenFalse)
    {
        if (answer)
        {
            Branch(Unconverted(question), out whenTrue, out whenFalse);
        }
        else
        {
            Branch(Unconverted(question), out whenFalse, out whenTrue);
        }
    }

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

    /// <summary>The checks that have answered yes where a pattern matches: <c>{ Agreed: true }</c>.</summary>
    private IEnumerable<GuardFact> AskedBy(IPatternOperation pattern)
    {
        switch (pattern)
        {
            case IRecursivePatternOperation recursive:
                return recursive.PropertySubpatterns.SelectMany(AskedBy);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both:
                return AskedBy(both.LeftPattern).Concat(AskedBy(both.RightPattern));
            default:
                return [];
        }
    }

    private IEnumerable<GuardFact> AskedBy(IPropertySubpatternOperation part) =>
        part is { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: true } }, Member: IMemberReferenceOperation { Member: var member } }
            ? _scope.ChecksOf(member)
            : AskedBy(part.Pattern);

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

    private static IOperation Unconverted(IOperation operation)
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
