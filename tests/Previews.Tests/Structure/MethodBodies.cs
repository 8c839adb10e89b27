using System.Reflection;
using System.Reflection.Emit;

namespace Previews.Tests.Structure;

/// <summary>Finds the types that a compiled method names, in its local variables, its catches and its instructions.</summary>
internal static class MethodBodies
{
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(c => (int)(ushort)c.Value);

    public static IEnumerable<Type?> TypesUsedIn(MethodBase method)
    {
        if (method.GetMethodBody() is not { } body)
            return [];
        return
        [
            .. body.LocalVariables.Select(v => v.LocalType),
            .. body.ExceptionHandlingClauses.Where(c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(c => c.CatchType),
            .. Tokens(body.GetILAsByteArray()!).Select(t => Resolve(method, t)).SelectMany(Types),
        ];
    }

    /// <summary>The numbers by which instructions name types, methods and fields.</summary>
    private static IEnumerable<int> Tokens(byte[] instructions)
    {
        for (var i = 0; i < instructions.Length;)
        {
            // Instructions of two bytes begin with FE.
            var code = instructions[i] == 0xFE ? Codes[0xFE00 | instructions[i + 1]] : Codes[instructions[i]];
            i += code.Size;
            if (code.OperandType is OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineTok or OperandType.InlineType)
                yield return BitConverter.ToInt32(instructions, i);
            i += SizeOfOperand(code.OperandType, instructions, i);
        }
    }

    private static int SizeOfOperand(OperandType type, byte[] instructions, int at) => type switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(instructions, at)),
        _ => 4,
    };

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType!.GetGenericArguments(),
        method.IsGenericMethod ? method.GetGenericArguments() : []);

    private static IEnumerable<Type?> Types(MemberInfo? member) => member switch
    {
        Type type => [type],
        MethodInfo { IsGenericMethod: true } method => [method.DeclaringType, .. method.GetGenericArguments()],
        _ => [member?.DeclaringType],
    };
}
