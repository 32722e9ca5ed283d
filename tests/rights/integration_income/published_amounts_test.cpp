// Every amount that was published (or follows from what was) since March 2020, to the cent: base x coefficient, and a twelfth of it.
// The table is a file beside this one, found from the folder in which the tests run; WebAssembly has no files, so native only.
#ifndef __EMSCRIPTEN__

#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "rights/integration_income/rule.hpp"
#include "values/print.hpp"

using namespace iura;
using namespace iura::integration_income_rule;
using nlohmann::json;

namespace {

const json& rows() {
  static const json table = [] {
    const std::filesystem::path file = "tests/rights/integration_income/published_amounts.json";
    for (auto folder = std::filesystem::current_path();; folder = folder.parent_path()) {
      if (std::ifstream stream{folder / file}) return json::parse(stream);
      if (folder == folder.root_path()) break;
    }
    BOOST_FAIL("run the tests from the repository: " << file << " is not found");
    return json{};
  }();
  return table;
}

Money calculated(const json& row, Date date) {
  const auto law = Legislation::current().at("integration_income", date);
  if (row.contains("spi")) {
    const auto key = "spi." + row["spi"].get<std::string>() + ".base";
    return to_cents(law[Key{key, hash_of(key)}].indexed);
  }
  const auto name = row["category"].get<std::string>();
  const auto category = name == "cohabitant" ? Category::cohabitant : name == "single" ? Category::single : Category::family;
  const Amount a_year = category_amount(category, law);
  return to_cents(row["per"] == "month" ? a_year / Amount{12} : a_year);
}

template <class Check>
void for_each_row(Check check) {
  for (const auto& row : rows()) {
    BOOST_TEST_CONTEXT(row["name"].get<std::string>()) {
      check(row, date_of(row["from"].get<std::string>()), to_cents(euros(row["amount"].get<std::string>())));
    }
  }
}

}  // namespace

BOOST_AUTO_TEST_SUITE(published_amounts)

BOOST_AUTO_TEST_CASE(every_amount_is_right_to_the_cent) {
  BOOST_TEST(rows().size() >= 160u);
  for_each_row([](const json& row, Date from, Money amount) { BOOST_TEST(calculated(row, from) == amount); });
}

BOOST_AUTO_TEST_CASE(no_amount_holds_a_day_too_early) {
  for_each_row([](const json& row, Date from, Money amount) { BOOST_TEST(calculated(row, previous_day(from)) != amount); });
}

BOOST_AUTO_TEST_CASE(every_change_of_base_or_index_has_its_rows) {
  const auto& all = Legislation::current().all();
  for (const char* category : {"cohabitant", "single", "family"}) {
    std::set<std::string> changes;
    for (const auto& entry : all.at("").at("index.coefficient").values) changes.insert(iso(entry.from));
    for (const auto& entry : all.at("integration_income").at(std::string{"base."} + category).values)
      if (iso(entry.from) > *changes.begin()) changes.insert(iso(entry.from));
    for (const char* per : {"year", "month"}) {
      std::set<std::string> published;
      for (const auto& row : rows())
        if (row.value("category", "") == category && row["per"] == per) published.insert(row["from"].get<std::string>());
      BOOST_TEST((published == changes), category << " a " << per);
    }
  }
}

BOOST_AUTO_TEST_SUITE_END()

#endif
