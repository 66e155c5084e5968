using System.Collections.Immutable;
using Emojoi.PersonalData.Semantics.Detection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Emojoi.PersonalData.Semantics.Flow;

/// <summary>Members of libraries that are not methods, and keys of collections.</summary>
internal sealed partial class BodyWalker
{
    private FlowValue ReadLibraryProperty(IPropertyReferenceOperation reference, FlowValue receiver)
    {
        var property = reference.Property;
        EvaluateIndex(reference);
        var result = Marked(Held(reference, receiver), property, reference.Arguments);
        if (_scope.IsSource(property) && property.IsIndexer)
        {
            return result;
        }

        return AsObject(WithSources(ValueTypes.Fit(result, reference.Type), property, reference), reference.Type, reference.Syntax);
    }

    private FlowValue Held(IPropertyReferenceOperation reference, FlowValue receiver)
    {
        var property = reference.Property.OriginalDefinition;
        if (receiver.Members.TryGetValue(property, out var known))
        {
            return known;
        }

        if (property.Name is "Key" or "Keys" && property.ContainingType.TypeParameters.Any(parameter => parameter.Name == "TKey"))
        {
            return KeysOf(receiver);
        }

        if (property.Name is nameof(Exception.Message) or nameof(Exception.InnerException) && IsException(property.ContainingType))
        {
            return receiver.Member(property);
        }

        if (LibraryNames.GivesNumber(property) || LibraryNames.GivesState(property) || ValueTypes.IsClean(property.Type) || LibraryNames.IsStore(property.ContainingType))
        {
            return FlowValue.Clean;
        }

        if (reference.Instance is null)
        {
            return _state.TryGet(property, out var written) ? written : FlowValue.Clean;
        }

        if (reference.Instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance })
        {
            return FlowValue.Clean;
        }

