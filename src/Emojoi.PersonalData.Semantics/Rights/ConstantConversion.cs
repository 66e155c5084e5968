using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Emojoi.PersonalData.Semantics.Rights;

/// <summary>The implicit conversions of C# from a numeric constant: <c>0</c> may be written to a <c>long</c>, a <c>byte</c> or a <c>decimal</c>.</summary>
internal static class ConstantConversion
{
    /// <summary>Whether a constant converts to a type without a cast.</summary>
    public static bool Exists(object value, SpecialType target) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong => Fits(Convert.ToDecimal(value, CultureInfo.InvariantCulture), target),
        float => target == SpecialType.System_Double,
        _ => false,
    };

    private static bool Fits(decimal value, SpecialType target) => target switch
    {
        SpecialType.System_SByte => value is >= sbyte.MinValue and <= sbyte.MaxValue,
        SpecialType.System_Byte => value is >= byte.MinValue and <= byte.MaxValue,
        SpecialType.System_Int16 => value is >= short.MinValue and <= short.MaxValue,
        SpecialType.System_UInt16 => value is >= ushort.MinValue and <= ushort.MaxValue,
        SpecialType.System_Int32 => value is >= int.MinValue and <= int.MaxValue,
        SpecialType.System_UInt32 => value is >= uint.MinValue and <= uint.MaxValue,
        SpecialType.System_Int64 => value is >= long.MinValue and <= long.MaxValue,
        SpecialType.System_UInt64 => value >= 0,
        SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => true,
        _ => false,
    };
}
