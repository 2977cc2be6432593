namespace Ordain.Compiler.Contracts;

/// <summary>How a member gets a value that was read.</summary>
internal enum MemberSetting
{
    /// <summary>Not at all: it is computed, or nothing here may set it.</summary>
    None,

    /// <summary>By the constructor.</summary>
    Argument,

    /// <summary>Only while the object is created.</summary>
    Initializer,

    /// <summary>At any time.</summary>
    Setter,
}
