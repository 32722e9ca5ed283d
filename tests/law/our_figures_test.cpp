// The figures that are built in.
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "embedded.hpp"
#include "law/legislation.hpp"
#include "values/print.hpp"

using namespace iura;
using nlohmann::json;

namespace {

json embedded_json(std::string_view path) {
  for (const auto& file : embedded::files())
    if (file.path == path) return json::parse(file.text);
  BOOST_FAIL("not embedded: " << path);
  return {};
}

// 1.02 to the n-th, to four decimals, half up; on the decimal digits of 102 to the n-th, so exactly.
Amount compounded(int exponent) {
  std::vector<int> digits{1};  // lowest first
  for (int i = 0; i < exponent; ++i) {
    int carry = 0;
    for (int& digit : digits) {
      carry += digit * 102;
      digit = carry % 10;
      carry /= 10;
    }
    for (; carry > 0; carry /= 10) digits.push_back(carry % 10);
  }
  std::int64_t kept = 0;
  const std::size_t dropped = static_cast<std::size_t>(2 * exponent - 4);
  for (std::size_t i = digits.size(); i-- > dropped;) kept = kept * 10 + digits[i];
  return Amount::fraction(kept + (digits[dropped - 1] >= 5 ? 1 : 0), 10'000);
}

template <class Check>
void for_each_entry(Check check) {
  for (const auto& [right, parameters] : Legislation::current().all())
    for (const auto& [key, parameter] : parameters)
      for (const auto& entry : parameter.values) {
        BOOST_TEST_CONTEXT(right << " " << key << " " << iso(entry.from)) check(parameter, entry);
      }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(our_figures)

BOOST_AUTO_TEST_CASE(every_right_has_figures_and_so_have_all_together) {
  const auto& all = Legislation::current().all();
  BOOST_TEST(all.contains(""));
  BOOST_TEST(all.contains("integration_income"));
}

BOOST_AUTO_TEST_CASE(each_coefficient_is_1_02_to_its_exponent) {
  const auto values = embedded_json("core/law/parameters.json")["index.coefficient"]["values"];
  int previous = 0;
  for (const auto& value : values) {
    const int exponent = value["exponent"].get<int>();
    BOOST_TEST_CONTEXT("1.02^" << exponent) {
      BOOST_TEST(decimal(value["value"].get<std::string>()) == compounded(exponent));
      BOOST_TEST((previous == 0 || exponent == previous + 1));
      if (value.contains("formula")) BOOST_TEST(value["formula"].get<std::string>() == "round(1.02^" + std::to_string(exponent) + ", 4)");
    }
    previous = exponent;
  }
  BOOST_TEST(previous >= 30);
}

BOOST_AUTO_TEST_CASE(every_act_has_its_titles_and_addresses) {
  const auto acts = embedded_json("core/law/acts.json");
  for_each_entry([&](const Parameter& parameter, const DatedValue&) {
    BOOST_REQUIRE(acts.contains(parameter.act));
    for (const char* name : {"nl", "fr", "url_nl", "url_fr"}) BOOST_TEST(!acts[parameter.act].value(name, "").empty(), parameter.act << " lacks " << name);
  });
}

BOOST_AUTO_TEST_CASE(every_source_is_an_address_and_every_check_a_date) {
  for_each_entry([](const Parameter&, const DatedValue& entry) {
    BOOST_TEST((entry.source.starts_with("https://") || entry.source.starts_with("http://")), entry.source);
    BOOST_TEST(iso_date(entry.verified_on).has_value(), entry.verified_on);
  });
}

BOOST_AUTO_TEST_CASE(a_derived_figure_shows_its_formula) {
  for_each_entry([](const Parameter&, const DatedValue& entry) {
    if (entry.status == Status::derived) BOOST_TEST(!entry.formula.empty());
  });
}

BOOST_AUTO_TEST_CASE(a_figure_in_euros_is_in_whole_cents_and_never_below_zero) {
  for_each_entry([](const Parameter& parameter, const DatedValue& entry) {
    if (!entry.value) return;
    BOOST_TEST(*entry.value >= Amount{});
    if (parameter.is_money()) BOOST_TEST(entry.value->is_whole(), entry.text);
  });
}

BOOST_AUTO_TEST_CASE(a_key_is_shared_or_of_one_right_never_both) {
  std::set<std::string> shared;
  for (const Parameter* parameter : Legislation::current().parameters_of("")) shared.insert(parameter->key);
  for (const auto& [right, parameters] : Legislation::current().all())
    for (const auto& [key, parameter] : parameters) BOOST_TEST((right.empty() || !shared.contains(key)), key);
}

BOOST_AUTO_TEST_CASE(no_figure_is_overdue_on_the_day_of_its_last_check) {
  for (const auto& [right, parameters] : Legislation::current().all())
    for (const auto& [key, parameter] : parameters)
      BOOST_TEST(!parameter.is_overdue(date_of(parameter.values.back().verified_on)), key);
}

BOOST_AUTO_TEST_SUITE_END()
