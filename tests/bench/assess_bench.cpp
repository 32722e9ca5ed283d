// How many assessments a second, with trace, on one core. The same program natively and in WebAssembly (run.mjs).
#include <chrono>
#include <cstdio>
#include <nlohmann/json.hpp>
#include <span>

#include "assess.hpp"
#include "embedded.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"

namespace iura::embedded {
std::span<const File> bench_households();
}

namespace {

using Clock = std::chrono::steady_clock;

// Assessments a second: the best of several short runs, so that a busy machine does not decide.
double rate(const iura::Household& household, const iura::LawAt& law) {
  double best = 0;
  for (int run = 0; run < 5; ++run) {
    long count = 0;
    const auto start = Clock::now();
    std::chrono::duration<double> spent{};
    while (spent.count() < 0.2) {
      for (int i = 0; i < 200; ++i) count += iura::assess(household, law).entitlements.empty() ? 0 : 1;
      spent = Clock::now() - start;
    }
    best = std::max(best, static_cast<double>(count) / spent.count());
  }
  return best;
}

}  // namespace

// One line a household: "rate <tab> name". A household with no right to assess gives 0.
int main() {
  const iura::Date date = *iura::make_date(2026, 11, 22);
  const iura::LawAt law{date};
  const auto households = nlohmann::json::parse(iura::embedded::bench_households().front().text);
  for (const auto& [name, answers] : households.items()) {
    const auto read = iura::read_answers(answers);
    for (const auto& error : read.errors) std::printf("error\t%s: %s %s\n", name.c_str(), error.path.c_str(), error.key.c_str());
    std::printf("%.0f\t%s\n", rate(iura::build_household(read, date), law), name.c_str());
  }
}
