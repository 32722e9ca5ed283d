#include <iostream>

#include "cli/commands.hpp"
#include "json/text.hpp"
#include "presentation/machine.hpp"

namespace iura::cli {
namespace {

using nlohmann::json;

// Far above any household; what is longer is not kept in memory, and refused.
constexpr std::size_t longest_line = 2'000'000;

// The next line of standard input, without what is beyond the longest.
bool read_line(std::string& line) {
  line.clear();
  auto& input = *std::cin.rdbuf();
  bool any = false;
  for (int c = input.sbumpc(); c != std::char_traits<char>::eof(); c = input.sbumpc()) {
    any = true;
    if (c == '\n') break;
    if (line.size() <= longest_line) line += static_cast<char>(c);
  }
  return any;
}

json assessed(const std::string& line, Date date, const MachineOptions& options) {
  const json answers = line.size() > longest_line ? json{} : parse_json(line);
  if (answers.is_object()) return result_for_programs(answers, date, options);
  const json not_answers{{"path", ""}, {"key", "shape"}, {"values", json::object()}};
  if (options.brief) return {{"format", "iura-brief/1"}, {"date", iso(date)}, {"rights", json::array()}, {"errors", json::array({not_answers})}};
  return {{"format", "iura-result/1"}, {"date", iso(date)}, {"rights", json::array()}, {"errors", json::array({not_answers})}, {"uncovered", json::array()}, {"possibly_outdated", json::array()}};
}

}  // namespace

int batch(Date date, bool trace, bool brief) {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::string line;
  int status = 0;
  for (std::int64_t number = 1; read_line(line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    json result = assessed(line, date, {.trace = trace, .brief = brief});
    result["line"] = number;
    if (!result["errors"].empty()) status = 1;
    std::cout << text_of(result) << '\n';
    // Whoever waits for this result before sending the next household gets it now.
    if (std::cin.rdbuf()->in_avail() <= 0) std::cout.flush();
  }
  return status;
}

}  // namespace iura::cli
