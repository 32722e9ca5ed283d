// Runs the worked cases, the personas and the households of the second implementation against the mutants of the rules, one process a mutant,
// and only the cases that pass the place of it: runner cases <households.ndjson> <list of mutants>.
// With "suites" it is the unit tests of the rules with one mutant active: IURA_MUTANT=<number> runner suites <arguments of Boost.Test>.
#define BOOST_TEST_MODULE iura
#define BOOST_TEST_NO_MAIN
#define BOOST_TEST_ALTERNATIVE_INIT_API
#include <boost/test/included/unit_test.hpp>

#include <sys/wait.h>
#include <unistd.h>

#include <bitset>
#include <cstdio>
#include <cstring>

#include "rights/held_to.hpp"

namespace iura::test {
namespace {

constexpr unsigned most_seconds = 20;  // a mutant may never end

struct Reaching {
  Sample sample;
  Date date;
  std::bitset<mutation::most> places;
};

// A household on which Python, from the law alone, gives what the core gives: {"right", "date", "answers"}.
std::vector<std::pair<Date, Sample>> of_second_implementation(const char* path) {
  std::vector<std::pair<Date, Sample>> samples;
  std::ifstream file{path};
  for (std::string line; std::getline(file, line);) {
    const json one = json::parse(line);
    const Date date = date_of(one["date"].get<std::string>());
    const json expect{{"month", ""}, {"year", ""}, {"once", ""}};
    samples.push_back({date, {one["right"].get<std::string>(), 0, expect, household_of(one["answers"], date, Decisions::open), {}}});
  }
  return samples;
}

std::vector<Reaching> samples_with_their_places(const char* households) {
  std::vector<Reaching> found;
  const auto add = [&](Date date, Sample sample) {
    std::memset(mutation::reached, 0, sizeof mutation::reached);
    sample.before = held_to(sample, law_of(date));
    std::bitset<mutation::most> places;
    for (int i = 0; i < mutation::most; ++i) places[static_cast<std::size_t>(i)] = mutation::reached[i] != 0;
    found.push_back({std::move(sample), date, places});
  };
  for (auto& [date, of_date] : all_samples())
    for (auto& sample : of_date) add(date, std::move(sample));
  for (auto& [date, sample] : of_second_implementation(households)) add(date, std::move(sample));
  return found;
}

// Whether some sample notices the mutant; by which one.
[[noreturn]] void try_mutant(const std::vector<const Reaching*>& samples, int mutant) {
  mutation::active = mutant;
  alarm(most_seconds);
  for (const auto* one : samples)
    if (held_to(one->sample, law_of(one->date)) != one->sample.before) _exit(1);
  _exit(0);
}

// Lines of "mutant place reached-by killed".
int run_cases(const char* households, const char* list) {
  const auto samples = samples_with_their_places(households);
  std::fprintf(stderr, "%zu samples\n", samples.size());
  std::ifstream file{list};
  for (int mutant = 0, place = 0; file >> mutant >> place;) {
    std::vector<const Reaching*> passing;
    for (const auto& one : samples)
      if (one.places[static_cast<std::size_t>(place)]) passing.push_back(&one);
    bool killed = false;
    if (!passing.empty()) {
      std::fflush(stdout);
      const pid_t child = fork();
      if (child == 0) try_mutant(passing, mutant);
      int status = 0;
      waitpid(child, &status, 0);
      killed = status != 0;
    }
    std::printf("%d %zu %d\n", mutant, passing.size(), killed ? 1 : 0);
  }
  return 0;
}

}  // namespace
}  // namespace iura::test

int main(int count, char** arguments) {
  if (count == 4 && std::strcmp(arguments[1], "cases") == 0) return iura::test::run_cases(arguments[2], arguments[3]);
  if (const char* mutant = std::getenv("IURA_MUTANT")) mutation::active = std::atoi(mutant);
  alarm(iura::test::most_seconds);
  return boost::unit_test::unit_test_main([] { return true; }, count - 1, arguments + 1);
}
