using System.ComponentModel.DataAnnotations;

namespace Ordain.Validation.Tests.Differential.Subjects;

/// <summary>A user's attribute made of one of the framework's.</summary>
public sealed class DerivedRangeAttribute() : RangeAttribute(2, 7);
