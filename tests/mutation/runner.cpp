// Runs the worked cases, the personas and the households of the second implementation against the mutants of the rules, one process a mutant,
// and only the cases that pass the place of it: runner cases <households.ndjson> <list of mutants>.
// With "suites" it is the unit tests of the rules with one mutant active: IURA_MUTANT=<number> runner suites <arguments of Boost.Test>.
#define BOOST_TEST_MODULE iura
#define BOOST_TEST_NO_MAIN
#define BOOST_TEST_ALTERNATIVE_INIT_API
#include <boost/test/included/unit_test.hpp>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <bitset>
#include <cstdio>
#include <cstring>

#include "rights/held_to.hpp"
#include "rights/one_answer_less.hpp"

namespace iura::test {
namespace {

constexpr unsigned most_seconds = 20;  // a mutant may never end

// Of the processor's time: a busy machine ends no mutant.
void end_after(unsigned seconds) {
  const rlimit limit{seconds, seconds};
  setrlimit(RLIMIT_CPU, &limit);
}

using Places = std::bitset<mutation::most>;

struct Reaching {
  Sample sample;
  Date date;
  Places places;
};
// One of them with one answer less: see one_answer_less_test.cpp.
struct Less {
  const Sample* sample;
  Date date;
  Household household;
  Places places;
};

template <class Run>
Places places_of(Run run) {
  std::memset(mutation::reached, 0, sizeof mutation::reached);
  run();
  Places places;
  for (int i = 0; i < mutation::most; ++i) places[static_cast<std::size_t>(i)] = mutation::reached[i] != 0;
  return places;
}

// A household on which Python, from the law alone, gives what the core gives: {"right", "date", "answers"}.
std::vector<std::pair<Date, Sample>> of_second_implementation(const char* path) {
  std::vector<std::pair<Date, Sample>> samples;
  std::ifstream file{path};
  for (std::string line; std::getline(file, line);) {
    const json one = json::parse(line);
    const Date date = date_of(one["date"].get<std::string>());
    const json expect{{"month", ""}, {"year", ""}, {"once", ""}};
    samples.push_back({date, {{}, one["right"].get<std::string>(), 0, expect, {}, household_of(one["answers"], date, Decisions::open), {}}});
  }
  return samples;
}

std::vector<Reaching> samples_with_their_places(const char* households) {
  std::vector<Reaching> found;
  const auto add = [&](Date date, Sample sample) {
    const Places places = places_of([&] { sample.before = held_to(sample, law_of(date)); });
    found.push_back({std::move(sample), date, places});
  };
  for (auto& [date, of_date] : all_samples())
    for (auto& sample : of_date) add(date, std::move(sample));
  for (auto& [date, sample] : of_second_implementation(households)) add(date, std::move(sample));
  return found;
}

bool excludes_the_result(const Less& less) {
  const auto assessment = assess_right(less.household, law_of(less.date), less.sample->right, less.sample->person);
  const auto* found = assessment.find(less.sample->right, less.sample->person);
  return found != nullptr && !excluded(less.sample->expect, *found).empty();
}

// Those that rest on an answer: with the others a rule does what it does with all answers.
std::vector<Less> with_one_answer_less(const std::vector<Reaching>& samples) {
  std::vector<Less> found;
  for (const auto& [sample, date, all] : samples)
    for (const auto& answer : answers_within(sample.answers)) {
      Less less{&sample, date, household_of(without(sample.answers, answer), date, Decisions::open), {}};
      const auto assessment = assess_right(less.household, law_of(date), sample.right, sample.person);
      const auto* is = assessment.find(sample.right, sample.person);
      if (is == nullptr || is->open() == 0) continue;
      less.places = places_of([&] { excludes_the_result(less); });
      found.push_back(std::move(less));
    }
  return found;
}

// Whether some sample notices the mutant.
[[noreturn]] void try_mutant(const std::vector<const Reaching*>& samples, const std::vector<const Less*>& less, int mutant) {
  mutation::active = mutant;
  end_after(most_seconds);
  for (const auto* one : samples)
    if (held_to(one->sample, law_of(one->date)) != one->sample.before) _exit(1);
  for (const auto* one : less)
    if (excludes_the_result(*one)) _exit(1);
  _exit(0);
}

template <class T>
std::vector<const T*> passing(const std::vector<T>& all, int place) {
  std::vector<const T*> found;
  for (const auto& one : all)
    if (one.places[static_cast<std::size_t>(place)]) found.push_back(&one);
  return found;
}

// Lines of "mutant place reached-by killed".
int run_cases(const char* households, const char* list) {
  const auto samples = samples_with_their_places(households);
  const auto less = with_one_answer_less(samples);
  std::fprintf(stderr, "%zu samples, %zu with one answer less\n", samples.size(), less.size());
  std::ifstream file{list};
  for (int mutant = 0, place = 0; file >> mutant >> place;) {
    const auto passing_all = passing(samples, place);
    const auto passing_less = passing(less, place);
    bool killed = false;
    if (!passing_all.empty() || !passing_less.empty()) {
      std::fflush(stdout);
      const pid_t child = fork();
      if (child == 0) try_mutant(passing_all, passing_less, mutant);
      int status = 0;
      waitpid(child, &status, 0);
      killed = status != 0;
    }
    std::printf("%d %zu %d\n", mutant, passing_all.size() + passing_less.size(), killed ? 1 : 0);
  }
  return 0;
}

}  // namespace
}  // namespace iura::test

int main(int count, char** arguments) {
  if (count == 4 && std::strcmp(arguments[1], "cases") == 0) return iura::test::run_cases(arguments[2], arguments[3]);
  if (const char* mutant = std::getenv("IURA_MUTANT")) mutation::active = std::atoi(mutant);
  iura::test::end_after(iura::test::most_seconds);
  return boost::unit_test::unit_test_main([] { return true; }, count - 1, arguments + 1);
}
