namespace Previews;

/// <summary>What the program's exit status says.</summary>
internal static class ExitCodes
{
    public const int Good = 0;
    public const int ContentErrors = 1;
    public const int WrongUse = 2;
    public const int MachineTrouble = 3;

    /// <summary>The program met what it does not foresee.</summary>
    public const int ProgramFault = 4;
}
