// A result for programs: numbers and keys, no sentences (contract: result.schema.json beside this). Native and WebAssembly give the same bytes.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "values/date.hpp"

namespace iura {

struct MachineOptions {
  bool trace = false;     // every step with its provision, operands and value
  bool brief = false;     // only what somebody may have, verdict and amounts (contract: brief.schema.json)
  bool guidance = false;  // open questions ranked, and the nearest change for each "no"
  std::int64_t line = 0;  // of a batch, told as "line"; 0: none
};

struct ForPrograms {
  std::string text;  // JSON on one line
  bool has_errors = false;
};

// `answers` may carry a "date" of its own, which then goes before `date`. Problems with the answers are in "errors", by path;
// where they are no object that is all there is.
ForPrograms result_for_programs(const nlohmann::json& answers, Date date, const MachineOptions& options);

}  // namespace iura
