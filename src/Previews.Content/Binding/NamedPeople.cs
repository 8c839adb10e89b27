using System.Collections.Concurrent;
using Previews.Football;
using Previews.Text;

namespace Previews.Content.Binding;

/// <summary>
/// Those who have no file, as most players: one who is named is made when first met, and every later mention of the name,
/// from any thread, gives the same instance.
/// </summary>
internal sealed class NamedPeople
{
    private readonly ConcurrentDictionary<string, Person> _byName = new(StringComparer.Ordinal);

    public Person Of(string name) => _byName.GetOrAdd(name, static n => new Person { Id = Slug.Of(n), Name = n });
}
