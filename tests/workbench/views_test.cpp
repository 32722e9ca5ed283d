// The views, drawn without a screen: every household in both languages, and what a hand can do in them.
#include <boost/test/unit_test.hpp>

#include "actions.hpp"
#include "bench.hpp"
#include "json/text.hpp"
#include "presentation/machine.hpp"

namespace {

using namespace iura;
using namespace iura::workbench;
using nlohmann::json;

constexpr const char* tabs[] = {"trace", "curve", "heat", "law", "compare", "help"};

json small_case() {
  return parse_json(R"({"format": "iura-case/1", "date": "2026-11-22", "answers": {"you": {"age": 40, "lives_in_belgium": true, "status": "belgian", "studies": "none",
    "willing_to_work": "yes", "incomes": [{"kind": "wage", "amount": {"amount": "400", "per": "month", "basis": "net"}}], "accounts": [], "properties": [], "cessions": []}, "others": []}})");
}

const std::string amount = "you/incomes/0/amount";

BOOST_AUTO_TEST_SUITE(workbench_views)

BOOST_AUTO_TEST_CASE(every_household_is_drawn_in_every_view_and_in_both_languages) {
  for (const auto* code : {"nl", "fr"}) {
    Bench bench{code};
    for (const auto* tab : tabs) {
      bench.open_tab(tab);
      for (const auto& persona : bench.model().personas()) {
        BOOST_TEST_CONTEXT(persona.who << " in " << tab) {
          json file = json::object();
          file["format"] = "iura-case/1";
          file["date"] = iso(persona.date);
          file["answers"] = persona.answers;
          BOOST_REQUIRE(bench.model().open(file));
          bench.frames(2);
          BOOST_TEST(ImGui::GetDrawData()->TotalVtxCount > 2000);
        }
      }
    }
  }
}

BOOST_AUTO_TEST_CASE(every_view_says_its_words) {
  for (const auto* code : {"nl", "fr"}) {
    Bench bench{code};
    for (const auto* id : {"household", "rights", "trace", "curve", "heat", "law", "compare", "help"}) BOOST_TEST(!bench.model().say({"views", std::string_view{id}}).empty());
    for (const auto& action : actions) BOOST_TEST(!bench.model().say({"actions", action.id}).empty());
  }
}

BOOST_AUTO_TEST_CASE(without_room_everything_is_in_one_window) {
  Bench bench{"nl", 500, 4000};
  for (const auto* tab : {"household", "rights", "trace", "curve", "law"}) {
    bench.open_tab(tab);
    BOOST_TEST(ImGui::GetDrawData()->TotalVtxCount > 500);
  }
}

BOOST_AUTO_TEST_CASE(a_slider_that_is_dragged_changes_the_answer_and_the_rights) {
  Bench bench;
  BOOST_REQUIRE(bench.model().open(small_case()));
  bench.frames(2);
  const auto before = bench.model().outcome().gains().month;
  bench.move_to(amount + "#slide", 0.1f);
  bench.hold(true);
  bench.move_to(amount + "#slide", 0.6f);
  const auto during = bench.model().outcome().gains().month;
  bench.hold(false);
  const auto said = bench.model().answer_at(amount);
  BOOST_TEST(std::stoi(said["amount"].get<std::string>()) > 1000);
  BOOST_TEST(said["per"] == "month");
  BOOST_TEST((during.high() < before.high()));
}

BOOST_AUTO_TEST_CASE(an_amount_is_typed_as_a_person_types_it_and_what_cannot_be_read_is_said_at_the_field) {
  Bench bench;
  BOOST_REQUIRE(bench.model().open(small_case()));
  bench.frames(2);
  bench.click(amount, 0.2f);
  bench.press("a", ctrl);
  bench.type("1.234,56");
  BOOST_TEST(bench.model().answer_at(amount)["amount"] == "1.234,56");
  BOOST_TEST(bench.model().outcome().answers().errors.empty());
  bench.press("a", ctrl);
  bench.type("twaalf");
  BOOST_TEST(bench.model().answer_at(amount)["amount"] == "twaalf");
  BOOST_REQUIRE_EQUAL(bench.model().outcome().answers().errors.size(), 1u);
  BOOST_TEST(bench.model().outcome().answers().errors.front().path == amount);
}

BOOST_AUTO_TEST_CASE(what_is_typed_faster_than_frames_come_arrives_whole_and_in_order) {
  Bench bench;
  BOOST_REQUIRE(bench.model().open(small_case()));
  bench.frames(2);
  bench.click(amount, 0.2f);
  // Control+A, three figures, Backspace and another figure, all before the next frame.
  press_key("Control", true, ctrl);
  press_key("a", true, ctrl);
  press_key("a", false, ctrl);
  press_key("Control", false, 0);
  for (const char* figure : {"7", "8", "9"}) type_text(figure);
  press_key("Backspace", true, 0);
  press_key("Backspace", false, 0);
  type_text("5");
  bench.frames(10);
  BOOST_TEST(bench.model().answer_at(amount)["amount"] == "785");
}

BOOST_AUTO_TEST_CASE(any_answer_can_be_unknown_and_then_an_interval_is_drawn) {
  Bench bench;
  BOOST_REQUIRE(bench.model().open(small_case()));
  bench.frames(2);
  bench.click(amount + "#unknown");
  BOOST_TEST(bench.model().answer_at(amount) == "unknown");
  const auto* leefloon = bench.model().outcome().scene().assessment.find("integration_income");
  BOOST_REQUIRE(leefloon != nullptr);
  BOOST_TEST(!leefloon->per_month.is_exact());
  bench.click(amount + "#unknown");
  BOOST_TEST(bench.model().answer_at(amount).is_null());
}

