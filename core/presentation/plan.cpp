// The order in which to claim: what opens something else comes first; of what may be asked together, one step for each place to go.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "presentation/claim.hpp"
#include "presentation/object.hpp"
#include "presentation/papers.hpp"
#include "presentation/view.hpp"

namespace iura {

using nlohmann::json;

namespace {

// The rights worth claiming, by their place in the catalogue: each once, whoever in the household it is for; what opens others first.
std::vector<int> to_claim(const Scene& scene) {
  std::vector<int> found;
  for (std::size_t i = 0; i < scene.expected.entitlements.size(); ++i) {
    const auto& one = scene.expected.entitlements[i];
    const int right = index_of_right(one.right);
    const bool comes_in = is_yes(at_least(one.received, one.per_month)) && one.received.low() > Amount{};
    if (scene.shown(i) == Shown::card && !is_no(one.entitled) && !comes_in && std::find(found.begin(), found.end(), right) == found.end()) found.push_back(right);
  }
  const auto order = order_of_assessment();
  const auto turn = [&](int right) { return std::find(order.begin(), order.end(), right) - order.begin(); };
  std::sort(found.begin(), found.end(), [&](int a, int b) { return turn(a) < turn(b); });
  return found;
}

bool opens(int first, int second) { return first != second && (needs_of(second) >> first & 1) != 0; }

// Directly, and for certain: what the plan tells of a right.
bool opens_directly(const Scene& scene, int first, int second) {
  const auto* later = scene.expected.find(rights()[static_cast<std::size_t>(second)].id);
  return looks_at(second, first) && later != nullptr && is_yes(later->entitled);
}

const Entitlement& expected(const Scene& scene, int right) { return *scene.expected.find(rights()[static_cast<std::size_t>(right)].id); }

struct Stop {
  int level = 0;
  std::string_view authority;
  std::vector<int> rights;
  bool sure = false;     // one of them is certain
  std::int64_t worth = 0; // about, in euros a month, as far as it is certain
};

// At one place: what is worth most first, but nothing before what it waits for.
void put_first_what_counts(std::vector<int>& together) {
  std::stable_sort(together.begin(), together.end(), [](int a, int b) { return rights()[static_cast<std::size_t>(a)].worth > rights()[static_cast<std::size_t>(b)].worth; });
  std::vector<int> ordered;
  while (!together.empty()) {
    const auto next = std::find_if(together.begin(), together.end(), [&](int right) { return std::none_of(together.begin(), together.end(), [&](int other) { return opens(other, right); }); });
    ordered.push_back(*next);
    together.erase(next);
  }
  together = std::move(ordered);
}

// A right waits for those in the plan that it looks at: its level is one above theirs, but where one visit will do for both.
// Of what need not wait, what is certain and worth most comes first.
std::vector<Stop> stops_of(const Scene& scene, const std::vector<int>& rights_to_claim) {
  std::map<int, int> level;
  std::vector<Stop> stops;
  for (const int right : rights_to_claim) {
    const auto& one = expected(scene, right);
    const auto authority = authority_of(one);
    int own = 0;
    for (const auto& [other, theirs] : level)
      if (opens(other, right)) own = std::max(own, theirs + (authority_of(expected(scene, other)) == authority ? 0 : 1));
    level[right] = own;
    auto stop = std::find_if(stops.begin(), stops.end(), [&](const Stop& known) { return known.level == own && known.authority == authority; });
    if (stop == stops.end()) stop = stops.insert(stops.end(), {own, authority, {}});
    stop->rights.push_back(right);
    if (!is_yes(one.entitled)) continue;
    stop->sure = true;
    stop->worth += rights()[static_cast<std::size_t>(right)].worth;
  }
  for (auto& stop : stops) put_first_what_counts(stop.rights);
  std::stable_sort(stops.begin(), stops.end(), [](const Stop& a, const Stop& b) {
    return std::tuple{a.level, !a.sure, -a.worth} < std::tuple{b.level, !b.sure, -b.worth};
  });
  return stops;
}

Named terms_of(const Parameters& law) {
  Named values;
  for (const auto& figure : law.figures())
    if (figure.parameter->key.rfind("procedure.", 0) == 0) values.push_back({figure.parameter->key.substr(10), std::to_string(figure.value.floor())});
  return values;
}

}  // namespace

json plan_view(const Scene& scene) {
  const Language& language = scene.language;
  const auto claimed = to_claim(scene);
  json plan = json::array();
  std::set<std::string_view> seen;
  for (const auto& stop : stops_of(scene, claimed)) {
    const Name heading = seen.insert(stop.authority).second ? Name{"stop"} : Name{"stop_again"};
    json items = json::array();
    for (const int index : stop.rights) {
      const auto& right = rights()[static_cast<std::size_t>(index)];
      std::vector<std::string> opened;
      for (const int later : claimed)
        if (opens_directly(scene, index, later)) opened.push_back(right_name(language, rights()[static_cast<std::size_t>(later)].id));
      const bool automatic = is_automatic(expected(scene, index));
      items.push_back(object({{"right", right.id}, {"title", right_name(language, right.id)}, {"automatic", automatic},
                              {"text", automatic ? language.text({"claims", "automatic"}) : language.text({"rights/" + std::string{right.id}, "when"}, terms_of(scene.law.of(static_cast<std::size_t>(index))))},
                              {"opens", opened.empty() ? json{} : json(language.text({"result", "plan", "opens"}, {{"rights", line_by_line(opened)}}))}}));
    }
    plan.push_back(object({{"heading", language.text({"result", "plan", heading}, {{"authority", language.text({"claims", "authorities", stop.authority, "name"})}})},
                           {"where", language.text({"claims", "authorities", stop.authority, "where"})}, {"items", items}}));
  }
  return plan;
}

json documents_view(const Scene& scene) {
  std::vector<std::pair<std::string, std::vector<std::string_view>>> found;
  for (const int index : to_claim(scene)) {
    const auto& right = rights()[static_cast<std::size_t>(index)];
    for (const auto& document : papers_of(right.id, scene.household)) {
      auto known = std::find_if(found.begin(), found.end(), [&](const auto& entry) { return entry.first == document; });
      if (known == found.end()) known = found.insert(found.end(), {document, {}});
      known->second.push_back(right.id);
    }
  }
  std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
  json documents = json::array();
  for (const auto& entry : found) {
    const auto words = [&](Name part) { return scene.language.text({"claims", "documents", entry.first, part}); };
    std::vector<std::string> names;
    for (const auto& right : entry.second) names.push_back(right_name(scene.language, right));
    documents.push_back(object({{"id", entry.first}, {"name", words("name")}, {"from", words("from")}, {"rights", entry.second}, {"for", names}}));
  }
  return documents;
}

}  // namespace iura
