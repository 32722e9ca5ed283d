// Terms of the law in months and years.
#include <boost/test/unit_test.hpp>

#include "values/print.hpp"

using namespace iura;

namespace {

Date plus(const char* date, int months) { return plus_months(date_of(date), months); }

}  // namespace

BOOST_AUTO_TEST_SUITE(terms)

BOOST_AUTO_TEST_CASE(a_month_later_is_the_same_day) {
  BOOST_TEST(plus("2026-11-22", 1) == date_of("2026-12-22"));
  BOOST_TEST(plus("2026-12-22", 1) == date_of("2027-01-22"));
  BOOST_TEST(plus("2026-11-22", 0) == date_of("2026-11-22"));
  BOOST_TEST(plus("2026-01-22", -1) == date_of("2025-12-22"));
}

BOOST_AUTO_TEST_CASE(a_day_that_the_month_lacks_becomes_the_first_of_the_next) {
  BOOST_TEST(plus("2026-01-28", 1) == date_of("2026-02-28"));
  BOOST_TEST(plus("2026-01-29", 1) == date_of("2026-03-01"));
  BOOST_TEST(plus("2026-01-31", 1) == date_of("2026-03-01"));
  BOOST_TEST(plus("2028-01-29", 1) == date_of("2028-02-29"));
  BOOST_TEST(plus("2026-10-31", 1) == date_of("2026-12-01"));
  BOOST_TEST(plus("2026-12-31", 2) == date_of("2027-03-01"));
}

BOOST_AUTO_TEST_CASE(a_year_from_29_february_ends_on_1_march) {
  BOOST_TEST(plus_years(date_of("2028-02-29"), 1) == date_of("2029-03-01"));
  BOOST_TEST(plus_years(date_of("2028-02-29"), 4) == date_of("2032-02-29"));
  BOOST_TEST(plus_years(date_of("2020-10-01"), 6) == date_of("2026-10-01"));
}

// Rules carry month arithmetic over bounds, so a later start may never end earlier.
BOOST_AUTO_TEST_CASE(a_later_start_never_ends_earlier) {
  for (const int months : {-13, -1, 1, 3, 12, 72})
    for (Date day = date_of("2023-01-01"); day < date_of("2029-01-01"); day = next_day(day))
      if (plus_months(day, months) > plus_months(next_day(day), months)) BOOST_FAIL(iso(day) << " plus " << months);
}

BOOST_AUTO_TEST_CASE(months_between_count_firsts_of_the_month) {
  BOOST_TEST(months_between_firsts(date_of("2026-01-31"), date_of("2026-02-01")) == 1);
  BOOST_TEST(months_between_firsts(date_of("2026-01-01"), date_of("2026-01-31")) == 0);
  BOOST_TEST(months_between_firsts(date_of("2025-11-22"), date_of("2026-11-01")) == 12);
  BOOST_TEST(months_between_firsts(date_of("2026-11-01"), date_of("2026-10-31")) == -1);
}

BOOST_AUTO_TEST_CASE(an_anniversary_counts_from_its_day_on) {
  const Date start = date_of("2020-06-15");
  BOOST_TEST(anniversaries(start, start) == 0);
  BOOST_TEST(anniversaries(start, date_of("2021-06-14")) == 0);
  BOOST_TEST(anniversaries(start, date_of("2021-06-15")) == 1);
  BOOST_TEST(anniversaries(start, date_of("2026-06-14")) == 5);
  BOOST_TEST(anniversaries(start, date_of("2026-06-15")) == 6);
}

BOOST_AUTO_TEST_CASE(there_are_no_anniversaries_before_the_start) {
  BOOST_TEST(anniversaries(date_of("2026-06-15"), date_of("2026-06-14")) == 0);
  BOOST_TEST(anniversaries(date_of("2026-06-15"), date_of("2010-01-01")) == 0);
}

BOOST_AUTO_TEST_CASE(the_anniversary_of_29_february_is_1_march_in_a_common_year) {
  const Date start = date_of("2024-02-29");
  BOOST_TEST(anniversaries(start, date_of("2025-02-28")) == 0);
  BOOST_TEST(anniversaries(start, date_of("2025-03-01")) == 1);
  BOOST_TEST(anniversaries(start, date_of("2028-02-28")) == 3);
  BOOST_TEST(anniversaries(start, date_of("2028-02-29")) == 4);
}

BOOST_AUTO_TEST_SUITE_END()
