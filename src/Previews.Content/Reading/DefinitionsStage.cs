using Previews.Content.Binding;
using Previews.Content.Competitions;
using Previews.Content.People;
using Previews.Content.Places;
using Previews.Content.RegulationSets;
using Previews.Content.Teams;
using Previews.Text;

namespace Previews.Content.Reading;

/// <summary>Reads what matches and articles refer to, in the order in which they refer to each other.</summary>
internal sealed class DefinitionsStage(ContentFiles files, ReadingSteps steps, IEarlierOutcomes? earlier)
{
    public Registry Run(Settings settings, DiagnosticBag diagnostics) =>
        steps.Run(
            ReadingStage.Definitions,
            () => [settings, .. files.OfDefinitions],
            diagnostics,
            own => Define(new Registry(settings, steps.NamedPeople), own));

    private Registry Define(Registry registry, DiagnosticBag diagnostics)
    {
        var stage = new BindingStage(registry, diagnostics, earlier);
        Define("teams", "a team", registry.Teams, TeamOf, team => team.Aliases);
        Define("cities", "a city", registry.Cities, Each((scope, entity) => new CityBinder(scope).Bind(entity)));
        Define("venues", "a venue", registry.Venues, Each((scope, entity) => new VenueBinder(scope).Bind(entity)));
        Define("people", "a person", registry.People, PersonOf, person => [person.Name, .. person.Aliases]);
        Define("regulations", "a set of regulations", registry.Regulations, Each((scope, entity) => new RegulationsBinder(scope).Bind(entity)));
        Define("competitions", "a competition", registry.Competitions, new CompetitionDefinitions(stage, registry).Define);
        RefuseRankingsNamedAsGroups(registry, diagnostics);
        // The groups of a competition that could not be read are not known: a reference to one of them is not reported.
        registry.Groups.IsIncomplete = registry.Competitions.HasBroken;
        return registry;

        Func<Entity, T?> Each<T>(Func<BindingScope, Entity, T?> bind)
            where T : class => entity => stage.Bind(Piece.Of(entity), scope => bind(scope, entity));

        Football.Team? TeamOf(Entity entity)
        {
            var bound = stage.Bind(Piece.Of(entity), scope => new TeamBinder(scope).Bind(entity));
            registry.TeamNames.AddRange(bound?.Names ?? []);
            return bound?.Team;
        }

        Football.Person? PersonOf(Entity entity)
        {
            var bound = stage.Bind(Piece.Of(entity), scope => new PersonBinder(scope).Bind(entity));
            registry.Posts.AddRange(bound?.Posts ?? []);
            return bound?.Person;
        }

        void Define<T>(
            string folder, string what, Definitions<T> definitions, Func<Entity, T?> bind, Func<T, IEnumerable<string>>? aliases = null)
            where T : class
        {
            definitions.IsIncomplete = files.IsIncomplete;
            foreach (var entity in files.Entities(folder, what, stage))
            {
                var value = entity.IsBroken ? null : bind(entity);
                definitions.IsIncomplete |= entity.MayHoldMore;
                if (entity.Id is not null)
                    definitions.Add(entity.Id, value, entity.Location, diagnostics, value is null ? [] : aliases?.Invoke(value) ?? []);
            }
        }
    }

    /// <summary>Both are looked for by that name, and have their pages there.</summary>
    private static void RefuseRankingsNamedAsGroups(Registry registry, DiagnosticBag diagnostics)
    {
        foreach (var key in registry.CrossGroupRankings.Ids)
        {
            var ranking = registry.CrossGroupRankings.WhereIs(key)!.Value;
            if (registry.Groups.WhereIs(key) is { } group)
                diagnostics.DuplicateId(ranking.Location, "group or ranking", key, group.Id, group.Location);
        }
    }
}
