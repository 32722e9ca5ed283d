// Shares of property as people type them.
#include "household/reading.hpp"

using namespace iura;
using namespace iura::test;

namespace {

void reads(std::string_view typed, int part, int of) { check_reads_as(read_fraction(typed), Amount::fraction(part, of), typed); }
void refuses(std::string_view typed, std::string_view reason) { check_refused(read_fraction(typed), reason, typed); }

}  // namespace

BOOST_AUTO_TEST_SUITE(read_fraction_as_typed)

BOOST_AUTO_TEST_CASE(a_fraction_is_read_exactly) {
  reads("1/2", 1, 2);
  reads("1 / 3", 1, 3);
  reads("2/4", 1, 2);
  reads("1/9999", 1, 9999);
}

BOOST_AUTO_TEST_CASE(a_percentage_is_a_part_of_a_hundred) {
  reads("50 %", 1, 2);
  reads("50%", 1, 2);
  reads("12,5 %", 1, 8);
  reads("33.33%", 3333, 10000);
}

BOOST_AUTO_TEST_CASE(a_decimal_is_a_part_of_one) {
  reads("0,5", 1, 2);
  reads("0.25", 1, 4);
  reads("0,3333", 3333, 10000);
}

BOOST_AUTO_TEST_CASE(none_and_all_are_parts) {
  reads("0", 0, 1);
  reads("0/1", 0, 1);
  reads("1", 1, 1);
  reads("1/1", 1, 1);
  reads("100 %", 1, 1);
}

BOOST_AUTO_TEST_CASE(more_than_all_is_refused) {
  for (const char* typed : {"3/2", "101 %", "100,5 %", "1,01", "2", "50"}) refuses(typed, "above_one");
}

BOOST_AUTO_TEST_CASE(a_part_of_nothing_cannot_be_computed) {
  for (const char* typed : {"1/0", "0/0", "1/00"}) refuses(typed, "not_computable");
}

BOOST_AUTO_TEST_CASE(digits_of_other_scripts_count_too) { reads("\u0661/\u0662", 1, 2); }

BOOST_AUTO_TEST_CASE(anything_else_is_not_a_fraction) {
  for (const char* typed : {"", "/", "1/", "/2", "-1/2", "1/-2", "1/2/3", "half", "de helft", "1,5/3", "1/2 %", "%", "0,33333", "1e-1", "12345/99999", ",5", "1:2", "\xC3\x28"})
    refuses(typed, "not_a_fraction");
}

BOOST_AUTO_TEST_CASE(a_text_without_end_is_refused) {
  refuses(std::string(10'000, '1'), "not_a_fraction");
  refuses("1/" + std::string(10'000, '1'), "not_a_fraction");
}

BOOST_AUTO_TEST_SUITE_END()
