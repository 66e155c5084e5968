using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Where values leave.</summary>
internal sealed partial class BodyWalker
{
    private const string PublicMark = "public";

    private void Record(SinkKind kind, ISymbol callee, IOperation operation, FlowValue data, SyntaxNode? place = null, FlowValue? destination = null, ImmutableArray<string>? recipients = null, string? mark = null)
    {
        if (!data.Any(origin => origin.IsPersonal || origin.IsSymbolic || origin.Form != PropagationForm.Same))
        {
            return;
        }

        if (!_sinks.TryGetValue((operation, kind, mark, callee, _summary), out var sink))
        {
            _sinks[(operation, kind, mark, callee, _summary)] = sink = new SinkRecord(kind, callee, place ?? operation.Syntax, _owner) { Mark = mark };
            _summary.Sinks.Add(sink);
        }

        sink.Reached(_state.Guards);
        sink.Data = sink.Data.Or(data);
        if (destination is not null)
        {
            sink.Destination = sink.Destination.Or(destination);
        }

        if (recipients is { IsEmpty: false } named)
        {
            sink.Recipients = sink.Recipients.Union(named).ToImmutableArray();
        }
    }

    /// <summary>Tagged data is read in code that says what it processes for.</summary>
    private void Use(FlowValue value, IOperation operation)
    {
        if (_scope.DeclaresPurpose(_owner))
        {
            Record(SinkKind.Use, _owner, operation, FlowValue.Of(value.Origins.Where(origin => origin.Kind == OriginKind.Tagged)));
        }
    }

    private void RecordCall(IOperation operation, IMethodSymbol method, IOperation? instance, FlowValue receiver, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        foreach (var entry in SinksOf(method, arguments))
        {
            if ((entry.Kind == SinkKind.Response ? Endpoint : method) is not { } callee)
            {
                continue;
            }

            var data = LoggedOrSent(entry, instance, receiver, arguments, values);
            Record(entry.Kind, callee, operation, data, destination: Addresses(entry, receiver, arguments, values), recipients: _scope.RecipientsOf(method), mark: entry.Mark);
        }

        if (_scope.IsLogMessage(method))
        {
            var template = LogTemplate.Of(method);
            Record(SinkKind.Log, method, operation, Templated(template, arguments, values));
        }

        if (instance is IPropertyReferenceOperation { Property: var kept } && method.Name == "Add")
        {
            RecordPut(kept, operation, values.Aggregate(FlowValue.Clean, (all, next) => all.Or(FlowForms.Text(next, null, _scope.Types))));
        }

        if (instance is IPropertyReferenceOperation { Property: { Name: "Data" } bag } && IsException(bag.ContainingType) && method.Name == "Add")
        {
            Record(SinkKind.Exception, method, operation, values.Aggregate(FlowValue.Clean, (all, next) => all.Or(FlowForms.Text(next, null, _scope.Types))));
        }

        if (method.ContainingType.TypeKind == TypeKind.Interface && _scope.IsSource(method) && receiver.Origins.Any(origin => origin.Text == AddressText.MarkOf(PublicMark)))
        {
            // A hub's clients as an interface of one's own: each of its methods is sent to all of them.
            var told = arguments.Select((argument, i) => Formed(ValueForm.Whole, argument.Value, values[i])).Aggregate(FlowValue.Clean, (all, next) => all.Or(next));
            Record(SinkKind.Public, method, operation, told, destination: receiver, mark: PublicMark);
        }

        RecordTransfer(operation, method, arguments, values);
        RecordRequest(operation, method, receiver, arguments, values);
    }

    /// <summary>A method that is called where its arguments cannot be told apart.</summary>
    private void RecordGiven(IOperation operation, IMethodSymbol method, FlowValue given)
    {
        foreach (var entry in _scope.Catalogue.Sinks(method))
        {
            if (entry.Mark is null && entry.Condition is null)
            {
                Record(entry.Kind, method, operation, FlowForms.Text(given, null, _scope.Types), recipients: _scope.RecipientsOf(method));
            }
        }
    }

    /// <summary>The rows that are about a call with these arguments.</summary>
    private IEnumerable<SinkEntry> SinksOf(ISymbol member, ImmutableArray<IArgumentOperation> arguments) =>
        _scope.Catalogue.Sinks(member).Where(entry => entry.Condition is not { } condition
            || arguments.Any(argument => argument.Parameter?.Name == condition.Parameter && (condition.Constant is null || Selects(argument, condition.Constant))));

