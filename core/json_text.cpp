#include "json_text.hpp"

#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace iura {

nlohmann::json parse_json(std::string_view text) {
  using nlohmann::json;
  constexpr int deepest = 16;
  bool refused = false;
  std::vector<std::set<std::string>> keys;
  const auto guard = [&](int depth, json::parse_event_t event, json& parsed) {
    if (depth > deepest) refused = true;
    if (event == json::parse_event_t::object_start) keys.emplace_back();
    if (event == json::parse_event_t::object_end && !keys.empty()) keys.pop_back();
    // A key that stands twice has two answers: not ours to choose.
    if (event == json::parse_event_t::key && !keys.empty() && !keys.back().insert(parsed.get<std::string>()).second) refused = true;
    return !refused;
  };
  json document = json::parse(text, guard, false);
  return refused || document.is_discarded() ? json{} : document;
}

}  // namespace iura