BOOST_AUTO_TEST_CASE(a_list_gets_one_more_and_loses_it_again) {
  Bench bench;
  BOOST_REQUIRE(bench.model().open(small_case()));
  bench.frames(2);
  bench.click("you/incomes#add", 0.1f);
  BOOST_TEST(bench.model().answer_at("you/incomes").size() == 2u);
  BOOST_TEST(bench.model().answer_at("you/incomes/1") == json::object());
}

BOOST_AUTO_TEST_CASE(a_click_on_a_right_explains_it_and_a_click_on_its_figure_opens_the_law_there) {
  Bench bench;
  BOOST_REQUIRE(bench.model().open(small_case()));
  bench.frames(2);
  bench.click("right/integration_income/0");
  BOOST_TEST(bench.model().right == "integration_income");
  bench.open_tab("trace");
  bench.click("trace/open_all");
  bench.frames(2);
  const auto& places = remembered_places();
  const auto figure = places.lower_bound("figure/");
  BOOST_REQUIRE(figure != places.end() && figure->first.rfind("figure/", 0) == 0);
  bench.click(std::string{figure->first}, 0.3f);
  bench.frames(3);
  BOOST_TEST(bench.bench.state(0)["tab"] == "law");
  BOOST_TEST(!bench.model().wanted_figure.has_value());
  BOOST_TEST(remembered_places().lower_bound("value/")->first.rfind("value/", 0) == 0u);
}

BOOST_AUTO_TEST_CASE(a_figure_changed_in_the_law_changes_the_result_and_can_be_saved) {
  Bench bench;
  BOOST_REQUIRE(bench.model().open(small_case()));
  bench.frames(2);
  const auto before = bench.model().outcome().gains().month;
  Reform reform;
  const Reform::Place place{"integration_income", "base.single"};
  BOOST_REQUIRE(Legislation::current().all().at(place.first).contains(place.second));
  BOOST_REQUIRE(reform.set(place, bench.model().date(), "24000.00", Legislation::current()));
  bench.model().change_law(reform);
  bench.open_tab("law");
  bench.frames(2);
  BOOST_TEST((bench.model().outcome().gains().month.high() > before.high()));
  bench.click("law/export");
  BOOST_REQUIRE_EQUAL(bench.platform.saved.size(), 1u);
  const auto file = parse_json(bench.platform.saved.front().second);
  BOOST_TEST(file["files"]["core/rights/integration_income/parameters.json"]["base.single"]["values"].back()["value"] == "24000.00");
}

BOOST_AUTO_TEST_CASE(dragging_in_the_curve_changes_the_answer_it_is_of) {
  Bench bench{"nl", 1600, 6000};
  BOOST_REQUIRE(bench.model().open(small_case()));
  bench.model().axis = amount;
  bench.open_tab("curve");
  bench.move_to("curve", 0.3f);
  bench.hold(true);
  const auto first = bench.model().answer_at(amount)["amount"];
  bench.move_to("curve", 0.7f);
  const auto second = bench.model().answer_at(amount)["amount"];
  bench.hold(false);
  BOOST_TEST(first != second);
  BOOST_TEST(std::stoi(second.get<std::string>()) > std::stoi(first.get<std::string>()));
}

BOOST_AUTO_TEST_CASE(F6_goes_round_the_windows_and_escape_leaves_when_nothing_is_being_done) {
  Bench bench;
  const auto window = [&] { return bench.bench.state(0)["window"].get<int>(); };
  const int first = window();
  bench.press("F6");
  BOOST_TEST(window() == (first + 1) % 4);
  bench.press("F6", shift);
  BOOST_TEST(window() == first);
  BOOST_TEST(bench.platform.left == 0);
  bench.press("Escape");
  BOOST_TEST(bench.platform.left == 1);
  // In a field it ends the typing first.
  bench.click("search", 0.2f);
  bench.press("Escape");
  BOOST_TEST(bench.platform.left == 1);
  bench.press("Escape");
  BOOST_TEST(bench.platform.left == 2);
}

BOOST_AUTO_TEST_CASE(when_nothing_happens_no_frame_is_wished_for) {
  Bench bench;
  for (const auto* tab : tabs) {
    bench.open_tab(tab);
    ImGui::GetIO().MousePos = {-1e6f, -1e6f};
    bench.frames(5);
    bench.platform.wanted = 0;
    bench.frames(3);
    BOOST_TEST(bench.platform.wanted == 0, tab);
  }
}

BOOST_AUTO_TEST_CASE(a_case_is_told_as_it_was_opened_and_its_result_is_that_of_the_core) {
  Bench bench;
  BOOST_REQUIRE(bench.model().open(small_case()));
  bench.frames(1);
  BOOST_TEST((bench.model().case_file() == small_case()));
  BOOST_TEST((bench.model().result() == parse_json(result_for_programs(small_case()["answers"], date_of("2026-11-22"), {.trace = true}).text)));
  BOOST_TEST(!bench.model().open(json::object()));
  json other = small_case();
  other["date"] = "2026-02-30";
  BOOST_TEST(!bench.model().open(other));
}

BOOST_AUTO_TEST_SUITE_END()

}  // namespace
