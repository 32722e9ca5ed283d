#include "properties/trying.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdlib>

#include "law/key.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

// Leaves out people and things in lists as long as the household still breaks the property.
RandomHousehold smallest(RandomHousehold household, const Property& property) {
  const auto shrink_list = [&](const json::json_pointer& list) {
    bool shrunk = false;
    if (!household.answers.contains(list) || !household.answers[list].is_array()) return shrunk;
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
    for (std::size_t i = 0; household.answers.contains("others") && i < household.answers["others"].size(); ++i) shrunk = shrink_person("/others"_json_pointer / i) || shrunk;
  }
  return household;
}

}  // namespace

int households() {
  static const int wanted = [] {
    const char* told = std::getenv("IURA_HOUSEHOLDS");
    return told != nullptr ? std::atoi(told) : 8'000;
  }();
  return wanted;
}

bool enough_for_rare_cases() { return households() >= 8'000; }

RandomHousehold tried_household(int number, Kind kind) {
  const std::string& name = boost::unit_test::framework::current_test_case().p_name;
  const auto seed = std::uint64_t{hash_of(name)} << 32 | static_cast<std::uint64_t>(number);
  return kind == Kind::dense || (kind == Kind::mixed && number % 2 == 0) ? random_household(seed) : lifelike_household(seed);
}

void holds_for_all(const Property& property, int count, Kind kind) {
  for (int number = 0; number < count; ++number) {
    const RandomHousehold household = tried_household(number, kind);
    if (!property(household)) continue;
    const RandomHousehold small = smallest(household, property);
    BOOST_ERROR("number " << number << ", " << iso(household.date) << ": " << property(small).value_or("") << "\n" << small.answers.dump(1));
    return;
  }
  BOOST_TEST(true);
}

}  // namespace iura::test
