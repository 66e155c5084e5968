using System.ComponentModel;

namespace Emojoi.PersonalData.Rights;

/// <summary>Tells the runtime where the generated plan of a context is, written by the generator. Not for use in code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class PersonalDataPlanAttribute : Attribute
{
    /// <summary>Names a plan.</summary>
    /// <param name="context">The type that derives from <c>DbContext</c>.</param>
    /// <param name="holder">The generated class; its public static property <c>Plan</c> is the plan.</param>
    public PersonalDataPlanAttribute(Type context, Type holder)
    {
        Context = context;
        Holder = holder;
    }

    /// <summary>The type that derives from <c>DbContext</c>.</summary>
    public Type Context { get; }

    /// <summary>The generated class; its public static property <c>Plan</c> is the plan.</summary>
    public Type Holder { get; }
}
