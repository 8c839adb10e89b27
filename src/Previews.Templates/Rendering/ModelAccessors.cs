using System.Collections.Concurrent;

namespace Previews.Templates.Rendering;

/// <summary>How the library reads each class of the model: the accessor of the model type that declares its members.</summary>
internal sealed class ModelAccessors
{
    private readonly Dictionary<Type, ModelAccessor> _declared = [];
    private readonly ConcurrentDictionary<Type, ModelAccessor?> _known = new();

    /// <param name="pages">The types of the pages; those that are reached from them are found.</param>
    public ModelAccessors(IEnumerable<ModelType> pages)
    {
        var waiting = new Queue<ModelType>(pages);
        var seen = new HashSet<ModelType>();
        while (waiting.TryDequeue(out var type))
        {
            if (!seen.Add(type))
                continue;
            if (type.Class is { } declared)
                _declared.TryAdd(declared, new ModelAccessor(type));
            foreach (var member in type.Members)
            {
                if (member.Type is { } next)
                    waiting.Enqueue(next);
            }
        }
    }

    /// <summary>Null for what is no object of the model.</summary>
    public ModelAccessor? Find(object instance) => _known.GetOrAdd(instance.GetType(), static (type, declared) => Nearest(type, declared), _declared);

    /// <summary>Of the class itself, or of the nearest that it is derived from.</summary>
    private static ModelAccessor? Nearest(Type? type, Dictionary<Type, ModelAccessor> declared)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (declared.TryGetValue(type, out var accessor))
                return accessor;
        }

        return null;
    }
}
