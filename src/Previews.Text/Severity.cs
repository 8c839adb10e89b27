namespace Previews.Text;

/// <summary>An error stops the build after its stage; a warning is reported and the build goes on.</summary>
public enum Severity
{
    Warning,
    Error,
}