    private void RecordTransfer(IOperation operation, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        var recipients = _scope.RecipientsOf(method);
        var isRecipient = !recipients.IsEmpty || (_scope.IsOfRecipient(method.ContainingType) && !_scope.IsOfRecipient(_owner.ContainingType));
        if (isRecipient && arguments.Length > 0 && !_scope.Catalogue.Sinks(method).Any(entry => entry.Kind == SinkKind.Transfer))
        {
            var data = FlowValue.Clean;
            for (var i = 0; i < arguments.Length; i++)
            {
                data = data.Or(FlowForms.Whole(values[i], StaticType(arguments[i].Value), _scope.Types));
            }

            Record(SinkKind.Transfer, method, operation, data, recipients: recipients);
            return;
        }

        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter && _scope.RecipientsOfParameter(parameter) is { IsEmpty: false } named)
            {
                Record(SinkKind.Transfer, method, operation, FlowForms.Whole(values[i], StaticType(arguments[i].Value), _scope.Types), recipients: named);
            }
        }
    }

    private FlowValue LoggedOrSent(SinkEntry entry, IOperation? instance, FlowValue receiver, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        if (entry.Form == ValueForm.Template)
        {
            var taken = arguments.Where(argument => Takes(entry, argument)).ToImmutableArray();
            var given = values.Where((_, i) => Takes(entry, arguments[i])).ToArray();
            return taken.Select((argument, i) => AnswerOf(argument, given[i], given)).Aggregate(Templated(LogTemplate.Of(arguments), taken, given), (all, next) => all.Or(next));
        }

        var data = instance is null ? FlowValue.Clean : entry.Data.Contains("this") ? Formed(entry.Form, instance, receiver) : Part(entry, "this", instance, receiver);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (Takes(entry, arguments[i]))
            {
                data = data.Or(Formed(entry.Form, arguments[i].Value, values[i])).Or(AnswerOf(arguments[i], values[i], values));
            }
            else
            {
                data = data.Or(Part(entry, arguments[i].Parameter?.Name, arguments[i].Value, values[i]));
            }
        }

        return data;
    }

    /// <summary>What a function answers that is given to be asked for a text, such as the formatter of a log's state.</summary>
    private FlowValue AnswerOf(IArgumentOperation argument, FlowValue function, FlowValue[] values)
    {
        var answer = FlowValue.Clean;
        foreach (var origin in function.Origins)
        {
            if (origin is { Kind: OriginKind.Function, Symbol: IMethodSymbol { ReturnsVoid: false } known })
            {
                answer = answer.Or(CallGiven(argument, known, values.Where(value => !ReferenceEquals(value, function)).ToArray()));
            }
        }

        return answer;
    }

    /// <summary>Of an argument or the receiver the one member that <c>name.Member</c> means, or all but the one that <c>name!Member</c> means.</summary>
    private FlowValue Part(SinkEntry entry, string? name, IOperation given, FlowValue value)
    {
        foreach (var item in entry.Data)
        {
            var at = item.IndexOfAny(['.', '!']);
            if (at < 0 || name != item.Substring(0, at) || ValueTypes.PropertyOf(StaticType(given), item.Substring(at + 1)) is not { } property)
            {
                continue;
            }

            return item[at] == '.'
                ? FlowForms.Take(IsReceiver(given) ? FlowValue.Clean.WithMembers(value.Members).Member(property) : Read(value, property), entry.Form == ValueForm.Whole ? PropagationForm.Whole : PropagationForm.Text, property.Type, _scope.Types)
                : FlowForms.Whole(value.WithMember(property, FlowValue.Clean), StaticType(given), _scope.Types);
        }

        return FlowValue.Clean;
    }

    /// <summary>Of what a call is on, only what is known here counts: a client is shared by many, and what another gave it goes with theirs.</summary>
    private static bool IsReceiver(IOperation given) =>
        given.Parent is not IArgumentOperation { Parameter: { Ordinal: var ordinal, ContainingSymbol: IMethodSymbol method } } || (ordinal == 0 && method.IsExtensionMethod);

    private static FlowValue Read(FlowValue value, IPropertySymbol property) =>
        value.Members.TryGetValue(property.OriginalDefinition, out var known) ? known : FlowValue.Of(value.Origins.Where(origin => origin.IsSymbolic)).Member(property);

    private static bool Takes(SinkEntry entry, IArgumentOperation argument) =>
        argument.Parameter is { } parameter && (entry.Data.Contains("*") || entry.Data.Contains(parameter.Name));

    /// <summary>An argument in the form that a sink takes; of a list of arguments, each.</summary>
    private FlowValue Formed(ValueForm form, IOperation argument, FlowValue value)
    {
        if (Unconverted(argument) is IArrayCreationOperation { Initializer: { } elements, IsImplicit: true })
        {
            return elements.ElementValues.Aggregate(FlowValue.Clean, (all, element) => all.Or(form == ValueForm.Whole ? AsWhole(element) : AsText(element)));
        }

        // An array in the place of several arguments is each of them.
        var type = argument.Parent is IArgumentOperation { Parameter.IsParams: true } && StaticType(argument) is IArrayTypeSymbol array ? array.ElementType : StaticType(argument);
        return form == ValueForm.Whole ? FlowForms.Whole(value, type, _scope.Types) : Text(value, type, argument);
    }

    /// <summary>The arguments of a message template: <c>{@Name}</c> takes all of an object.</summary>
    private FlowValue Templated(LogTemplate template, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        var data = FlowValue.Clean;
        var position = 0;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is not { } parameter || LogTemplate.IsMessage(parameter) || LogTemplate.IsExtra(parameter))
            {
                data = data.Or(Formed(ValueForm.Text, arguments[i].Value, values[i]));
                continue;
            }

            if (Unconverted(arguments[i].Value) is IArrayCreationOperation { Initializer: { } elements })
            {
                foreach (var element in elements.ElementValues)
                {
                    data = data.Or(template.TakesWhole(position++, parameter.Name) ? AsWhole(element) : Listed(element, Evaluate(element)));
                }
            }
            else
            {
                data = data.Or(template.TakesWhole(position++, parameter.Name) ? Formed(ValueForm.Whole, arguments[i].Value, values[i]) : Listed(arguments[i].Value, values[i]));
            }
        }

        return data;
    }

    /// <summary>A list in a message template is written element by element.</summary>
    private FlowValue Listed(IOperation argument, FlowValue value) =>
        StaticType(argument) is { SpecialType: not SpecialType.System_String } type && ValueTypes.ElementOf(type) is { } element
            ? Text(value, element, argument)
            : Formed(ValueForm.Text, argument, value);

    private static FlowValue Addresses(SinkEntry entry, FlowValue receiver, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        var addresses = entry.Destination.Contains("this") ? receiver : FlowValue.Clean;
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is { } parameter && entry.Destination.Contains(parameter.Name))
            {
                addresses = addresses.Or(values[i]);
                if (entry.Kind == SinkKind.Cookie && arguments[i].Value.ConstantValue is { HasValue: true, Value: string name })
                {
                    addresses = addresses.With(Origin.Constant(name));
                }
            }
        }

        return addresses;
    }

    private void RecordAssignment(IPropertyReferenceOperation reference, FlowValue value, IOperation? from)
    {
        foreach (var entry in SinksOf(reference.Property, reference.Arguments))
        {
            if (entry.Data.Contains("value") || entry.Data.Contains("*"))
            {
                var formed = from is null ? value : Formed(entry.Form, from, value);
                Record(entry.Kind, reference.Property, reference, formed, recipients: _scope.RecipientsOf(reference.Property));
            }
        }

        if (reference is { Property.IsIndexer: true, Instance: IPropertyReferenceOperation { Property: var bag } })
        {
            RecordPut(bag, reference, from is null ? value : AsText(from));
        }

        if (IsToldToRecipient(reference.Property) && _scope.RecipientsOf(reference.Property) is { IsEmpty: false } recipients)
        {
            Record(SinkKind.Transfer, reference.Property, reference, from is null ? value : Formed(ValueForm.Whole, from, value), recipients: recipients);
        }

        if ((IsException(reference.Property.ContainingType) && !IsMadeHere(reference)) || reference is { Property.IsIndexer: true, Instance: IPropertyReferenceOperation { Property: { Name: "Data" } data } } && IsException(data.ContainingType))
        {
            Record(SinkKind.Exception, reference.Property, reference, from is null ? value : Formed(ValueForm.Text, from, value));
        }
    }

    /// <summary>What is put into the collection of a property leaves as what is assigned to the property does.</summary>
    private void RecordPut(IPropertySymbol collection, IOperation place, FlowValue data)
    {
        foreach (var entry in _scope.Catalogue.Sinks(collection))
        {
            if (entry is { Mark: null, Condition: null } && entry.Data.Contains("value"))
            {
                Record(entry.Kind, collection, place, data);
            }
        }
    }

    /// <summary>A property that is a recipient's by itself, or of a contract that is: others are of what is handed over.</summary>
    private static bool IsToldToRecipient(IPropertySymbol property) =>
        property.ContainingType.TypeKind == TypeKind.Interface || Vocabulary.Has(property, Vocabulary.Recipient);

    /// <summary>An exception's own constructor: what it is given is reported where it is created.</summary>
    private bool IsMadeHere(IPropertyReferenceOperation reference) =>
        _owner is IMethodSymbol { MethodKind: MethodKind.Constructor } && reference.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    private void RecordException(IObjectCreationOperation creation, INamedTypeSymbol type, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        if (!IsException(type))
        {
            return;
        }

        var data = FlowValue.Clean;
        for (var i = 0; i < arguments.Length; i++)
        {
            var given = StaticType(arguments[i].Value);
            if (!IsException(given) && !IsException(ValueTypes.ElementOf(given)))
            {
                data = data.Or(Formed(ValueForm.Text, arguments[i].Value, values[i]));
            }
        }

        RecordExceptionData(creation, data);
    }

    /// <summary>What an exception's constructor passes on to its base beside what it was given itself, which is reported where the exception is made.</summary>
    private void RecordExceptionBase(IOperation initializer, IMethodSymbol constructor, ImmutableArray<IArgumentOperation> arguments, FlowValue[] values)
    {
        if (IsException(constructor.ContainingType))
        {
            var own = FlowValue.Of(arguments.SelectMany((argument, i) => IsException(StaticType(argument.Value)) ? [] : Formed(ValueForm.Text, argument.Value, values[i]).Origins.Where(origin => origin.IsPersonal)));
            Record(SinkKind.Exception, constructor, initializer, own);
        }
    }

    private void RecordExceptionData(IOperation creation, FlowValue data) =>
        Record(SinkKind.Exception, (ISymbol?)((IObjectCreationOperation)creation).Constructor ?? creation.Type!, creation, data);

    private static bool IsException(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
            {
                return true;
            }
        }

        return false;
    }

    private void RecordStore(ISymbol member, FlowValue value, IOperation place)
    {
        if (_scope.IsStoredIn(member))
        {
            Record(SinkKind.Store, member, place, value);
        }
    }

    /// <summary>A copy in a member that holds a text, a number or a list of such. Where the member says where it is stored, that is the question.</summary>
    private void RecordCopy(ISymbol member, FlowValue value, IOperation place)
    {
        value = value.Select(origin => IsReadOf(origin, member) ? null : origin);
        if (ValueTypes.Of(member) is { } type && !IsBehindProperty(member) && !_scope.IsStoredIn(member) && _scope.IsSource(member) && !member.IsImplicitlyDeclared && MayCopy(type) && !Vocabulary.Has(member, Vocabulary.NotPersonalData))
        {
            Record(SinkKind.Copy, member, place, value);
        }
    }

    /// <summary>What another object has in the same member was copied into that member before, and said there.</summary>
    private static bool IsReadOf(Origin origin, ISymbol member) =>
        Slicing.KeptObjects.MemberIn(origin) is { } other && SymbolEqualityComparer.Default.Equals(other, member.OriginalDefinition);

    /// <summary>The field that a property keeps its value in is what the property is.</summary>
    private bool IsBehindProperty(ISymbol member) =>
        member is IFieldSymbol && _owner is IMethodSymbol { MethodKind: MethodKind.PropertySet } && SymbolEqualityComparer.Default.Equals(member.ContainingType, _owner.ContainingType);

    private static bool MayCopy(ITypeSymbol type) => LibraryNames.MayCarry(type) || (ValueTypes.ElementOf(type) is { } element && ValueTypes.IsPlain(element));
}
