#pragma warning disable CA1812 // Nobody makes these: the test of the circles reads them.

namespace Previews.Tests.Structure.PlantedCircle.Field
{
    internal sealed record Start(Call.Middle? Next);
}

namespace Previews.Tests.Structure.PlantedCircle.Call
{
    /// <summary>Names the next type nowhere but in a method's body.</summary>
    internal sealed class Middle
    {
        public override string ToString() => List.End.Name;
    }
}

namespace Previews.Tests.Structure.PlantedCircle.List
{
    internal static class End
    {
        public static string Name => "end";

        public static IReadOnlyList<Field.Start[]> None => [];
    }
}
