// A file that somebody opens: the JSON text, the saved answers in it, what is read of them, and every right for it.
#include <nlohmann/json.hpp>

#include "fuzz/saved_file.hpp"
#include "json/text.hpp"
#include "properties/household_results.hpp"

namespace iura::fuzz {
namespace {

using nlohmann::json;

// What we read is JSON to others too, and what we write is read back as it was.
json checked_json(std::string_view text) {
  json document = parse_json(text);
  if (document.is_null()) return document;
  demand(json::accept(text), "what we read as JSON is JSON", std::string{text});
  const std::string written = json_text(document);  // of a number as small as 1e-12 nothing is left in our decimals
  demand(json_text(parse_json(written)) == written, "JSON that is written and read again is the same", written);
  return document;
}

void check_results(const json& answers) {
  for (const auto& [about, result] : test::results_of(answers, today)) {
    demand_in_order(result.entitled, "verdict", test::told(result));
    for (const auto* amount : {&result.per_year, &result.per_month, &result.once}) {
      demand_in_order(*amount, "amount", test::told(result));
      demand(amount->low() >= Amount{}, "never below zero", test::told(result));
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto text = text_of(data, size);
  const json document = checked_json(text);
  check_results(document);
  const json file = opened(text);
  demand(file.contains("refused") != file.contains("answers"), "a file is opened or refused", file.dump());
  if (file.contains("refused")) return 0;
  demand_saved(file["answers"], file["tags"]);
  check_results(file["answers"]);
  return 0;
}

}  // namespace iura::fuzz
