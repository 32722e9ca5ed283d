// The small means test for JavaScript: nine numbers in, the cents and a row for each line of the sum out, in memory that both sides see. No text
// crosses but the names, each of them once (ours.mjs).
#include <cstdint>

#include "rule.hpp"

namespace {

using namespace iura;

struct Row {
  const char* line;
  std::uint32_t line_length;
  const char* provision;
  std::uint32_t provision_length;
  double low;  // cents
  double high;
};

constexpr std::size_t most_rows = 16;
std::int32_t answers[9];
Row rows[most_rows];
double result[2];

const small::Law& law() {
  static const small::Law loaded;
  return loaded;
}

std::uint32_t length(std::string_view text) { return static_cast<std::uint32_t>(text.size()); }
double cents(const Amount& amount) { return static_cast<double>(to_cents(amount).cents); }

}  // namespace

extern "C" {

std::int32_t* small_answers() {
  law();
  return answers;
}
const Row* small_rows() { return rows; }
const double* small_result() { return result; }

// How many rows.
std::size_t small_call() {
  const auto& [day, category, wage, exempt_work, partner, unemployment, capital, cadastral, children] = answers;
  const small::Home home{{day}, static_cast<small::Category>(category), Amount{wage}, exempt_work != 0, Amount{partner}, Amount{unemployment}, Amount{capital}, Amount{cadastral}, children};
  static small::Traces traces;
  Trace trace = traces.fresh();
  const auto right = small::right_of(home, law().on(home.day), trace);
  result[0] = cents(right.low());
  result[1] = cents(right.high());
  std::size_t count = 0;
  for (const auto& step : trace.steps()) {
    if (count == most_rows) break;
    rows[count++] = {step.id.data(), length(step.id), step.basis.provision.data(), length(step.basis.provision), cents(step.value.low), cents(step.value.high)};
  }
  return count;
}
}
