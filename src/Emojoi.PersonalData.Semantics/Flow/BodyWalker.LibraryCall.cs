using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

internal sealed partial class BodyWalker
{
    /// <summary>
    /// A call of a library. What it gives is read off its signature: a result of type <c>TResult</c> comes from whatever mentions
    /// <c>TResult</c>, a selector's answers above all; where nothing is mentioned, from everything that it was given.
    /// </summary>
    private sealed partial class LibraryCall
    {
        private readonly BodyWalker _walker;
        private readonly IOperation _operation;
        private readonly IMethodSymbol _method;
        private readonly IOperation? _instance;
        private readonly FlowValue _receiver;
        private readonly ImmutableArray<IArgumentOperation> _arguments;
        private readonly FlowValue[] _values;
        private readonly List<Contribution> _contributions = [];

        public LibraryCall(BodyWalker walker, IOperation operation, IMethodSymbol method, IOperation? instance, FlowValue receiver, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
        {
            _walker = walker;
            _operation = operation;
            _method = method.OriginalDefinition;
            _instance = instance;
            _receiver = receiver;
            _arguments = arguments;
            _values = values;
        }

        /// <summary>What is sent is not kept, and what is answered is not what was sent.</summary>
        private bool Sends => _walker._scope.Catalogue.Sinks(_method).Any(entry => entry is { Kind: SinkKind.Transfer or SinkKind.Url, Mark: null });

        /// <summary>Whether functions get their arguments from requests and services, and not from what they are mapped on.</summary>
        private bool IsAskedFromOutside => Endpoints.IsMap(_method);

        private bool IsPlatform => _walker._scope.IsPlatform(_method);

        public FlowValue Evaluate()
        {
            if (IsQuick)
            {
                Keep();
                HoldOuts();
                return FlowValue.Clean;
            }

            if (!_receiver.Checks.IsEmpty && LibraryNames.Awaits(_method))
            {
                return FlowValue.Answering(_receiver.Checks);
            }

            if (LibraryNames.DefinesLogMessage(_method))
            {
                return FlowValue.Of(Origin.Function(_method));
            }

            if (_walker._scope.Catalogue.Propagates(_method) is { } propagation)
            {
                CallBack();
                return Propagate(propagation);
            }

            if (LibraryNames.Empties(_method))
            {
                return Empty();
            }

            Gather();
            CallBack();
            CallHeld();
            GiveOut();
            HoldOuts();
            Fill();
            Keep();
            return ValueTypes.IsClean(_method.ReturnType) || LibraryNames.GivesNumber(_method) || Sends ? FlowValue.Clean : WithChecks(WithAddress(Result()));
        }

        /// <summary>What a constructor of a library holds: everything that it was given.</summary>
        public FlowValue Construct()
        {
            Gather();
            CallBack();
            if (_walker._scope.Catalogue.Propagates(_method) is { } propagation)
            {
                return Propagate(propagation);
            }

            var held = FlowValue.Clean;
            foreach (var contribution in _contributions)
            {
                var isCause = IsException(_method.ContainingType) && IsException(contribution.Parameter?.Type);
                held = held.Or(isCause && InnerException(_method.ContainingType) is { } inner ? FlowValue.Clean.WithMember(inner, contribution.Value) : contribution.Value);
            }

            for (var i = 0; i < _values.Length; i++)
            {
                held = IsCallback(_arguments[i]) ? held.Or(_values[i]) : held;
            }

            return AddressText.IsBuilder(_method.ContainingType) ? AsHost(held, SchemeOf()) : held;
        }

        private string? SchemeOf() => _arguments
            .Where(argument => argument.Parameter?.Name is "scheme" or "schemeName")
            .Select(argument => argument.Value.ConstantValue.Value as string)
            .FirstOrDefault();

        /// <summary>Nothing goes in, so nothing comes out.</summary>
        private bool IsQuick => _receiver.IsClean && Array.TrueForAll(_values, value => value.IsClean) && !LibraryNames.DefinesLogMessage(_method);

        private void Gather()
        {
            if (!_receiver.IsClean && !IsThis(_instance) && (IsPlatform || IsBuilder) && !LibraryNames.IsStore(_method.ContainingType))
            {
                _contributions.Add(new Contribution(_receiver, TypeParameters.Of(_method.ContainingType), null));
            }

            for (var i = 0; i < _values.Length; i++)
            {
                if (!_values[i].IsClean && !IsCallback(_arguments[i]))
                {
                    var parameter = _arguments[i].Parameter?.OriginalDefinition;
                    _contributions.Add(new Contribution(FlowForms.AsPlain(_values[i], StaticType(_arguments[i].Value)), TypeParameters.In(parameter?.Type), parameter));
                }
            }
        }

        /// <summary>Whether a third party's method gives its receiver back, as builders do, or makes an object, as constructors do.</summary>
        private bool IsBuilder => (_instance is not null || _method.IsStatic) && SymbolEqualityComparer.Default.Equals(_method.ReturnType.OriginalDefinition, _method.ContainingType.OriginalDefinition);

        /// <summary>Whether an object is asked of a database by its key, which is not in it.</summary>
        private bool IsLookUp => LibraryNames.IsStore(_method.ContainingType) && !TypeParameters.In(_method.ReturnType).IsEmpty;

        private static bool IsThis(IOperation? instance) => instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

        /// <summary>What mentions any of these type parameters; everything, where none is mentioned.</summary>
        private FlowValue Mentioned(ImmutableHashSet<ITypeParameterSymbol> parameters, bool orAll)
        {
            var found = FlowValue.Clean;
            var keys = FlowValue.Clean;
            var any = false;
            if (!parameters.IsEmpty)
            {
                foreach (var contribution in _contributions)
                {
                    var shared = parameters.Intersect(contribution.Mentions);
                    if (!shared.IsEmpty)
                    {
                        any = true;
                        keys = IsKey(shared, parameters) ? keys.Or(contribution.Value) : keys;
                        found = IsKey(shared, parameters) ? found : found.Or(PartOf(contribution, parameters));
                    }
                }

                any |= Mentions(parameters);
            }

            if (any || !orAll)
            {
                return parameters.Count > 1 && parameters.Any(TypeParameters.IsKey) ? _walker.WithKeys(found, _walker.KnownKeys(found).Or(keys)) : found;
            }

            return _contributions.Aggregate(FlowValue.Clean, (all, next) => all.Or(next.Value));
        }

        /// <summary>Whether anything at all that the method is given mentions one of these, be there personal data in it or not.</summary>
        private bool Mentions(ImmutableHashSet<ITypeParameterSymbol> parameters) =>
            (_instance is not null && !parameters.Intersect(TypeParameters.Of(_method.ContainingType)).IsEmpty)
            || _method.Parameters.Any(parameter => parameter.RefKind != RefKind.Out && !parameters.Intersect(TypeParameters.In(parameter.Type)).IsEmpty);

        private static bool IsKey(ImmutableHashSet<ITypeParameterSymbol> shared, ImmutableHashSet<ITypeParameterSymbol> wanted) =>
            wanted.Count > 1 && shared.All(TypeParameters.IsKey);

        /// <summary>Of a collection with keys, its keys or its elements, where only these are wanted.</summary>
        private FlowValue PartOf(Contribution contribution, ImmutableHashSet<ITypeParameterSymbol> wanted)
        {
            if (contribution.Mentions.Count < 2 || !contribution.Mentions.Any(TypeParameters.IsKey))
            {
                return contribution.Value;
            }

            return wanted.All(TypeParameters.IsKey) ? _walker.KeysOf(contribution.Value)
                : wanted.Any(TypeParameters.IsKey) ? contribution.Value
                : _walker.WithoutKeys(contribution.Value);
        }

        private FlowValue Result()
        {
            var type = _method.ReturnType;
            if (TypeParameters.TupleIn(type) is { } tuple)
            {
                return Tuple(tuple);
            }

            if (type is INamedTypeSymbol { Name: "Tuple", ContainingNamespace: { Name: "System" }, TypeArguments: { IsEmpty: false } items })
            {
                return items.Select((item, i) => (item, i)).Aggregate(FlowValue.Clean, (all, next) =>
                    type.OriginalDefinition.GetMembers("Item" + (next.i + 1)) is [{ } member] ? all.WithMember(member, Mentioned(TypeParameters.In(next.item), orAll: false)) : all);
            }

            if (LibraryNames.IsQuery(_method) && _arguments.Any(IsSelector) && TypeParameters.In(type).IsEmpty)
            {
                // The greatest of what a selector gives.
                return ValueTypes.Fit(_contributions.Where(contribution => contribution.IsAnswer).Aggregate(FlowValue.Clean, (all, next) => all.Or(next.Value)), ReturnType());
            }

            var value = Mentioned(TypeParameters.In(type), orAll: IsPlatform ? !IsLookUp : IsBuilder || LibraryNames.MayCarry(type));
            return WithoutOwn(ValueTypes.Fit(value, ReturnType()));
        }

        /// <summary>Pairs, such as those of <c>Zip</c>: each part comes from what mentions it.</summary>
        private FlowValue Tuple(INamedTypeSymbol tuple)
        {
            var value = FlowValue.Clean;
            foreach (var element in tuple.TupleElements)
            {
                value = value.WithMember(TupleField(element), Mentioned(TypeParameters.In(element.Type), orAll: false));
            }

            return value;
        }

        private ITypeSymbol? ReturnType() => _operation.Type ?? _method.ReturnType;

        /// <summary>What <c>out</c> and <c>ref</c> arguments hold afterwards.</summary>
        private void GiveOut()
        {
            foreach (var argument in _arguments)
            {
                if (argument.Parameter?.OriginalDefinition is { RefKind: RefKind.Out or RefKind.Ref } parameter)
                {
                    var value = LibraryNames.GivesLength(parameter)
                        ? FlowValue.Clean
                        : ValueTypes.Fit(Mentioned(TypeParameters.In(parameter.Type), orAll: true), argument.Parameter.Type);
                    if (parameter.RefKind == RefKind.Out)
                    {
                        _walker.Assign(argument.Value, value, null);
                    }
                    else
                    {
                        _walker.AddTo(argument.Value, value);
                    }
                }
            }
        }

        /// <summary>An object that a collection gives out is still in it.</summary>
        private void HoldOuts()
        {
            if (_instance is { } collection && ValueTypes.ElementOf(_method.ContainingType) is not null)
            {
                foreach (var argument in _arguments.Where(argument => argument.Parameter?.RefKind == RefKind.Out))
                {
                    _walker.HoldIn(collection, argument.Value is IDeclarationExpressionOperation declaration ? declaration.Expression : argument.Value);
                }
            }
        }

        /// <summary>Builders, collections and streams hold what they are given.</summary>
        private void Keep()
        {
            var holder = _instance ?? (_method.IsExtensionMethod && _arguments.Length > 0 ? _arguments[0].Value : null);
            if (holder is null || IsThis(holder) || !LibraryNames.Keeps(_method) || Sends || LibraryNames.IsOfDatabase(_method.ContainingType))
            {
                return;
            }

            if (!IsInitialized(holder))
            {
                foreach (var argument in _arguments.Where(argument => !ReferenceEquals(argument.Value, holder)))
                {
                    _walker.Hold(argument.Value, added => _walker.AddElement(holder, added));
                }
            }

            var kept = FlowValue.Clean;
            var keys = FlowValue.Clean;
            foreach (var contribution in _contributions)
            {
                if (contribution.Parameter is { Ordinal: var ordinal } parameter && !(_instance is null && ordinal == 0) && !LibraryNames.IsForCallback(parameter))
                {
                    var isKey = parameter.Type is ITypeParameterSymbol type && TypeParameters.IsKey(type);
                    keys = isKey ? keys.Or(contribution.Value) : keys;
                    kept = isKey ? kept : kept.Or(contribution.Value);
                }
                else if (contribution.IsAnswer && !contribution.Mentions.Intersect(TypeParameters.Of(_method.ContainingType)).IsEmpty)
                {
                    // What a factory makes, as of a dictionary that adds or updates, is kept, too.
                    kept = kept.Or(contribution.Value);
                }
            }

            _walker.AddTo(holder, _method.Parameters.Any(parameter => parameter.Type is ITypeParameterSymbol type && TypeParameters.IsKey(type)) ? _walker.WithKeys(kept, keys) : kept);
        }

        /// <summary>What is emptied holds nothing afterwards; an alias of it may be something else by now.</summary>
        private FlowValue Empty()
        {
            var holder = _instance ?? _arguments[0].Value;
            _walker.Empty(holder);
            return ValueTypes.IsClean(_method.ReturnType) ? FlowValue.Clean : Emptied(_receiver);
        }

        /// <summary>Buffers that are given to be written to hold what else is given.</summary>
        private void Fill()
        {
            foreach (var argument in _arguments)
            {
                if (argument.Parameter is { RefKind: RefKind.None } parameter && LibraryNames.IsFilled(parameter) && IsPlatform)
                {
                    var all = FlowValue.Clean;
                    foreach (var contribution in _contributions)
                    {
                        all = contribution.Parameter?.Ordinal == parameter.Ordinal ? all : all.Or(contribution.Value);
                    }

                    _walker.AddTo(argument.Value, _walker._scope.SanitizationOf(_method) is var flags && flags != 0 ? Cleaned(all, flags) : all);
                }
            }
        }

        /// <summary>A constant address with holes, of which the first are filled with constants, or with a part replaced.</summary>
        private FlowValue WithAddress(FlowValue result)
        {
            if (_method is { Name: nameof(string.Replace), ContainingType.SpecialType: SpecialType.System_String } && _arguments.Length > 1)
            {
                var (old, replacement) = (Constants(_arguments[0]).First(), Constants(_arguments[1]).First());
                return result.Select(origin => origin.Kind == OriginKind.Text ? AddressText.Replaced(origin.Text!, old, replacement) is { } text ? Origin.Constant(text) : null : origin);
            }

            if (_method is not { Name: nameof(string.Format), ContainingType.SpecialType: SpecialType.System_String }
                || _arguments.FirstOrDefault(argument => argument.Parameter?.Name == "format")?.Value.ConstantValue is not { HasValue: true, Value: string format }
                || !AddressText.MayBegin(format))
            {
                return result;
            }

            var texts = _arguments.Where(argument => argument.Parameter?.Name.StartsWith("arg", StringComparison.Ordinal) == true).SelectMany(Constants).ToArray();
            return result.Select(origin => origin.Kind == OriginKind.Text ? null : origin).With(Origin.Constant(AddressText.Filled(format, texts)));
        }

        private static IEnumerable<string?> Constants(IArgumentOperation argument) =>
            (Unconverted(argument.Value) is IArrayCreationOperation { Initializer: { } list } ? list.ElementValues : ImmutableArray.Create(argument.Value))
                .Select(value => Unconverted(value).ConstantValue is { HasValue: true, Value: string text } ? text : null);

        /// <summary>A value that the method is given, and the type parameters that its type mentions.</summary>
        private sealed record Contribution(FlowValue Value, ImmutableHashSet<ITypeParameterSymbol> Mentions, IParameterSymbol? Parameter, bool IsAnswer = false);
    }
}
