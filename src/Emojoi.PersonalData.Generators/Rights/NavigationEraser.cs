using Emojoi.PersonalData.Semantics.Rights;

namespace Emojoi.PersonalData.Generators.Rights;

/// <summary>Writes the erasure of the objects that an untagged member leads to.</summary>
internal sealed class NavigationEraser(SourceWriter writer, Locals locals)
{
    /// <summary>Writes the erasure of what the member holds.</summary>
    public void Write(string name, MemberRoutes routes, ValueShape shape)
    {
        if (routes.Read == AccessRoute.None || !shape.IsSupported)
        {
            return;
        }

        var personal = shape.Kind == ValueKind.Nullable ? shape.Element! : shape;
        if (personal is { Kind: ValueKind.Personal, IsValueType: true })
        {
            WriteStruct(name, routes, personal);
        }
        else
        {
            Write(name, routes.Reading("subject"), shape);
        }
    }

    private static bool IsReachable(ValueShape shape) => shape.Kind switch
    {
        ValueKind.Personal => true,
        ValueKind.Sequence when HoldsStructs(shape) => shape.IsArray || shape.IsList,
        ValueKind.Dictionary when HoldsStructs(shape) => false,
        ValueKind.Sequence or ValueKind.Dictionary => IsReachable(shape.Element!),
        _ => false,
    };

    private static bool HoldsStructs(ValueShape shape) => shape.Element is { Kind: ValueKind.Nullable } or { IsValueType: true, Kind: ValueKind.Personal };

    // A struct is erased in a copy, and the copy put back.
    private void WriteStruct(string name, MemberRoutes routes, ValueShape shape)
    {
        if (routes.Write == AccessRoute.None)
        {
            writer.Line("// " + name + " cannot be erased (EPD3002).");
            return;
        }

        var value = locals.New(name);
        using (writer.Block("if (" + routes.Reading("subject") + " is { } " + value + ")"))
        {
            WriteCall("ref " + value, shape);
            writer.Line(routes.Writing("subject", value));
        }
    }

    private void Write(string name, string expression, ValueShape shape)
    {
        if (!IsReachable(shape))
        {
            writer.Line("// " + name + " cannot be erased (EPD3002).");
            return;
        }

        var value = locals.New(name);
        var open = shape.TakesPath ? " && !IsOpen(path, " + value + ")" : "";
        using (writer.Block("if (" + expression + " is " + (shape.Guard.Length == 0 ? "var" : shape.Guard) + " " + value + open + ")"))
        {
            WritePresent(name, value, shape);
        }
    }

    private void WritePresent(string name, string value, ValueShape shape)
    {
        if (shape.Kind == ValueKind.Personal)
        {
            WriteCall(value, shape);
            return;
        }

        if (HoldsStructs(shape))
        {
            WriteStructs(name, value, shape);
            return;
        }

        var item = locals.New(name + "Item");
        using (writer.Block("foreach (var " + item + " in " + value + ")"))
        {
            Write(name + "Value", shape.Kind == ValueKind.Dictionary ? item + ".Value" : item, shape.Element!);
        }
    }

    private void WriteStructs(string name, string value, ValueShape shape)
    {
        var index = locals.New(name + "Index");
        var item = locals.New(name + "Item");
        var count = shape.IsArray ? ".Length" : ".Count";
        using (writer.Block("for (var " + index + " = 0; " + index + " < " + value + count + "; " + index + "++)"))
        using (writer.Block("if (" + value + "[" + index + "] is { } " + item + ")"))
        {
            WriteCall("ref " + item, shape.Element!.Present);
            writer.Line(value + "[" + index + "] = " + item + ";");
        }
    }

    private void WriteCall(string value, ValueShape shape) =>
        writer.Line(shape.Helper + ".ErasePersonalData(" + value + (shape.TakesPath || shape.TakesKey ? ", key" : "") + (shape.TakesPath ? ", path" : "") + ");");
}
