// A file that somebody opens: the JSON text, the saved answers in it, what is read of them, and every right for it.
#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "fuzz/saved_file.hpp"
#include "json/text.hpp"
#include "properties/household_results.hpp"

namespace iura::fuzz {
namespace {

using nlohmann::json;

// Numbers of which the writer keeps every decimal; of others, which no answer may be, it keeps the size (json/write.cpp).
bool has_plain_numbers(const json& value) {
  if (value.is_structured()) return std::all_of(value.begin(), value.end(), has_plain_numbers);
  if (!value.is_number_float()) return true;
  const double size = std::abs(value.get<double>());
  return size < 1e6 && std::round(size * 1e6) / 1e6 == size;
}

// What we read is JSON to others too, and what we write is read back as it was.
json checked_json(std::string_view text) {
  json document = parse_json(text);
  if (document.is_null()) return document;
  demand(json::accept(text), "what we read as JSON is JSON", std::string{text});
  if (has_plain_numbers(document)) demand(parse_json(json_text(document)) == document, "JSON that is written and read again is the same", json_text(document));
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
