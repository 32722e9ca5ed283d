// Whole numbers as people type them: ages, days, percents, people.
#include "household/reading.hpp"

using namespace iura;
using namespace iura::test;

namespace {

void reads(std::string_view typed, int count) { check_reads_as(read_count(typed), count, typed); }
void refuses(std::string_view typed, std::string_view reason, std::string_view whole = {}) { check_refused(read_count(typed), reason, typed, whole); }

}  // namespace

BOOST_AUTO_TEST_SUITE(read_count_as_typed)

BOOST_AUTO_TEST_CASE(a_whole_number_is_read) {
  reads("0", 0);
  reads("17", 17);
  reads("18", 18);
  reads("1095", 1095);
  reads("007", 7);
}

BOOST_AUTO_TEST_CASE(row_31_an_age_with_its_unit) {
  for (const char* typed : {"18 ans", "18 jaar", "18ans", "18 Jaar", " 18 ans\n"}) reads(typed, 18);
  reads("1 an", 1);
}

BOOST_AUTO_TEST_CASE(other_units_of_our_questions) {
  for (const char* typed : {"12 dagen", "12 jours", "12 weken", "12 semaines", "12 maanden", "12 mois", "12 %", "12%"}) reads(typed, 12);
}

BOOST_AUTO_TEST_CASE(row_31_below_zero_is_out_of_range) {
  refuses("-1", "out_of_range");
  refuses("\u22121", "out_of_range");
}

BOOST_AUTO_TEST_CASE(row_31_part_of_a_year_names_the_whole_years) {
  refuses("17.5", "not_whole", "17");
  refuses("17,5", "not_whole", "17");
  refuses("17,5 jaar", "not_whole", "17");
  refuses("0,5", "not_whole", "0");
  refuses("12345,5", "not_whole", "12345");
  refuses("123456,5", "not_a_number");
}

BOOST_AUTO_TEST_CASE(a_number_of_ten_digits_is_out_of_range) {
  reads("999999999", 999999999);
  refuses("1000000000", "out_of_range");
  refuses(std::string(10'000, '9'), "out_of_range");
}

BOOST_AUTO_TEST_CASE(thousands_may_be_in_groups_where_the_number_may_be_that_large) {
  for (const char* typed : {"1.095", "1 095", "1\u00A0095", "1095", "1 095 dagen"}) check_reads_as(read_count(typed, 3000), 1095, typed);
  for (const char* typed : {"1.5", "1,095", "10.95", "1.0950"}) check_refused(read_count(typed, 3000), "not_whole", typed);
  check_refused(read_count("1.095", 999), "not_whole", "1.095");
  check_refused(read_count("1 09", 3000), "not_a_number", "1 09");
}

BOOST_AUTO_TEST_CASE(digits_of_other_scripts_count_too) {
  for (const char* typed : {"\u0661\u0668", "\uFF11\uFF18", "\u09E7\u09EE", "\u06F1\u06F8", "1\u200B8"}) reads(typed, 18);
}

BOOST_AUTO_TEST_CASE(anything_else_is_not_a_number) {
  for (const char* typed : {"", " ", "achttien", "ans", "18 of 19", "1e1", "0x10", "+18", "1.2.3", ",5", "5,", "1 8", "18 ans 3 mois", "-", "-1,5", "NaN", "\xC3\x28"})
    refuses(typed, "not_a_number");
}

BOOST_AUTO_TEST_SUITE_END()
