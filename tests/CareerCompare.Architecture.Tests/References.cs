using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CareerCompare.Architecture.Tests;

/// <summary>Every type that the compiled form of a type refers to, read from its metadata.</summary>
internal sealed class References
{
    private readonly HashSet<TypeReference> found = [];

    private References() { }

    /// <summary>
    /// The types, each without its generic arguments, array ranks and so on: those are found as types of their own.
    /// </summary>
    public static IReadOnlyCollection<TypeReference> From(TypeDefinition type)
    {
        var references = new References();
        references.AddType(type);
        return references.found;
    }

    private void AddType(TypeDefinition type)
    {
        AddAttributes(type);
        Add(type.BaseType);
        AddGeneric(type);
        foreach (var implemented in type.Interfaces)
        {
            AddAttributes(implemented);
            Add(implemented.InterfaceType);
        }
        foreach (var field in type.Fields)
        {
            AddAttributes(field);
            Add(field.FieldType);
        }
        foreach (var property in type.Properties)
        {
            AddAttributes(property);
            Add(property.PropertyType);
        }
        foreach (var happening in type.Events)
        {
            AddAttributes(happening);
            Add(happening.EventType);
        }
        foreach (var method in type.Methods)
            AddMethod(method);
    }

    private void AddMethod(MethodDefinition method)
    {
        AddAttributes(method);
        AddAttributes(method.MethodReturnType);
        AddGeneric(method);
        AddSignature(method);
        foreach (var parameter in method.Parameters)
            AddAttributes(parameter);
        foreach (var overridden in method.Overrides)
            AddMember(overridden);
        if (!method.HasBody)
            return;
        foreach (var variable in method.Body.Variables)
            Add(variable.VariableType);
        foreach (var handler in method.Body.ExceptionHandlers)
            Add(handler.CatchType);
        foreach (var instruction in method.Body.Instructions)
            AddOperand(instruction.Operand);
    }

    private void AddOperand(object? operand)
    {
        if (operand is TypeReference type)
            Add(type);
        else if (operand is MemberReference member)
            AddMember(member);
        else if (operand is CallSite call)
            AddSignature(call);
    }

    private void AddMember(MemberReference member)
    {
        Add(member.DeclaringType);
        if (member is FieldReference field)
            Add(field.FieldType);
        if (member is MethodReference method)
            AddSignature(method);
        if (member is GenericInstanceMethod generic)
            AddAll(generic.GenericArguments);
    }

    private void AddSignature(IMethodSignature method)
    {
        Add(method.ReturnType);
        AddAll(method.Parameters.Select(parameter => parameter.ParameterType));
    }

    private void AddGeneric(IGenericParameterProvider provider)
    {
        foreach (var parameter in provider.GenericParameters)
        {
            AddAttributes(parameter);
            foreach (var constraint in parameter.Constraints)
            {
                AddAttributes(constraint);
                Add(constraint.ConstraintType);
            }
        }
    }

    private void AddAttributes(ICustomAttributeProvider provider)
    {
        foreach (var attribute in provider.CustomAttributes)
        {
            Add(attribute.AttributeType);
            foreach (var argument in attribute.ConstructorArguments)
                AddArgument(argument);
            foreach (var argument in attribute.Properties.Concat(attribute.Fields))
                AddArgument(argument.Argument);
        }
    }

    private void AddArgument(CustomAttributeArgument argument)
    {
        Add(argument.Type);
        if (argument.Value is TypeReference type)
            Add(type);
        else if (argument.Value is CustomAttributeArgument boxed)
            AddArgument(boxed);
        else if (argument.Value is CustomAttributeArgument[] several)
        {
            foreach (var one in several)
                AddArgument(one);
        }
    }

    private void AddAll(IEnumerable<TypeReference> types)
    {
        foreach (var type in types)
            Add(type);
    }

    private void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case FunctionPointerType pointer:
                AddSignature(pointer);
                return;
            case IModifierType modified:
                Add(modified.ModifierType);
                break;
            case GenericInstanceType generic:
                AddAll(generic.GenericArguments);
                break;
        }
        if (type is TypeSpecification specification)
            Add(specification.ElementType);
        else
            found.Add(type);
    }
}
