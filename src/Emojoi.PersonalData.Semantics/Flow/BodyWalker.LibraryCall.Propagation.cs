using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Flow;

internal sealed partial class BodyWalker
{
    /// <summary>What the catalogue says of a library: which value goes where.</summary>
    private sealed partial class LibraryCall
    {
        private const string ResultMember = "return.";

        private FlowValue Propagate(Propagation propagation)
        {
            var value = FlowValue.Clean;
            if (propagation.From.Contains("this"))
            {
                value = value.Or(FlowForms.Take(_receiver, propagation.Form, _instance?.Type, _walker._scope.Types));
            }

            for (var i = 0; i < _values.Length; i++)
            {
                if (propagation.From.Contains("*") || propagation.From.Contains(_arguments[i].Parameter?.Name ?? string.Empty))
                {
                    var type = StaticType(_arguments[i].Value);
                    value = Mixed(value, FlowForms.Take(_values[i], propagation.Form, type, _walker._scope.Types));
                }
            }

            PropagateTo(propagation, value);
            foreach (var item in propagation.To)
            {
                if (item.StartsWith(ResultMember, StringComparison.Ordinal))
                {
                    return WithPart(item.Substring(ResultMember.Length), value);
                }
            }

            return propagation.To.Contains("return") && !(propagation.To.Length > 1 && _method.ReturnType.SpecialType == SpecialType.System_Int32) ? WithoutOwn(ValueTypes.Fit(value, ReturnType())) : FlowValue.Clean;
        }

        /// <summary>What goes into an object beside what its members are known to hold is not in these.</summary>
        private static FlowValue Mixed(FlowValue value, FlowValue added) =>
            !value.Members.IsEmpty && added.Members.IsEmpty ? added.Origins.Aggregate(value, (all, origin) => all.With(origin)) : value.Or(added);

        /// <summary>An object that is read has its tagged members' data there, and not in its other members.</summary>
        private FlowValue WithoutOwn(FlowValue value)
        {
            if (!LibraryNames.ReadsObject(_method))
            {
                return value;
            }

            if (TypeParameters.In(ReturnType()) is { IsEmpty: false })
            {
                // Whoever calls with a type says which members are its own.
                return value.Select(origin => origin.With(Sanitizations.Rebuilt));
            }

            if (_walker._scope.Types.ObjectOf(ReturnType()) is not { } carrier)
            {
                return value;
            }

            var own = _walker._scope.Types.Whole(carrier);
            return value.Select(origin => origin.Kind == OriginKind.Tagged && own.Contains(origin.Symbol!, SymbolEqualityComparer.Default) ? null : origin);
        }

        /// <summary>What the receiver or the first argument holds, with a value more in a member of the result.</summary>
        private FlowValue WithPart(string name, FlowValue value)
        {
            var given = _method.IsExtensionMethod && _values.Length > 0 ? _values[0] : _receiver;
            var property = ValueTypes.PropertyOf(_method.ContainingType, name) ?? ValueTypes.PropertyOf(ReturnType(), name);
            return property is null || value.IsClean ? given : given.WithMember(property, Read(given, property).Or(value));
        }

        /// <summary>A value goes into a member of an argument: <c>request.Resource</c>.</summary>
        private void PropagateToPart(string item, FlowValue value)
        {
            var dot = item.IndexOf('.');
            var name = dot < 0 ? null : item.Substring(0, dot);
            var holder = name == "this" ? _instance : name is null ? null : _arguments.FirstOrDefault(argument => argument.Parameter?.Name == name)?.Value;
            if (holder is not null && !value.IsClean && ValueTypes.PropertyOf(StaticType(holder), item.Substring(dot + 1)) is { } property)
            {
                _walker.AddTo(holder, FlowValue.Clean.WithMember(property, value));
            }
        }

        private void PropagateTo(Propagation propagation, FlowValue value)
        {
            if (propagation.To.Contains("this"))
            {
                _walker.AddTo(_instance, value);
            }

            foreach (var item in propagation.To)
            {
                PropagateToPart(item, value);
            }

            foreach (var argument in _arguments)
            {
                if (argument.Parameter is { } parameter && propagation.To.Contains(parameter.Name))
                {
                    if (parameter.RefKind == RefKind.Out)
                    {
                        _walker.Assign(argument.Value, ValueTypes.Fit(value, parameter.Type), null);
                    }
                    else
                    {
                        _walker.AddTo(argument.Value, value);
                    }
                }
            }
        }
    }
}
