using Previews;

try
{
    return Start.Run(args);
}
catch (Exception exception)
{
    return LastWord.Say(exception);
}
