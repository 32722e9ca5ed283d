// Days in the fields of the workbench.
#ifndef __EMSCRIPTEN__
#include "day.hpp"

namespace iura::workbench {

BOOST_AUTO_TEST_SUITE(workbench_day)

BOOST_AUTO_TEST_CASE(a_day_is_written_as_people_here_write_it_and_read_back) {
  BOOST_TEST(day_text(date_of("2026-11-24")) == "24/11/2026");
  BOOST_TEST(day_text(date_of("2026-03-01")) == "1/3/2026");
  for (const char* typed : {"24/11/2026", "24-11-2026", "24 11 2026", "24 november 2026", "24 novembre 2026", "2026-11-24"}) BOOST_TEST((read_day(typed) == date_of("2026-11-24")), typed);
}

BOOST_AUTO_TEST_CASE(what_is_no_day_is_none) {
  for (const char* typed : {"", "24", "24/11", "31/11/2026", "24/13/2026", "24/11/26", "tomorrow"}) BOOST_TEST(!read_day(typed), typed);
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace iura::workbench
#endif
