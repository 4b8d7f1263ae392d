using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Changes all texts of a value and of what lies below it, also those of properties to come.</summary>
internal static class EveryText
{
    /// <summary>A copy of a value with other texts. Ids are changed like all texts, so that what points at something still does.</summary>
    /// <param name="value">The value; it stays as it is.</param>
    /// <param name="change">Gives the text for a property, by its name and its text.</param>
    /// <typeparam name="T">A record of texts, numbers, records and lists of them.</typeparam>
    public static T Changed<T>(T value, Func<string, string, string> change) => (T)Of(value, typeof(T), "", change)!;

    /// <summary>Whether a property is an id, or points at one.</summary>
    public static bool IsKey(string property) => property is "Id" or "Value" or "DocumentId" or "RelationId" or "EventId" or "From" or "To" or "Events";

    private static object? Of(object? value, Type type, string name, Func<string, string, string> change)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null || type.IsPrimitive || type.IsEnum || type == typeof(DateOnly)) return value;
        if (value is string text) return change(name, text);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>)) return Items((IList)value, type.GenericTypeArguments[0], name, change);
        var copy = Clone.Invoke(value, null)!;
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null))
            property.SetValue(copy, Of(property.GetValue(value), property.PropertyType, property.Name, change));
        return copy;
    }

    private static readonly MethodInfo Clone = typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!;

    private static object Items(IList items, Type type, string name, Func<string, string, string> change)
    {
        var changed = Array.CreateInstance(type, items.Count);
        for (var i = 0; i < items.Count; i++) changed.SetValue(Of(items[i], type, name, change), i);
        return typeof(ImmutableCollectionsMarshal).GetMethod(nameof(ImmutableCollectionsMarshal.AsImmutableArray))!.MakeGenericMethod(type).Invoke(null, [changed])!;
    }
}
