using System.Globalization;
using Previews.Interruptions;
using Previews.Site.Output;

// OUTPUT VERSION STEP before|after exchange|rename: publishes a version of the sample site and is killed at a step.
// Exit code 0: the site was published before the step was reached.
var steps = new DeadlySteps(int.Parse(args[2], CultureInfo.InvariantCulture), args[3] == "after", args[4] == "exchange");
new SiteWriter(OutputFolder.At(args[0]), steps).Publish(SampleSite.Files(args[1]), () => true);
return 0;
