#include "properties/trying.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdlib>

namespace iura::test {
namespace {

using nlohmann::json;

// Leaves out people and things in lists as long as the household still breaks the property.
RandomHousehold smallest(RandomHousehold household, const Property& property) {
  const auto shrink_list = [&](const json::json_pointer& list) {
    bool shrunk = false;
    for (std::size_t i = household.answers[list].size(); i-- > 0;) {
      RandomHousehold fewer = household;
      fewer.answers[list].erase(i);
      if (!property(fewer)) continue;
      household = std::move(fewer);
      shrunk = true;
    }
    return shrunk;
  };
  const auto shrink_person = [&](const json::json_pointer& person) {
    bool shrunk = false;
    for (const char* list : {"incomes", "accounts", "properties", "cessions"}) shrunk = shrink_list(person / list) || shrunk;
    return shrunk;
  };
  for (bool shrunk = true; shrunk;) {
    shrunk = shrink_list("/others"_json_pointer);
    shrunk = shrink_person("/you"_json_pointer) || shrunk;
    for (std::size_t i = 0; i < household.answers["others"].size(); ++i) shrunk = shrink_person("/others"_json_pointer / i) || shrunk;
  }
  return household;
}

}  // namespace

int households() {
  static const int wanted = [] {
    const char* told = std::getenv("IURA_HOUSEHOLDS");
    return told != nullptr ? std::atoi(told) : 20'000;
  }();
  return wanted;
}

void holds_for_all(const Property& property, int count) {
  for (int seed = 0; seed < count; ++seed) {
    const RandomHousehold household = random_household(static_cast<std::uint64_t>(seed));
    if (!property(household)) continue;
    const RandomHousehold small = smallest(household, property);
    BOOST_ERROR("seed " << seed << ", " << iso(household.date) << ": " << property(small).value_or("") << "\n" << small.answers.dump(1));
    return;
  }
  BOOST_TEST(true);
}

}  // namespace iura::test
