using Microsoft.Extensions.Options;
using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Peers;

/// <summary>The validator that the options generator of the framework makes from the attributes.</summary>
[OptionsValidator]
internal sealed partial class OptionsOrderValidator : IValidateOptions<OpttyOrderModel>;
