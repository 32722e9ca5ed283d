// Checks of what a typed text was read as.
#pragma once

#include <boost/test/unit_test.hpp>
#include <string>
#include <string_view>

#include "household/read_text.hpp"
#include "values/print.hpp"

namespace iura::test {

template <class T>
void check_reads_as(const Reading<T>& reading, const T& wanted, std::string_view typed) {
  const auto* problem = std::get_if<NotReadable>(&reading);
  BOOST_TEST(problem == nullptr, "'" << typed << "' is refused: " << (problem != nullptr ? problem->reason : ""));
  if (problem == nullptr) BOOST_TEST(std::get<T>(reading) == wanted, "'" << typed << "' is read as " << std::get<T>(reading));
}

template <class T>
void check_refused(const Reading<T>& reading, std::string_view reason, std::string_view typed, std::string_view first = {}, std::string_view second = {}) {
  const auto* problem = std::get_if<NotReadable>(&reading);
  BOOST_TEST(problem != nullptr, "'" << typed << "' is read as something");
  if (problem == nullptr) return;
  BOOST_TEST(problem->reason == reason, "'" << typed << "' is refused for another reason: " << problem->reason);
  if (!first.empty()) BOOST_TEST(problem->first == first);
  if (!second.empty()) BOOST_TEST(problem->second == second);
}

}  // namespace iura::test
