using System.CommandLine;
using Previews;

var root = new RootCommand("A static site generator for football previews");
root.Subcommands.Add(RenderCommand.Create());
return root.Parse(args).Invoke();
