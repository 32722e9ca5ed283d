#include <boost/test/unit_test.hpp>
#include <stdexcept>

#include "values/print.hpp"

using namespace iura;

BOOST_AUTO_TEST_SUITE(date)

BOOST_AUTO_TEST_CASE(days_are_counted_from_the_first_of_january_1970) {
  BOOST_TEST(date_of("1970-01-01").days == 0);
  BOOST_TEST(date_of("1969-12-31").days == -1);
  BOOST_TEST(date_of("2000-02-29").days == 11016);
  BOOST_TEST(date_of("2026-11-22").days == 20779);
  BOOST_TEST(date_of("2200-12-31").days == 84370);
}

BOOST_AUTO_TEST_CASE(every_day_of_four_centuries_follows_the_one_before) {
  Date expected = date_of("1800-01-01");
  BOOST_TEST(expected.days == -62091);
  for (int year = 1800; year <= 2200; ++year)
    for (int month = 1; month <= 12; ++month)
      for (int day = 1; day <= days_in_month(year, month); ++day, expected = next_day(expected)) {
        const auto back = civil(expected);
        if (make_date(year, month, day) != expected || back.year != year || back.month != month || back.day != day)
          BOOST_FAIL("wrong on " << year << '-' << month << '-' << day);
      }
  BOOST_TEST(previous_day(expected) == date_of("2200-12-31"));
}

BOOST_AUTO_TEST_CASE(february_has_29_days_in_a_leap_year_only) {
  BOOST_TEST(days_in_month(2028, 2) == 29);
  BOOST_TEST(days_in_month(2027, 2) == 28);
  BOOST_TEST(days_in_month(2000, 2) == 29);
  BOOST_TEST(days_in_month(1900, 2) == 28);
}

BOOST_AUTO_TEST_CASE(a_day_that_does_not_exist_is_no_date) {
  BOOST_TEST(make_date(2028, 2, 29).has_value());
  BOOST_TEST(!make_date(2027, 2, 29).has_value());
  BOOST_TEST(!make_date(2026, 11, 31).has_value());
  BOOST_TEST(!make_date(2026, 12, 32).has_value());
  BOOST_TEST(!make_date(2026, 1, 0).has_value());
  BOOST_TEST(!make_date(2026, 0, 1).has_value());
  BOOST_TEST(!make_date(2026, 13, 1).has_value());
}

BOOST_AUTO_TEST_CASE(years_run_from_1800_to_2200) {
  BOOST_TEST(make_date(1800, 1, 1).has_value());
  BOOST_TEST(!make_date(1799, 12, 31).has_value());
  BOOST_TEST(make_date(2200, 12, 31).has_value());
  BOOST_TEST(!make_date(2201, 1, 1).has_value());
}

BOOST_AUTO_TEST_CASE(an_iso_date_reads_back_as_written) {
  for (const char* text : {"1800-01-01", "1999-12-31", "2026-03-01", "2028-02-29"}) BOOST_TEST(iso(date_of(text)) == text);
}

BOOST_AUTO_TEST_CASE(another_form_is_no_iso_date) {
  for (const char* text : {"", "2026-3-1", "22-11-2026", "2026/11/22", "2026-11-22 ", "2026-11-2x", "20261122", "2026-11-022", "2026-11-2", "-026-11-22", "2027-02-29"})
    BOOST_TEST(!iso_date(text).has_value(), text);
  BOOST_CHECK_THROW(date_of("2026-02-30"), std::invalid_argument);
}

BOOST_AUTO_TEST_CASE(the_first_of_the_month) {
  BOOST_TEST(first_of_month(date_of("2026-11-22")) == date_of("2026-11-01"));
  BOOST_TEST(first_of_month(date_of("2026-11-01")) == date_of("2026-11-01"));
  BOOST_TEST(first_of_month(date_of("2028-02-29")) == date_of("2028-02-01"));
}

BOOST_AUTO_TEST_SUITE_END()
