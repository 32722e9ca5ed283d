// What is written can be read back, and reads the same as what the library writes.
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <random>

#include "json/text.hpp"

using namespace iura;
using nlohmann::json;

BOOST_AUTO_TEST_SUITE(json_write)

BOOST_AUTO_TEST_CASE(a_value_is_written_as_the_library_writes_it) {
  const json value = {{"text", "Zo\u00EB \u20AC \"x\" \\ / \b\f\n\r\t \x01\x1F\x7F"}, {"numbers", {0, -7, 34, 0.5, -12.25, 1340.47, 0.1, 99999999.99, 2.0, 18446744073709551615u}},
                      {"rest", {nullptr, true, false, "", json::array(), json::object()}}};
  BOOST_TEST(json_text(value) == value.dump());
}

BOOST_AUTO_TEST_CASE(an_amount_of_money_comes_back_as_it_was_typed) {
  std::mt19937 random{20261122};
  for (int round = 0; round < 20'000; ++round) {
    const auto cents = static_cast<std::int64_t>(random() % 100'000'000);
    const std::string typed = std::to_string(cents / 100) + "." + std::to_string(cents / 10 % 10) + std::to_string(cents % 10);
    const json read = parse_json(typed);
    BOOST_TEST(json_text(read) == read.dump());
    BOOST_TEST(parse_json(json_text(read)) == read);
  }
}

BOOST_AUTO_TEST_CASE(a_number_beyond_any_amount_is_written_by_its_size) {
  BOOST_TEST(json_text(1e15) == "1e+15");
  BOOST_TEST(json_text(-2e300) == "-2e+300");
  BOOST_TEST(json_text(999999999999999.0) == "999999999999999.0");
  BOOST_TEST(json_text(0.0000000001) == "0.000000000");
  BOOST_TEST(json_text(1.0 / 3) == "0.333333333");
}

// Found by fuzzing: 6e+122 was written as 5e+122.
BOOST_AUTO_TEST_CASE(the_size_of_a_number_beyond_any_amount_stays_however_often_it_is_read_and_written) {
  for (int power = 15; power <= 307; ++power)
    for (int digit = 1; digit <= 9; ++digit) {
      const std::string written = std::to_string(digit) + "e+" + std::to_string(power);
      BOOST_TEST(json_text(parse_json(written)) == written);
    }
}

BOOST_AUTO_TEST_SUITE_END()
