// Saved answers read back: today's, those of an older edition of the questions, and whatever else may be in a file.
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include "presentation/built_in_language.hpp"
#include "presentation/saved.hpp"

using namespace iura;
using nlohmann::json;

namespace {

const Date today = *iso_date("2026-11-23");

const Language& dutch() { return built_in_language("nl"); }

json file(const json& answers) { return {{"format", "iura-answers/1"}, {"edition", 1}, {"made", "2026-11-22"}, {"law", "2026-11-22"}, {"answers", answers}}; }
json opened(const json& document, const json& editions = {{"edition", 1}, {"changes", json::array()}}) { return open_saved(document.dump(), today, dutch(), editions); }
std::string why(const json& result) { return result.contains("refused") ? result["refused"].get<std::string>() : "opened"; }

json with(const char* key, json value) {
  json changed = file({{"you", {{"age", "34"}}}});
  changed[key] = std::move(value);
  return changed;
}

json without(const char* key) {
  json changed = file({{"you", {{"age", "34"}}}});
  changed.erase(key);
  return changed;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(saved)

BOOST_AUTO_TEST_CASE(a_file_gives_its_answers_as_they_were_typed) {
  const json answers = {{"you", {{"age", "34"}, {"status", "unknown"}, {"rent", {{"amount", "1.200,5"}, {"per", "month"}}}}}, {"others", json::array()}};
  const json result = opened(file(answers));
  BOOST_TEST(result["answers"] == answers);
  BOOST_TEST(result["made_text"] == "22\u00A0november 2026");
  for (const char* told : {"renamed", "gone", "fresh"}) BOOST_TEST(result[told].empty());
}

BOOST_AUTO_TEST_CASE(what_a_person_may_type_wrongly_is_no_reason_to_refuse) {
  BOOST_TEST(why(opened(file({{"you", {{"age", "drie"}, {"rent", {{"amount", "1,200"}, {"per", "month"}}}}}}))) == "opened");
  BOOST_TEST(why(opened(file({{"you", {{"age", "5"}}}, {"others", {{{"relation", "child"}, {"age", "40"}}}}}))) == "opened");
}

BOOST_AUTO_TEST_CASE(row_45_of_the_bad_inputs_what_no_field_could_have_held_is_refused) {
  for (const json& answers : {json{{"you", {{"age", true}}}}, json{{"you", {{"age", 30.5}}}}, json{{"you", {{"age", 200}}}}, json{{"you", {{"status", "martian"}}}}, json{{"you", {{"lives_in_belgium", 1}}}},
                              json{{"you", {{"age", json::array({1})}}}}, json{{"you", 7}}, json{{"others", json::object()}}, json{{"you", {{"rent", {{"amout", "5"}}}}}},
                              json{{"you", {{"rent", {{"amount", true}, {"per", "month"}}}}}}, json{{"you", {{"age", std::string(201, '1')}}}}})
    BOOST_TEST(why(opened(file(answers))) == "damaged", answers.dump());
}

BOOST_AUTO_TEST_CASE(row_46_and_47_what_is_not_known_is_refused_and_named) {
  for (const char* key : {"__proto__", "constructor", "prototype", "name", "you/age"}) {
    const json result = opened(file({{"you", {{key, 1}}}}));
    BOOST_TEST(why(result) == "unknown_key");
    BOOST_TEST(result["detail"] == std::string{"you/"} + key);
    BOOST_TEST(opened(with(key, 1))["detail"] == key);
  }
  BOOST_TEST(why(opened(file({{"date", "2026-01-01"}}))) == "unknown_key");
  BOOST_TEST(opened(with(std::string(5000, 'k').c_str(), 1))["detail"] == "");
}

BOOST_AUTO_TEST_CASE(row_47_a_missing_part_a_wrong_version_and_a_newer_one_are_refused) {
  for (const char* key : {"made", "law", "answers"}) BOOST_TEST(why(opened(without(key))) == "incomplete", key);
  BOOST_TEST(why(opened(without("edition"))) == "incomplete");
  BOOST_TEST(why(opened(without("format"))) == "not_ours");
  BOOST_TEST(why(opened(with("format", "iura-case/1"))) == "not_ours");
  BOOST_TEST(why(opened(with("format", 1))) == "not_ours");
  BOOST_TEST(why(opened(with("format", "iura-answers/2"))) == "newer");
  BOOST_TEST(why(opened(with("edition", 2))) == "newer");
  for (const json& bad : {json(0), json(-1), json("1"), json(1.5)}) BOOST_TEST(why(opened(with("edition", bad))) == "incomplete", bad.dump());
  for (const json& bad : {json("2026-02-30"), json("22/11/2026"), json(7), json{}}) BOOST_TEST(why(opened(with("made", bad))) == "incomplete", bad.dump());
  for (const json& bad : {json(7), json{{"you/age", 1}}, json::array()}) BOOST_TEST(why(opened(with("tags", bad))) == "incomplete", bad.dump());
}

BOOST_AUTO_TEST_CASE(rows_38_to_44_what_is_no_text_of_ours_is_refused) {
  const auto read = [](const std::string& text) { return why(open_saved(text, today, dutch())); };
  const std::string good = file({{"you", {{"age", "34"}}}}).dump();
  BOOST_TEST(read(good) == "opened");
  BOOST_TEST(read("\xEF\xBB\xBF" + good) == "opened");
  for (const std::string& bad : {std::string(200'000, '['), std::string{}, std::string{"{}x"}, good + "x", good.substr(0, good.size() / 2), std::string{"{\"a\":1,\"a\":2}"}, std::string{"\xFF\xFE{\0}\0", 6},
                                 std::string{"{\"a\":\"\xC3\x28\"}"}, std::string{"{\"a\":\"\\ud800\"}"}, std::string{"{\"a\":1,}"}, std::string{"{\"a\":NaN}"}, std::string{"// x\n{}"}, std::string{"[]"}})
    BOOST_TEST(read(bad) == "unreadable", bad.substr(0, 30));
  BOOST_TEST(read(R"({"format":"iura-answers/1","edition":12345678901234567890123,"made":"2026-11-22","law":"2026-11-22","answers":{}})") == "incomplete");
  BOOST_TEST(read(R"({"format":"iura-answers/1","edition":1,"made":"2026-11-22","law":"2026-11-22","answers":{"you":{"age":12345678901234567890123}}})") == "damaged");
}

// As if today's questions were those of edition 3: the catalogue is today's, so what "was" is made up.
const json third = json::parse(R"({"edition": 3, "changes": [
  {"edition": 2, "thing": "person", "was": "years_old", "now": "age"},
  {"edition": 2, "thing": "person", "was": "shoe_size", "words": {"nl": "Schoenmaat", "fr": "Pointure"}},
  {"edition": 2, "thing": "income", "question": "kind", "was": "salary", "now": "wage"},
  {"edition": 3, "thing": "person", "question": "needs", "was": "holiday"},
  {"edition": 3, "thing": "person", "question": "needs", "was": "meals", "now": "food"},
  {"edition": 3, "thing": "person", "now": "car_needed"}]})");

BOOST_AUTO_TEST_CASE(an_older_file_opens_with_its_answers_under_todays_names_and_the_person_is_told) {
  const json old = {{"you", {{"years_old", "34"}, {"shoe_size", "42"}, {"needs", {"holiday", "meals", "debts"}}, {"incomes", {{{"kind", "salary"}}}}}}, {"others", {{{"relation", "child"}, {"years_old", "8"}}}}};
  const json result = opened(file(old), third);
  BOOST_REQUIRE_EQUAL(why(result), "opened");
  BOOST_TEST(result["answers"] == (json{{"you", {{"age", "34"}, {"needs", {"food", "debts"}}, {"incomes", {{{"kind", "wage"}}}}}}, {"others", {{{"relation", "child"}, {"age", "8"}}}}}));
  const auto name = [](const std::string& question) { return json(dutch().text({"questions", "questions", question, "short"})); };
  BOOST_TEST(result["renamed"].size() == 3u);  // each question once, however many people answered it
  BOOST_TEST((result["renamed"][0] == name("person.age") && !name("person.age").get<std::string>().empty()));
  BOOST_TEST(result["gone"].dump() == json::array({name("person.needs"), "Schoenmaat"}).dump());
  BOOST_TEST(result["fresh"] == json::array({name("person.car_needed")}));
}

BOOST_AUTO_TEST_CASE(a_file_of_a_later_edition_is_changed_by_later_changes_alone) {
  json second = file({{"you", {{"age", "34"}, {"needs", {"meals"}}}}});
  second["edition"] = 2;
  const json result = opened(second, third);
  BOOST_TEST(result["answers"]["you"]["needs"] == json({"food"}));
  second["answers"]["you"] = {{"years_old", "34"}};
  BOOST_TEST(why(opened(second, third)) == "unknown_key");
  second["edition"] = 3;
  second["answers"]["you"] = {{"needs", {"meals"}}};
  BOOST_TEST(why(opened(second, third)) == "damaged");
}

BOOST_AUTO_TEST_SUITE_END()
