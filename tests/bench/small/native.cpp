// The small means test natively. Households on standard input, nine numbers a line in the order of Home; with "answers" the cents of each, with
// "rate" how many a second with their traces, and how many times memory is asked for at each.
#include <chrono>
#include <cstdio>
#include <string_view>

#include "../allocations.hpp"
#include "rule.hpp"

namespace {

using namespace iura;

bool read_home(small::Home& home) {
  long long day = 0, category = 0, wage = 0, exempt_work = 0, partner = 0, unemployment = 0, capital = 0, cadastral = 0, children = 0;
  if (std::scanf("%lld %lld %lld %lld %lld %lld %lld %lld %lld", &day, &category, &wage, &exempt_work, &partner, &unemployment, &capital, &cadastral, &children) != 9) return false;
  home = {{static_cast<std::int32_t>(day)}, static_cast<small::Category>(category), Amount{wage}, exempt_work != 0, Amount{partner}, Amount{unemployment},
          Amount{capital}, Amount{cadastral}, static_cast<int>(children)};
  return true;
}

std::int64_t cents_of(const small::Home& home, const small::Law& law) {
  static small::Traces traces;
  Trace trace = traces.fresh();
  return to_cents(small::right_of(home, law.on(home.day), trace).low()).cents;
}

}  // namespace

int main(int count, char** arguments) {
  using Clock = std::chrono::steady_clock;
  const bool rate = count > 1 && std::string_view{arguments[1]} == "rate";
  const small::Law law;
  std::vector<small::Home> homes;
  for (small::Home home; read_home(home);) homes.push_back(home);
  if (!rate) {
    for (const auto& home : homes) std::printf("%lld\n", static_cast<long long>(cents_of(home, law)));
    return 0;
  }
  double best = 0;
  std::int64_t sum = 0;
  long allocated = 0;
  for (int run = 0; run < 5; ++run) {
    const auto start = Clock::now();
    const long before = allocations();
    for (int again = 0; again < 20; ++again)
      for (const auto& home : homes) sum += cents_of(home, law);
    const std::chrono::duration<double> spent = Clock::now() - start;
    allocated = allocations() - before;
    best = std::max(best, 20 * static_cast<double>(homes.size()) / spent.count());
  }
  std::printf("%.0f\t%.1f\t%lld\n", best, static_cast<double>(allocated) / (20 * static_cast<double>(homes.size())), static_cast<long long>(sum));
}