        return IsInherited(reference, reference.Instance) ? receiver.Member(property) : WithoutKeys(OfLibrary(receiver, property));
    }

    /// <summary>Whether a class of one's own inherits a text or a number from a library's, as users do from Identity's: it holds what is written to it.</summary>
    private static bool IsInherited(IPropertyReferenceOperation reference, IOperation instance) =>
        reference.Property.SetMethod is { DeclaredAccessibility: Accessibility.Public }
        && ValueTypes.IsPlain(reference.Type)
        && StaticType(instance) is INamedTypeSymbol { Locations: [{ IsInSource: true }, ..] };

    /// <summary>
    /// What a property of a library may hold: nothing of what derived classes keep; an object nothing of those beside it, but a reader what its
    /// writer was given; a message of an exception nothing of its cause.
    /// </summary>
    private static FlowValue OfLibrary(FlowValue receiver, IPropertySymbol property)
    {
        foreach (var member in receiver.Members.Keys)
        {
            var isCause = member.Name == nameof(Exception.InnerException) && property.Type.SpecialType == SpecialType.System_String && IsException(property.ContainingType);
            var isSibling = member is IPropertySymbol { Name: not "Writer" } && !ValueTypes.IsPlain(property.Type) && ValueTypes.IsOrDerivesFrom(member.ContainingType, property.ContainingType);
            if (isCause || isSibling || (member.Locations.Any(location => location.IsInSource) && ValueTypes.IsOrDerivesFrom(member.ContainingType, property.ContainingType)))
            {
                receiver = receiver.WithMember(member, FlowValue.Clean);
            }
        }

        return receiver;
    }

    private static ISymbol? InnerException(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers(nameof(Exception.InnerException)) is [{ } inner])
            {
                return inner;
            }
        }

        return null;
    }

    /// <summary>Keys of a collection: those of one whose keys were never seen are whatever it was made of.</summary>
    private FlowValue KeysOf(FlowValue value) =>
        _scope.KeyMember is { } key ? value.Member(key) : value;

    /// <summary>Elements with their keys, which are known to be clean where they are.</summary>
    private FlowValue WithKeys(FlowValue value, FlowValue keys) =>
        _scope.KeyMember is { } key && !(value.IsClean && keys.IsClean) ? value.WithMember(key, keys) : value;

    private FlowValue KnownKeys(FlowValue value) => _scope.KeyMember is { } key && value.Members.TryGetValue(key, out var keys) ? keys : FlowValue.Clean;

    private FlowValue AsKeys(FlowValue value) => _scope.KeyMember is { } key ? FlowValue.Clean.WithMember(key, value) : value;

    private FlowValue WithoutKeys(FlowValue value) =>
        _scope.KeyMember is { } key && value.Members.ContainsKey(key) ? value.WithMember(key, FlowValue.Clean) : value;

    private void AssignLibraryProperty(IPropertyReferenceOperation reference, FlowValue value, IOperation? from)
    {
        EscapeAll(value);
        if (from is not null && reference.Instance is { } holder && !IsInitialized(holder))
        {
            Hold(from, added => AddElement(holder, reference.Property.IsIndexer ? added : FlowValue.Clean.WithMember(reference.Property.OriginalDefinition, added)));
        }

        if (reference.Property.IsIndexer)
        {
            var keys = EvaluateAll(reference.Arguments).Aggregate(FlowValue.Clean, (all, next) => all.Or(next));
            var isKeyed = reference.Property.OriginalDefinition.Parameters is [{ Type: ITypeParameterSymbol }];
            AddTo(reference.Instance, isKeyed ? WithKeys(value, keys) : keys.IsClean ? value : value.Or(AsKeys(keys)));
            return;
        }

        var property = reference.Property.OriginalDefinition;
        if (property.Name == "Host" && AddressText.IsBuilder(property.ContainingType))
        {
            value = AsHost(value, null);
        }

        if (reference.Instance is null)
        {
            _state.Set(property, value);
        }
        else if (VariableOf(Unconverted(reference.Instance)) is { } variable)
        {
            Change(variable, before => before.WithMember(property, value), before => before.WithMember(property, before.Member(property).Or(value)), FlowValue.Clean.WithMember(property, value));
        }
        else
        {
            AddTo(reference.Instance, FlowValue.Clean.WithMember(property, value));
        }
    }

    /// <summary>A value that the platform collects of a person, where the catalogue says that a member gives such.</summary>
    private FlowValue WithSources(FlowValue value, ISymbol member, IOperation operation)
    {
        if (!_scope.Catalogue.MayBeSource(member.Name))
        {
            return value;
        }

        foreach (var source in _scope.Catalogue.Sources(member))
        {
            if ((!source.IsUpload || (_scope.HasTags && IsPicture(operation))) && (source.Argument is null || ArgumentsOf(operation).Any(argument => Selects(argument, source.Argument))))
            {
                value = value.With(Origin.Collected(member, source, TraceHere(operation.Syntax)));
            }
        }

        return value;
    }

    /// <summary>Whether an uploaded file goes by the name of a person's picture: <c>avatar</c>, <c>form.Files["photo"]</c>.</summary>
    private static bool IsPicture(IOperation operation)
    {
        var file = (operation as IInvocationOperation)?.Instance ?? (operation as IMemberReferenceOperation)?.Instance;
        var name = file is null ? null : Unconverted(file) switch
        {
            IPropertyReferenceOperation { Arguments: [{ Value.ConstantValue: { HasValue: true, Value: string key } }] } => key,
            IMemberReferenceOperation reference => reference.Member.Name,
            var other => VariableOf(other)?.Name,
        };
        return name is not null && PersonalConcept.Find("photo")?.IsNamedBy(name) == true;
    }

    /// <summary>What is looked for by a key is what the indexer gives for it.</summary>
    private void LookUp(IOperation operation, IMethodSymbol method, IOperation? instance, ImmutableArray<IArgumentOperation> arguments)
    {
        if (method.Name == "TryGetValue" && instance is not null && ValueTypes.PropertyOf(StaticType(instance), "this[]") is { } indexer && arguments.FirstOrDefault(argument => argument.Parameter?.RefKind == RefKind.Out) is { } found)
        {
            Assign(found.Value, WithSources(Evaluate(found.Value), indexer, operation), null);
        }
    }

    /// <summary>Whether an argument is this constant, or the platform's name for this header, which is no constant.</summary>
    private static bool Selects(IArgumentOperation argument, string wanted) => Unconverted(argument.Value) switch
    {
        { ConstantValue: { HasValue: true, Value: string text } } => string.Equals(text, wanted, StringComparison.OrdinalIgnoreCase),
        { ConstantValue: { HasValue: true, Value: bool answer } } => string.Equals(answer.ToString(), wanted, StringComparison.OrdinalIgnoreCase),
        IFieldReferenceOperation { Field: { ContainingType: { Name: "HeaderNames", ContainingNamespace: { Name: "Headers", ContainingNamespace.Name: "Http" } } } header } =>
            string.Equals(header.Name, wanted.Replace("-", string.Empty), StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Something that data may be written to is known by what it is written to.</summary>
    private FlowValue Marked(FlowValue value, ISymbol member, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var entry in _scope.Catalogue.Marks(member))
        {
            if (entry.Parameter is null || arguments.Any(argument => argument.Parameter?.Name == entry.Parameter))
            {
                value = value.With(Origin.Constant(AddressText.MarkOf(entry.Mark)));
            }
        }

        return value;
    }

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.Arguments,
        IPropertyReferenceOperation property => property.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private static ITypeSymbol? StaticType(IOperation operation) => Unconverted(operation).Type;
}
