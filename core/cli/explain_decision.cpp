// An authority decided otherwise: what would explain it.
#include <iostream>

#include "cli/commands.hpp"
#include "presentation/built_in_language.hpp"
#include "presentation/decided.hpp"
#include "presentation/object.hpp"

namespace iura::cli {

using nlohmann::json;

int explain_decision(const DecisionOptions& options) {
  const auto answers = answers_in(options.file, options.date, options.language);
  if (!answers) return 1;
  const Language& language = built_in_language(options.language);
  const LawAt law{options.date};
  const json response = decided_view(object({{"right", options.right}, {"person", options.person}, {"amount", options.amount}, {"refused", options.refused}}), *answers, law, language);
  for (const char* fault : {"problem", "wrong"})
    if (response.contains(fault)) {
      std::cerr << options.right << ": " << response[fault].get<std::string>() << "\n";
      return 1;
    }
  if (options.format == "json") {
    std::cout << text_of(response, 2) << "\n";
    return 0;
  }
  const json& found = response["decided"];
  const auto lines = [](const json& sentences, const char* before) {
    for (const auto& sentence : sentences) std::cout << before << sentence.get<std::string>() << "\n";
  };
  std::cout << found["title"].get<std::string>() << "\n" << found["summary"].get<std::string>() << "\n";
  int number = 0;
  for (const auto& one : found["explanations"]) {
    std::cout << "\n" << ++number << ". [" << one["article"].get<std::string>() << "]\n";
    lines(one["texts"], "  ");
    if (one["same_lead"].is_string()) std::cout << "  " << one["same_lead"].get<std::string>() << "\n";
    lines(one["same"], "  - ");
    lines(one["ask"], "  > ");
  }
  std::cout << "\n";
  for (const char* note : {"none", "incomplete", "reasons"})
    if (found[note].is_string()) std::cout << found[note].get<std::string>() << "\n";
  lines(found["appeal"], "");
  return 0;
}

}  // namespace iura::cli
