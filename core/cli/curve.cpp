// What one answer is worth: the whole curve, exactly, with every cliff.
#include <iostream>

#include "cli/commands.hpp"
#include "presentation/built_in_language.hpp"
#include "presentation/object.hpp"
#include "presentation/what_if.hpp"

namespace iura::cli {

using nlohmann::json;

int curve(const CurveOptions& options) {
  const auto answers = answers_in(options.file, options.date, options.language);
  if (!answers) return 1;
  const Language& language = built_in_language(options.language);
  const LawAt law{options.date};
  // Euros for amounts, as typed; a number of another kind as it is.
  const auto number = [](const std::string& typed) { return typed.empty() ? json{} : json(typed); };
  const json response = what_if_view(object({{"path", options.path}, {"from", number(options.from)}, {"to", number(options.to)}, {"points", static_cast<std::int64_t>(options.points)}}), *answers, law, language);
  for (const char* fault : {"problem", "wrong"})
    if (response.contains(fault)) {
      std::cerr << options.path << ": " << response[fault].get<std::string>() << "\n";
      return 1;
    }
  if (options.format == "json") {
    std::cout << text_of(response, 2) << "\n";
    return 0;
  }
  if (!response.contains("curve")) {
    for (const auto& variable : response["variables"]) std::cout << variable["path"].get<std::string>() << "  " << variable["label"].get<std::string>() << "\n";
    return 0;
  }
  const json& found = response["curve"];
  std::cout << found["name"].get<std::string>() << "\n";
  // A number has no slope to tell.
  for (const auto& segment : found["segments"])
    if (!segment["text"].get_ref<const std::string&>().empty()) std::cout << "  " << segment["range"].get<std::string>() << ": " << segment["text"].get<std::string>() << "\n";
  for (const auto& cliff : found["cliffs"]) {
    std::cout << "! " << cliff["text"].get<std::string>() << "\n";
    for (const auto& line : cliff["lines"]) std::cout << "    " << line.get<std::string>() << "\n";
  }
  for (const char* note : {"cliffs_none", "incomplete"})
    if (found[note].is_string()) std::cout << found[note].get<std::string>() << "\n";
  for (const auto& point : found["points"]) std::cout << "  | " << point["x_text"].get<std::string>() << "  " << point["disposable_text"].get<std::string>() << "\n";
  return 0;
}

}  // namespace iura::cli
