// Curves of random households: wherever one cent more leaves more than a cent less, the curve has a cliff there, and the rights that it names are
// those whose trace came out otherwise.
#include <algorithm>
#include <boost/test/unit_test.hpp>

#include "explore/exact.hpp"
#include "household/answers.hpp"
#include "properties/trying.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

constexpr std::int64_t highest = 250'000;  // 2 500 euro a month

bool falls(const Point& here, const Point& next) {
  return here.disposable.low() - next.disposable.low() > Amount{1} || here.disposable.high() - next.disposable.high() > Amount{1};
}

// Whether one of its steps came to something else, or is there no more.
bool is_in_trace(Explorer& explorer, const Loss& loss, const Cliff& cliff) {
  const Assessment before = explorer.assessed(cliff.from);
  const Assessment after = explorer.assessed(cliff.to);
  const auto* was = before.find(loss.right, loss.person);
  const auto* now = after.find(loss.right, loss.person);
  if (was == nullptr || now == nullptr) return was != nullptr;
  const auto& a = was->trace.steps();
  const auto& b = now->trace.steps();
  return !std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Step& one, const Step& other) {
    return one.id == other.id && one.value.low == other.value.low && one.value.high == other.value.high && one.value.possible == other.value.possible;
  });
}

std::string at(std::int64_t x) { return "at " + std::to_string(x) + " cents: "; }

}  // namespace

BOOST_AUTO_TEST_SUITE(cliff_properties)

BOOST_AUTO_TEST_CASE(every_fall_by_a_cent_more_is_a_cliff_with_the_rights_whose_trace_tells_why) {
  int cliffs = 0;
  holds_for_all([&](const RandomHousehold& household) -> std::optional<std::string> {
    Random random{household.seed};
    json answers = household.answers;
    answers["you"]["incomes"] = json::array({{{"kind", "wage"}, {"amount", {{"amount", 900}, {"per", "month"}, {"basis", "net"}}}, {"started_on_leefloon", random.chance(50)}, {"work_type", "ordinary"}}});
    const Answers read = read_answers(answers);
    Explorer explorer{read, law_at(household.date), "you/incomes/0/amount"};
    const Curve curve = exact(explorer, 0, highest);
    if (!curve.complete) return "broken off after " + std::to_string(curve.evaluations);
    for (const Cliff& cliff : curve.cliffs) {
      ++cliffs;
      const Point here = explorer.at(cliff.from);
      const Point next = explorer.at(cliff.to);
      if (cliff.is_of_money() && !falls(here, next)) return at(cliff.from) + "a cliff where nothing falls";
      if (cliff.losses.empty()) return at(cliff.from) + "a cliff without a right";
      for (const Loss& loss : cliff.losses)
        if (!is_in_trace(explorer, loss, cliff)) return at(cliff.from) + std::string{loss.right} + " falls, and its trace is the same";
    }
    for (int i = 0; i < 40; ++i) {
      const std::int64_t x = random.below(highest);
      const bool told = std::any_of(curve.cliffs.begin(), curve.cliffs.end(), [&](const Cliff& cliff) { return cliff.from == x; });
      if (falls(explorer.at(x), explorer.at(x + 1)) && !told) return at(x) + "a fall that is no cliff";
    }
    return std::nullopt;
  }, households() / 200, Kind::lifelike);
  if (enough_for_rare_cases()) BOOST_TEST(cliffs > households() / 1000);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test
