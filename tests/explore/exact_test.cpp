// The exact curve against brute force: cent by cent, every kink and every cliff.
#ifndef __EMSCRIPTEN__
#include "explore/exact.hpp"

#include <random>

#include "explore/personas.hpp"

namespace iura::test {
namespace {

struct Trial {
  const char* persona;
  const char* path;
  std::int64_t from;
  std::int64_t to;
};

constexpr std::int64_t euros_of(std::int64_t euros) { return euros * 100; }

const std::vector<Trial> trials{
    {"working_poor_single", "you/incomes/0/amount", 0, euros_of(3'000)},
    {"working_poor_three_children", "you/incomes/0/amount", 0, euros_of(3'500)},
    {"working_poor_couple", "you/incomes/0/amount", 0, euros_of(3'000)},
    {"pensioner_with_guarantee", "you/incomes/0/amount", 0, euros_of(2'500)},
    {"pensioner", "you/incomes/0/amount", 0, euros_of(2'500)},
    {"pensioner_couple", "you/incomes/0/amount", 0, euros_of(3'000)},
    {"single_parent_flanders", "you/incomes/0/amount", 0, euros_of(3'000)},
    {"single_parent_brussels", "you/taxable_income", 0, euros_of(60'000)},
    {"single_parent_wallonia", "you/taxable_income", 0, euros_of(60'000)},
    {"flemish_rent_premium", "you/taxable_income", 0, euros_of(40'000)},
    {"flemish_rent_premium", "you/rent", 0, euros_of(1'500)},
    {"first_home_brussels", "you/rent", 0, euros_of(1'500)},
    {"owner_with_savings", "you/accounts/0/balance", 0, euros_of(100'000)},
    {"couple_with_house", "you/properties/0/cadastral_income", 0, euros_of(5'000)},
    {"couple_with_house", "you/accounts/0/balance", 0, euros_of(100'000)},
    {"refugee_in_training", "you/incomes/0/amount", 0, euros_of(3'000)},
    {"couple_with_adult_children_after_2026_03", "others/1/incomes/0/amount", 0, euros_of(4'000)},
    {"heating_at_the_ceiling", "you/taxable_income", 0, euros_of(40'000)},
};

// A reckoning of our own of one step, from two assessments: what is less, and whether a right without an amount ends or is no longer sure.
struct Fall {
  bool of_money = false;
  bool in_kind = false;
};

Fall fall_between(const Point& a, const Point& b) {
  Fall fall;
  fall.of_money = a.disposable.low() - b.disposable.low() > Amount{1} || a.disposable.high() - b.disposable.high() > Amount{1};
  for (const auto& part : a.parts) {
    if (part.ask || !part.told || !is_yes(part.entitled)) continue;
    const auto then = std::find_if(b.parts.begin(), b.parts.end(), [&](const Part& other) { return other.right == part.right && other.person == part.person; });
    const bool ends = then == b.parts.end() || !is_yes(then->entitled);
    const bool falls_once = part.once.low() - (then == b.parts.end() ? Amount{} : then->once.low()) > Amount{1};
    fall.in_kind = fall.in_kind || (ends && part.month.high() == Amount{}) || falls_once;
  }
  return fall;
}

std::string faults_between(const Point& told, const Point& direct) {
  std::string faults;
  if (!(told.disposable == direct.disposable)) faults += " disposable " + std::to_string(to_cents(told.disposable.low()).cents) + " for " + std::to_string(to_cents(direct.disposable.low()).cents);
  if (!(told.told == direct.told)) faults += " told";
  if (told.parts.size() != direct.parts.size()) return faults + " number of rights";
  for (std::size_t i = 0; i < told.parts.size(); ++i) {
    const auto& a = told.parts[i];
    const auto& b = direct.parts[i];
    if (a.right != b.right || !(a.month == b.month) || !(a.once == b.once) || !(a.entitled == b.entitled)) faults += " " + std::string{b.right};
  }
  return faults;
}

class Checked {
 public:
  explicit Checked(const Trial& trial) : one_(persona(trial.persona)), law_(one_.date), explorer_(one_.answers, law_, trial.path), curve_(exact(explorer_, trial.from, trial.to)), trial_(trial) {}

  // Every cent of [from, to]: the curve says the same as an assessment, and has a cliff where there is one and nowhere else.
  void window(std::int64_t from, std::int64_t to) {
    from = std::max(from, trial_.from);
    to = std::min(to, trial_.to);
    Point last;
    for (auto x = from; x <= to; ++x) {
      Point here = explorer_.at(x);
      const Segment* segment = segment_at(curve_, x);
      BOOST_TEST_REQUIRE(segment != nullptr, "no segment at " << x);
      const auto faults = faults_between(point_at(*segment, x), here);
      BOOST_TEST(faults == "", "at " << x << ":" << faults);
      if (!faults.empty()) return;
      if (x > from) check_step(x - 1, last, here);
      last = std::move(here);
      ++points;
    }
  }

  void everything() {
    BOOST_TEST(curve_.complete);
    BOOST_TEST(curve_.segments.front().start() == trial_.from);
    BOOST_TEST(curve_.segments.back().end() == trial_.to);
    for (const auto& segment : curve_.segments) window(segment.end() - 40, segment.end() + 40);
    for (const auto& cliff : curve_.cliffs) better(cliff);
    std::mt19937 random{20261122};
    for (int i = 0; i < 3; ++i) {
      const auto start = std::uniform_int_distribution<std::int64_t>{trial_.from, trial_.to}(random);
      window(start, start + 500);
    }
    for (const auto x : spread(trial_.from, trial_.to, 2'000)) window(x, x);
  }

  std::int64_t points = 0;
  const Curve& curve() const { return curve_; }

 private:
  void check_step(std::int64_t x, const Point& a, const Point& b) {
    const Fall fall = fall_between(a, b);
    const auto found = std::find_if(curve_.cliffs.begin(), curve_.cliffs.end(), [&](const Cliff& cliff) { return cliff.from == x; });
    const bool told = found != curve_.cliffs.end();
    BOOST_TEST(told == (fall.of_money || fall.in_kind), "at " << x << (told ? " there is no cliff" : " a cliff is missing"));
    if (!told) return;
    BOOST_TEST(found->is_of_money() == fall.of_money);
    BOOST_TEST(!found->losses.empty(), "nobody causes the cliff at " << x);
    BOOST_TEST((found->loss.is_exact() ? found->loss.low() == std::max(Amount{}, a.disposable.low() - b.disposable.low()) : true));
  }

  // From there on one has as much again, and a cent before that not yet.
  void better(const Cliff& cliff) {
    if (!cliff.is_of_money()) return;
    const auto reached = [&](std::int64_t x) {
      const auto now = explorer_.at(x).disposable;
      return now.low() >= cliff.before.low() && now.high() >= cliff.before.high();
    };
    if (!cliff.better_from) {
      BOOST_TEST(!reached(trial_.to));
      return;
    }
    BOOST_TEST(reached(*cliff.better_from), "not better at " << *cliff.better_from);
    BOOST_TEST(!reached(*cliff.better_from - 1), "better before " << *cliff.better_from);
  }

  Persona one_;
  LawAt law_;
  Explorer explorer_;
  Curve curve_;
  Trial trial_;
};

}  // namespace

BOOST_AUTO_TEST_SUITE(exact_curves)

BOOST_AUTO_TEST_CASE(a_curve_says_the_same_as_an_assessment_cent_by_cent_and_has_every_cliff_and_no_other) {
  std::size_t cliffs = 0;
  std::size_t of_money = 0;
  for (const auto& trial : trials) {
    BOOST_TEST_CONTEXT(trial.persona << " " << trial.path) {
      Checked checked{trial};
      checked.everything();
      cliffs += checked.curve().cliffs.size();
      for (const auto& cliff : checked.curve().cliffs) of_money += cliff.is_of_money() ? 1 : 0;
      BOOST_TEST_MESSAGE(trial.persona << " " << trial.path << ": " << checked.points << " cents, " << checked.curve().segments.size() << " pieces, " << checked.curve().cliffs.size() << " cliffs, " << checked.curve().evaluations << " assessments");
    }
  }
  BOOST_TEST(cliffs > 10u);
  BOOST_TEST(of_money > 3u);
}

BOOST_AUTO_TEST_CASE(a_thousand_euros_of_wage_cent_by_cent) {
  Checked checked{{"working_poor_single", "you/incomes/0/amount", 0, euros_of(2'000)}};
  checked.window(euros_of(900), euros_of(1'500));
}

// The flat exemption of somebody alone (250 euro a year, 20.83 a month) is lost on the cent at which the means reach the leefloon.
BOOST_AUTO_TEST_CASE(who_earns_one_cent_more_than_the_leefloon_loses_the_flat_exemption) {
  const auto one = persona("working_poor_single");
  const LawAt law{one.date};
  Explorer explorer{one.answers, law, "you/incomes/0/amount"};
  const auto curve = exact(explorer, 0, euros_of(3'000));
  const auto cliff = std::find_if(curve.cliffs.begin(), curve.cliffs.end(), [](const Cliff& found) { return found.is_of_money(); });
  BOOST_TEST_REQUIRE((cliff != curve.cliffs.end()));
  // 16,408.11 a year is 1,367.3425 a month.
  BOOST_TEST(cliff->from == 136734);
  BOOST_TEST(to_cents(cliff->loss.low()).cents == 2083);
  BOOST_TEST((cliff->losses.front().right == "integration_income"));
  BOOST_TEST((cliff->losses.front().how == Loss::How::ends), "the leefloon does not only fall: it ends");
  BOOST_TEST(*cliff->better_from == 138818);
  // Between the exemption and that cent, of every euro earned nothing is kept.
  BOOST_TEST((segment_at(curve, euros_of(1'000))->kept_low == Amount{}));
  BOOST_TEST((segment_at(curve, euros_of(2'000))->kept_low == Amount{1}));
  BOOST_TEST(std::any_of(cliff->losses.begin(), cliff->losses.end(), [](const Loss& loss) { return loss.right == "social_energy_tariff" && loss.in_kind; }));
}

BOOST_AUTO_TEST_CASE(a_curve_of_an_age_has_a_step_for_every_birthday_that_matters) {
  const auto one = persona("single_parent");
  const LawAt law{one.date};
  Explorer explorer{one.answers, law, "others/0/age"};
  BOOST_TEST_REQUIRE(explorer.is_in_order());
  const auto curve = exact(explorer, 0, 30);
  for (int age = 0; age <= 30; ++age) BOOST_TEST(faults_between(point_at(*segment_at(curve, age), age), explorer.at(age)) == "", "at " << age);
  const auto turning = std::find_if(curve.cliffs.begin(), curve.cliffs.end(), [](const Cliff& found) { return found.from == 17; });
  BOOST_TEST((turning != curve.cliffs.end() && turning->is_of_money()), "nothing falls when a child turns 18");
}

BOOST_AUTO_TEST_CASE(a_range_of_one_value_and_an_empty_one_are_answered) {
  const auto one = persona("working_poor_single");
  const LawAt law{one.date};
  Explorer explorer{one.answers, law, "you/incomes/0/amount"};
  BOOST_TEST(exact(explorer, 100, 100).segments.size() == 1u);
  BOOST_TEST(exact(explorer, 100, 99).segments.empty());
  BOOST_TEST(exact(explorer, 100, 101).segments.size() >= 1u);
}

BOOST_AUTO_TEST_CASE(a_search_with_too_little_to_spend_says_that_it_is_not_complete) {
  const auto one = persona("working_poor_single");
  const LawAt law{one.date};
  Explorer explorer{one.answers, law, "you/incomes/0/amount"};
  const auto curve = exact(explorer, 0, euros_of(3'000), 100);
  BOOST_TEST(!curve.complete);
  BOOST_TEST(curve.segments.back().end() == euros_of(3'000));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::test

#endif
