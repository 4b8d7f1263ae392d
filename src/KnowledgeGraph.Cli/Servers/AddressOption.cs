using System.CommandLine;

namespace KnowledgeGraph.Cli.Servers;

/// <summary>Options that take the address of a server.</summary>
internal static class AddressOption
{
    /// <summary>An option whose value is an address; anything else is an error in one line.</summary>
    /// <param name="name">Its name, with the dashes.</param>
    /// <param name="description">What the help says of it.</param>
    /// <param name="example">How such an address is written.</param>
    /// <param name="helpName">What the help calls the value.</param>
    public static Option<string?> Create(string name, string description, string example = "http://localhost:7474", string helpName = "URI")
    {
        var option = new Option<string?>(name) { Description = description, HelpName = helpName };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (!ServerConnection.IsAddress(text) || !Uri.TryCreate(text, UriKind.Absolute, out _)))
                result.AddError($"{name} '{ServerConnection.Shown(text)}': not an address; write it as {example}");
        });
        return option;
    }
}
