// All rights with their traces, on one core: how many assessments a second. With "curve": how many points of a curve; "rights": how the time grows
// with the number of rights; "allocations": how often an assessment asks for memory; "door": the same question as text, answered as text; "answer": what the leefloon comes to.
// The same program natively and in WebAssembly (rights.mjs); each line of its output is figures and a name, with tabs between.
#include <chrono>
#include <cstdio>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <span>

#include "allocations.hpp"
#include "assess.hpp"
#include "embedded.hpp"
#include "explore/exact.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"
#include "presentation/door.hpp"

namespace iura::embedded {
std::span<const File> bench_households();
}

namespace {

using Clock = std::chrono::steady_clock;

constexpr const char* day = "2026-11-22";

struct Sample {
  std::string name;
  nlohmann::json sent;
  iura::Answers answers;
  iura::Household household;
};

// How often a second: the best of many short runs, so that a busy machine does not decide. `work` says how much it did.
template <class Work>
double rate(Work work, int runs = 20) {
  constexpr double at_least = 0.05;
  double best = 0;
  for (int run = 0; run < runs; ++run) {
    long count = 0;
    const auto start = Clock::now();
    std::chrono::duration<double> spent{};
    while (spent.count() < at_least) {
      count += work();
      spent = Clock::now() - start;
    }
    best = std::max(best, static_cast<double>(count) / spent.count());
  }
  return best;
}

template <class Assess>
long often(Assess assess) {
  long count = 0;
  for (int i = 0; i < 100; ++i) count += assess().empty() ? 0 : 1;
  return count;
}

double assessments(const Sample& sample, const iura::LawAt& law) {
  return rate([&] { return often([&] { return iura::assess(sample.household, law).entitlements; }); });
}

void rates(const Sample& sample, const iura::LawAt& law) { std::printf("%.0f\t%s\n", assessments(sample, law), sample.name.c_str()); }

constexpr std::int64_t from = 0;
constexpr std::int64_t to = 250'000;

// One line a household with an income: assessments, points by sampling, points looked at for an exact curve, exact curves; all a second.
void curves(const Sample& sample, const iura::LawAt& law) {
  iura::Explorer explorer{sample.answers, law, "you/incomes/0/amount"};
  if (!explorer.is_in_order()) return;
  const double sampled = rate([&] { return static_cast<long>(explorer.sample(from, to, 200).size()); });
  const auto looked_at = static_cast<double>(iura::exact(explorer, from, to).evaluations);
  const double found = rate([&] { return iura::exact(explorer, from, to).complete ? 1L : 0L; });
  std::printf("%.0f\t%.0f\t%.0f\t%.1f\t%s\n", assessments(sample, law), sampled, found * looked_at, found, sample.name.c_str());
}

// The first so many rights in their order of assessment, by their number, and some of them alone with what they look at.
void by_number_of_rights(const Sample& sample, const iura::LawAt& law) {
  const auto order = iura::order_of_assessment();
  const auto told = [&](std::uint64_t rights, const std::string& what) {
    const double found = rate([&] { return often([&] { return iura::Assessing{sample.household, law}.of(rights); }); }, 5);
    std::printf("%d\t%.0f\t%s\t%s\n", __builtin_popcountll(rights), found, what.c_str(), sample.name.c_str());
  };
  std::uint64_t first = 0;
  for (std::size_t place = 0; place < order.size(); ++place) {
    first |= std::uint64_t{1} << order[place];
    if (place % 8 == 0) told(first, "first");
  }
  for (const std::string_view id : {"integration_income", "heating_allowance", "train_reduction"}) told(iura::needs_of(iura::index_of_right(id)), std::string{id});
}

// What a test holds against the core on the page: the leefloon a month in cents, at least and at most, and how many entitlements.
void answers(const Sample& sample, const iura::LawAt& law) {
  const auto found = iura::assess(sample.household, law);
  const auto& leefloon = found.find("integration_income")->per_month;
  std::printf("%lld\t%lld\t%zu\t%s\n", static_cast<long long>(iura::to_cents(leefloon.low()).cents), static_cast<long long>(iura::to_cents(leefloon.high()).cents), found.entitlements.size(), sample.name.c_str());
}

std::string request(const Sample& sample) { return nlohmann::json{{"op", "assess"}, {"date", day}, {"answers", sample.sent}, {"trace", true}}.dump(); }

// Once before counting: what is made once and kept is not the household's.
void allocated(const Sample& sample, const iura::LawAt& law) {
  const auto counted = [](const std::function<std::size_t()>& work) {
    work();
    const long count = allocations();
    const long bytes = allocated_bytes();
    work();
    return std::pair{allocations() - count, allocated_bytes() - bytes};
  };
  const auto [count, bytes] = counted([&] { return iura::assess(sample.household, law).entitlements.size(); });
  const auto [built, built_bytes] = counted([&] { return iura::build_household(sample.answers, law.date()).people.items.size(); });
  const std::string text = request(sample);
  const auto [through_door, door_bytes] = counted([&] { return iura::call(text).size(); });
  std::printf("%ld\t%ld\t%ld\t%ld\t%ld\t%ld\t%s\n", count, bytes, built, built_bytes, through_door, door_bytes, sample.name.c_str());
}

void through_door(const Sample& sample, const iura::LawAt&) {
  const std::string text = request(sample);
  const double found = rate([&] { return iura::call(text).empty() ? 0L : 1L; });
  std::printf("%.0f\t%zu\t%s\n", found, iura::call(text).size(), sample.name.c_str());
}

const std::map<std::string_view, void (*)(const Sample&, const iura::LawAt&)> parts = {
  {"rate", rates}, {"curve", curves}, {"rights", by_number_of_rights}, {"allocations", allocated}, {"door", through_door}, {"answer", answers}};

}  // namespace

int main(int count, char** arguments) {
  const auto part = parts.find(count > 1 ? arguments[1] : "rate");
  if (part == parts.end()) return 2;
  const iura::LawAt law{iura::date_of(day)};
  const auto households = nlohmann::json::parse(iura::embedded::bench_households().front().text);
  for (const auto& [name, sent] : households.items()) {
    auto answers = iura::read_answers(sent);
    for (const auto& error : answers.errors) std::printf("error\t%s: %s %s\n", name.c_str(), error.path.c_str(), error.key.c_str());
    auto household = iura::build_household(answers, law.date());
    part->second({name, sent, std::move(answers), std::move(household)}, law);
  }
}
