using System.CommandLine;

namespace KnowledgeGraph.Cli.Servers;

/// <summary>Options that take the address of a server.</summary>
internal static class AddressOption
{
    /// <summary>An option whose value is an address; anything else is an error in one line.</summary>
    /// <param name="name">Its name, with the dashes.</param>
    /// <param name="description">What the help says of it.</param>
    public static Option<string?> Create(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "URI" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && (!ServerConnection.IsAddress(text) || !Uri.TryCreate(text, UriKind.Absolute, out _)))
                result.AddError($"{name} '{ServerConnection.Shown(text)}': not an address; write it as http://localhost:7474");
        });
        return option;
    }
}
