namespace Ordain.Cli.Readiness;

/// <summary>What both pages say.</summary>
internal static class Wording
{
    public const string Introduction = "What each provider says about each member of a model. A field that is missing should have a member, and has none; one that is left out may do without.";

    public const string NoModel = "No type here has [PayloadFor].";

    public const string Idle = "Not in the model, and optional";

    public const string Missing = "missing";

    public const string LeftOut = "left out";

    public const string Composed = "put together of members";

    public const string Conditions = "Conditions";

    public const string Nothing = "nothing";
}
