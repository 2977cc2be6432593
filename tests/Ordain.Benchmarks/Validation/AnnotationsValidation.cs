using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Peers;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Validation;

/// <summary>System.ComponentModel.DataAnnotations.</summary>
internal sealed class AnnotationsValidation(OpttyOrder order) : IValidationSubject
{
    private readonly OpttyOrderModel _model = OpttyModels.From(order);

    public string Name => "DataAnnotations `Validator`, recursive";

    public int Run() => AnnotationsWalk.Validate(_model).Count;

    public IEnumerable<string> Broken() => AnnotationsWalk.Validate(_model).Select(found => found.Path + found.Result.MemberNames.First());
}
