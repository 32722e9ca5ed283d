// Dates as people type or paste them. The row numbers are those of the table of bad inputs.
#include "household/reading.hpp"

using namespace iura;
using namespace iura::test;

namespace {

void reads(std::string_view typed, const char* date) { check_reads_as(read_date(typed), date_of(date), typed); }
void refuses(std::string_view typed, std::string_view reason) { check_refused(read_date(typed), reason, typed); }
void refuses_parts(std::string_view day, std::string_view month, std::string_view year, std::string_view reason) {
  check_refused(read_date(day, month, year), reason, std::string{day} + "|" + std::string{month} + "|" + std::string{year});
}

}  // namespace

BOOST_AUTO_TEST_SUITE(read_date_as_typed)

BOOST_AUTO_TEST_CASE(three_fields_make_a_date) {
  check_reads_as(read_date("22", "11", "2026"), date_of("2026-11-22"), "22|11|2026");
  check_reads_as(read_date(" 2 ", "3", "2026\n"), date_of("2026-03-02"), "2|3|2026");
  check_reads_as(read_date("1er", "mars", "2026"), date_of("2026-03-01"), "1er|mars|2026");
}

BOOST_AUTO_TEST_CASE(a_field_left_empty_makes_it_incomplete) {
  refuses_parts("", "11", "2026", "incomplete");
  refuses_parts("22", "", "2026", "incomplete");
  refuses_parts("22", "11", "", "incomplete");
  refuses_parts("22", " ", "2026", "incomplete");
}

BOOST_AUTO_TEST_CASE(row_26_29_february) {
  refuses("29/02/2027", "no_such_day");
  reads("29/02/2028", "2028-02-29");
}

BOOST_AUTO_TEST_CASE(row_27_a_day_or_month_that_does_not_exist_is_named) {
  refuses("31/11/2026", "no_such_day");
  refuses("32/12/2026", "no_such_day");
  refuses("00/12/2026", "no_such_day");
  refuses("00/00/0000", "no_such_month");
  refuses("32/13/2026", "no_such_month");
  refuses("01/00/2026", "no_such_month");
  refuses("01/111/2026", "no_such_month");
  reads("30/11/2026", "2026-11-30");
  reads("31/12/2026", "2026-12-31");
}

BOOST_AUTO_TEST_CASE(row_28_a_short_year_has_two_readings) {
  check_refused(read_date("22/11/26"), "short_year", "22/11/26", "1926", "2026");
  check_refused(read_date("22", "11", "05"), "short_year", "22|11|05", "1905", "2005");
}

BOOST_AUTO_TEST_CASE(row_29_the_day_comes_first) {
  reads("02/11/2026", "2026-11-02");
  refuses("11/22/2026", "no_such_month");
}

BOOST_AUTO_TEST_CASE(row_29_the_usual_signs_between) {
  for (const char* typed : {"2/11/2026", "2-11-2026", "2.11.2026", "02 11 2026", "2026-11-02", "2026/11/2", "2 / 11 / 2026", "02\u201311\u20132026"}) reads(typed, "2026-11-02");
}

BOOST_AUTO_TEST_CASE(row_29_names_of_months_in_both_languages) {
  for (const char* typed : {"2 november 2026", "2 novembre 2026", "2 nov. 2026", "2 nov 2026", "2 NOVEMBER 2026", "2026 november 2"}) reads(typed, "2026-11-02");
  constexpr const char* dutch[] = {"januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"};
  constexpr const char* french[] = {"janvier", "f\u00E9vrier", "mars", "avril", "mai", "juin", "juillet", "ao\u00FBt", "septembre", "octobre", "novembre", "d\u00E9cembre"};
  for (int month = 1; month <= 12; ++month)
    for (const auto* names : {dutch, french}) {
      const std::string typed = "1 " + std::string{names[month - 1]} + " 2026";
      check_reads_as(read_date(typed), *make_date(2026, month, 1), typed);
    }
}

BOOST_AUTO_TEST_CASE(row_29_french_months_without_accents_or_in_capitals) {
  for (const char* typed : {"1 fevrier 2026", "1 F\u00C9VRIER 2026", "1 f\u00E9v. 2026", "1 F\u00E9v 2026"}) reads(typed, "2026-02-01");
  for (const char* typed : {"1 aout 2026", "1 AO\u00DBT 2026"}) reads(typed, "2026-08-01");
  for (const char* typed : {"1 decembre 2026", "1 D\u00C9CEMBRE 2026", "1 d\u00E9c. 2026"}) reads(typed, "2026-12-01");
}

BOOST_AUTO_TEST_CASE(row_29_a_whole_date_pasted_into_the_first_field) {
  for (const char* typed : {"2026-11-02", "02/11/2026", "2 november 2026", "2 nov. 2026", " 2.11.2026\n"}) check_reads_as(read_date(typed, "", " "), date_of("2026-11-02"), typed);
  refuses_parts("29/02/2027", "", "", "no_such_day");
  refuses_parts("2 nov.", "", "", "incomplete");
  refuses_parts("2/11/2026", "11", "", "incomplete");
  refuses_parts("2/11/2026", "11", "2026", "not_a_date");
}

BOOST_AUTO_TEST_CASE(row_29_without_a_year_it_is_incomplete) {
  for (const char* typed : {"2 nov.", "2/11", "november 2026", "2026"}) refuses(typed, "incomplete");
}

BOOST_AUTO_TEST_CASE(row_30_a_year_outside_the_calendar) {
  reads("01/01/1800", "1800-01-01");
  refuses("31/12/1799", "out_of_range");
  reads("31/12/2200", "2200-12-31");
  refuses("01/01/2201", "out_of_range");
  refuses("01/01/0000", "out_of_range");
}

BOOST_AUTO_TEST_CASE(digits_of_other_scripts_make_dates_too) {
  reads("\u0662\u0662/\u0661\u0661/\u0662\u0660\u0662\u0666", "2026-11-22");
  reads("\uFF12\uFF12/\uFF11\uFF11/\uFF12\uFF10\uFF12\uFF16", "2026-11-22");
}

BOOST_AUTO_TEST_CASE(anything_else_is_not_a_date) {
  for (const char* typed : {"", "  ", "22/11/2026/1", "22 foo 2026", "x/11/2026", "22/11/x026", "222/11/2026", "22/11/202", "22/11/12026", "22/11/2", "1e1/11/2026"})
    refuses(typed, "not_a_date");
}

BOOST_AUTO_TEST_CASE(words_without_a_date_are_refused) {
  for (const char* typed : {"gisteren", "hier", "22112026", "\xC3\x28"}) BOOST_TEST(std::holds_alternative<NotReadable>(read_date(typed)), typed);
}

BOOST_AUTO_TEST_SUITE_END()
