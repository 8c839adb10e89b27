namespace Previews.Tests.Structure;

/// <summary>That a type in one folder uses a type in another. A folder is written as its namespace.</summary>
/// <param name="Example">The two types: "Table uses Team".</param>
internal sealed record FolderReference(string From, string To, string Example);
