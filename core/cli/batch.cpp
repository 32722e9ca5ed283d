#include <iostream>

#include "cli/commands.hpp"
#include "json/text.hpp"
#include "presentation/machine.hpp"

namespace iura::cli {
namespace {

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

}  // namespace

int batch(Date date, bool trace, bool brief) {
  std::ios::sync_with_stdio(false);
  std::cin.tie(nullptr);
  std::string line;
  int status = 0;
  for (std::int64_t number = 1; read_line(line); ++number) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    const auto sent = line.size() > longest_line ? nlohmann::json{} : parse_json(line);
    const ForPrograms result = result_for_programs(sent, date, {.trace = trace, .brief = brief, .line = number});
    if (result.has_errors) status = 1;
    std::cout << result.text << '\n';
    // Whoever waits for this result before sending the next household gets it now.
    if (std::cin.rdbuf()->in_avail() <= 0) std::cout.flush();
  }
  return status;
}

}  // namespace iura::cli
