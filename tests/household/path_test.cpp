// Paths into a tree of answers.
#include "household/sample.hpp"

using namespace iura;
using namespace iura::test;

namespace {

Answers sample() { return read(R"({"you": {"age": 40, "incomes": [{}, {}, {"kind": "wage"}]}, "others": [{"age": 8, "accounts": [{"balance": 5}]}]})"); }

bool exists(const std::string& path) {
  auto answers = sample();
  return find(answers, path).thing != nullptr;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(path)

BOOST_AUTO_TEST_CASE(a_path_leads_to_an_answer) {
  auto answers = sample();
  BOOST_TEST(find(answers, "you/age").answer()->value == Amount{40});
  BOOST_TEST(find(answers, "others/0/age").answer()->value == Amount{8});
  BOOST_TEST(find(answers, "you/incomes/2/kind").answer()->possible == 1u);
  BOOST_TEST(find(answers, "others/0/accounts/0/balance").answer()->value == Amount{500});
  BOOST_TEST(find(answers, "others").answer()->items.size() == 1u);
  BOOST_TEST(find(answers, "debtors_counted").question->id == "debtors_counted");
}

BOOST_AUTO_TEST_CASE(it_names_the_thing_on_the_way) {
  auto answers = sample();
  BOOST_TEST(find(answers, "you/age").thing_path == "you");
  BOOST_TEST(find(answers, "you/incomes/2/kind").thing_path == "you/incomes/2");
  BOOST_TEST(find(answers, "others/0/accounts/0/balance").thing_path == "others/0/accounts/0");
  BOOST_TEST(find(answers, "debtors_counted").thing_path == "");
}

BOOST_AUTO_TEST_CASE(a_path_may_lead_to_a_thing) {
  auto answers = sample();
  BOOST_TEST(find(answers, "").thing->type->name == "household");
  for (const auto& [path, type] : {std::pair{"you", "person"}, {"others/0", "person"}, {"you/incomes/1", "income"}}) {
    const Place place = find(answers, path);
    BOOST_TEST(place.thing->type->name == type);
    BOOST_TEST(place.question == nullptr);
    BOOST_TEST(place.answer() == nullptr);
    BOOST_TEST(place.thing_path == path);
  }
}

BOOST_AUTO_TEST_CASE(the_last_item_exists_and_the_next_does_not) {
  BOOST_TEST(exists("you/incomes/2"));
  BOOST_TEST(!exists("you/incomes/3"));
  BOOST_TEST(exists("others/0"));
  BOOST_TEST(!exists("others/1"));
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_is_no_place) {
  for (const char* path : {"me", "you/shoe_size", "age", "you/incomes/x", "you/incomes/-1", "you/incomes/1x", "you/incomes/ 1", "you/incomes//kind", "you/age/0", "you/age/0/x",
                           "others/0/others", "youth/age", "you/incomes/99999999999999999999/kind", "/", "//"})
    BOOST_TEST(!exists(path), path);
}

BOOST_AUTO_TEST_SUITE_END()
