// How many assessments a second, with trace, on one core; with "curve", how many points of a curve. The same program natively and in
// WebAssembly (run.mjs).
#include <chrono>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <span>

#include "assess.hpp"
#include "embedded.hpp"
#include "explore/exact.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"

namespace iura::embedded {
std::span<const File> bench_households();
}

namespace {

using Clock = std::chrono::steady_clock;

// How often a second: the best of several short runs, so that a busy machine does not decide. `work` says how much it did.
template <class Work>
double rate(Work work) {
  double best = 0;
  for (int run = 0; run < 5; ++run) {
    long count = 0;
    const auto start = Clock::now();
    std::chrono::duration<double> spent{};
    while (spent.count() < 0.2) {
      count += work();
      spent = Clock::now() - start;
    }
    best = std::max(best, static_cast<double>(count) / spent.count());
  }
  return best;
}

long assess_often(const iura::Household& household, const iura::LawAt& law) {
  long count = 0;
  for (int i = 0; i < 200; ++i) count += iura::assess(household, law).entitlements.empty() ? 0 : 1;
  return count;
}

constexpr std::int64_t from = 0;
constexpr std::int64_t to = 250'000;

// One line a household with an income: assessments, points by sampling, points looked at for an exact curve, exact curves; all a second.
void curves(const std::string& name, const iura::Answers& answers, const iura::LawAt& law) {
  iura::Explorer explorer{answers, law, "you/incomes/0/amount"};
  if (!explorer.is_in_order()) return;
  const auto household = iura::build_household(answers, law.date());
  const double assessed = rate([&] { return assess_often(household, law); });
  const double sampled = rate([&] { return static_cast<long>(explorer.sample(from, to, 200).size()); });
  const auto looked_at = static_cast<double>(iura::exact(explorer, from, to).evaluations);
  const double found = rate([&] { return iura::exact(explorer, from, to).complete ? 1L : 0L; });
  std::printf("%.0f\t%.0f\t%.0f\t%.1f\t%s\n", assessed, sampled, found * looked_at, found, name.c_str());
}

}  // namespace

// One line a household: "rate <tab> name". A household with no right to assess gives 0.
int main(int count, char** arguments) {
  const bool of_curves = count > 1 && std::string_view{arguments[1]} == "curve";
  const iura::Date date = *iura::make_date(2026, 11, 22);
  const iura::LawAt law{date};
  const auto households = nlohmann::json::parse(iura::embedded::bench_households().front().text);
  for (const auto& [name, answers] : households.items()) {
    const auto read = iura::read_answers(answers);
    for (const auto& error : read.errors) std::printf("error\t%s: %s %s\n", name.c_str(), error.path.c_str(), error.key.c_str());
    if (of_curves) {
      curves(name, read, law);
      continue;
    }
    const auto household = iura::build_household(read, date);
    std::printf("%.0f\t%s\n", rate([&] { return assess_often(household, law); }), name.c_str());
  }
}
