using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

internal sealed partial class BodyWalker
{
    /// <summary>The functions that a library is given, and calls.</summary>
    private sealed partial class LibraryCall
    {
        private static bool IsSelector(IArgumentOperation argument) =>
            IsCallback(argument) && Signature(argument.Parameter?.OriginalDefinition.Type) is { } signature && !ValueTypes.IsClean(signature.ReturnType);

        private static bool IsCallback(IArgumentOperation argument) =>
            argument.Parameter?.OriginalDefinition.Type is { } type && (Signature(type) is not null || type is { Name: "Delegate", ContainingNamespace.Name: "System" });

        /// <summary>Calls the functions among the arguments, with what their parameters mention.</summary>
        private void CallBack()
        {
            for (var i = 0; i < _values.Length; i++)
            {
                foreach (var origin in IsCallback(_arguments[i]) ? _values[i].Origins : ImmutableArray<Origin>.Empty)
                {
                    if (origin is { Kind: OriginKind.Function, Symbol: IMethodSymbol function })
                    {
                        CallBack(_arguments[i], function);
                    }
                }

                CallUnknown(_arguments[i], _values[i]);
            }
        }

        /// <summary>Calls a function that the caller passes, with what its parameters mention.</summary>
        private void CallUnknown(IArgumentOperation argument, FlowValue function)
        {
            if (!IsPlatform || !IsCallback(argument) || Signature(argument.Parameter?.OriginalDefinition.Type) is not { } signature || ValueTypes.IsClean(signature.ReturnType))
            {
                return;
            }

            var passed = FlowValue.Of(function.Origins.Where(origin => origin.IsSymbolic));
            if (passed.IsClean)
            {
                return;
            }

            var call = _walker.CallTo(argument, null);
            call.Delegate = call.Delegate.Or(passed);
            for (var i = 0; i < signature.Parameters.Length; i++)
            {
                call.Pass(i, IsPosition(signature.Parameters[i].Type) ? FlowValue.Clean : Mentioned(TypeParameters.In(signature.Parameters[i].Type), orAll: true));
            }

            _contributions.Add(new Contribution(FlowValue.Of(Origin.Result(call)), TypeParameters.In(signature.ReturnType), null, IsAnswer: true));
        }

        private void CallBack(IArgumentOperation argument, IMethodSymbol function)
        {
            var signature = Signature(argument.Parameter?.OriginalDefinition.Type);
            var given = new Dictionary<int, FlowValue>();
            for (var i = 0; i < function.Parameters.Length; i++)
            {
                var declared = signature is not null && i < signature.Parameters.Length ? signature.Parameters[i].Type : null;
                given[i] = IsAskedFromOutside || IsPosition(declared) ? FlowValue.Clean : ValueTypes.Fit(Mentioned(TypeParameters.In(declared), orAll: true), function.Parameters[i].Type);
            }

            var before = _walker._state.Guards;
            _walker._state.Guards = before.Union(Checks);
            if (IsAskedFromOutside && HasStatements(argument))
            {
                _walker._mapped[function] = _method;
            }

            var answer = _walker._functions.ContainsKey(function) ? Inline(function, given) : _walker.CallMethodGroup(argument, function, given);
            _walker._state.Guards = Checks.IsEmpty ? _walker._state.Guards : before;
            if (LibraryNames.Filters(_method) && _walker._scope.HasChecks)
            {
                _asked = _walker.AskedBy(function).Except(before).ToImmutableArray();
            }

            for (var i = 0; i < function.Parameters.Length; i++)
            {
                // A function that is given an object to fill gives it back filled.
                if (signature?.ReturnsVoid == true && _walker._state.TryGet(function.Parameters[i], out var filled) && !filled.IsClean && !filled.Equals(given[i]))
                {
                    _contributions.Add(new Contribution(filled, TypeParameters.In(signature.Parameters.Length > i ? signature.Parameters[i].Type : null), null));
                    _walker.Configure(_operation, _method, filled);
                    if (_instance is not null && ValueTypes.ElementOf(_method.ContainingType) is not null)
                    {
                        _walker.AddTo(_instance, filled);
                    }
                }
            }

            if (!answer.IsClean && signature?.ReturnsVoid != true && !ValueTypes.IsClean(function.ReturnType))
            {
                _contributions.Add(new Contribution(answer, TypeParameters.In(signature?.ReturnType), null, IsAnswer: true));
            }

            _walker._mapped.Remove(function);
            _walker.RecordEndpoint(_method, argument, function, answer);
        }

        private FlowValue Inline(IMethodSymbol function, Dictionary<int, FlowValue> given)
        {
            if (!IsConstructor(_method) && (LibraryNames.IsQuery(_method) || _walker._owner is not IMethodSymbol { MethodKind: MethodKind.Constructor }))
            {
                return _walker.Inline(function, given);
            }

            var before = _walker._state.Copy();
            _walker.Postpone();
            var answer = _walker.Inline(function, given);
            _walker.Resume(before);
            return answer;
        }

        /// <summary>A number beside elements of any type counts them.</summary>
        private bool IsPosition(ITypeSymbol? declared) =>
            IsPlatform && declared is { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 } && (_method.IsGenericMethod || _method.ContainingType.IsGenericType);

        private static IMethodSymbol? Signature(ITypeSymbol? type) => type is INamedTypeSymbol named
            ? named.DelegateInvokeMethod ?? (named is { Name: "Expression", TypeArguments: [INamedTypeSymbol inner] } ? inner.DelegateInvokeMethod : null)
            : null;

        /// <summary>An object of the platform that was given a function calls it with what it is given later, such as a thread.</summary>
        private void CallHeld()
        {
            if (!IsPlatform || _method.ContainingType.AllInterfaces.Any(one => one.Name == "IEnumerable") || _method.ContainingType.TypeKind == TypeKind.Delegate)
            {
                return;
            }

            foreach (var origin in _receiver.Origins)
            {
                if (origin is { Kind: OriginKind.Function, Symbol: IMethodSymbol function } && Array.Exists(_values, value => value.Any(one => one.Kind != OriginKind.Function)))
                {
                    var all = _values.Aggregate(FlowValue.Clean, (all, next) => all.Or(next.Select(one => one.Kind == OriginKind.Function ? null : one)));
                    _walker.CallGiven(_operation, function, [.. function.Parameters.Select(parameter => ValueTypes.Fit(all, parameter.Type))]);
                }
            }
        }
    }
}
