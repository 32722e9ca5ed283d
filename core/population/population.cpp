#include "population/population.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <span>
#include <stdexcept>

#include "embedded.hpp"
#include "household/applicable.hpp"
#include "json/text.hpp"
#include "population/draw.hpp"

namespace iura {
namespace embedded {
std::span<const File> population();
}
namespace {

using nlohmann::json;

constexpr int grown_up = 18, pension_age = 65, oldest_child = 24;

const json& weights() {
  static const json read = parse_json(embedded::population().front().text);
  return read;
}

json a_month(int euros) { return {{"amount", euros}, {"per", "month"}, {"basis", "net"}}; }
json income(const std::string& kind, int euros) { return {{"kind", kind}, {"amount", a_month(euros)}}; }

std::string age_band(int age) { return age < 25 ? "18-24" : age < 40 ? "25-39" : age < 65 ? "40-64" : age < 80 ? "65-79" : "80-95"; }

int age_in(Draw& draw, const std::string& band) { return draw.between(std::stoi(band.substr(0, 2)), std::stoi(band.substr(3))); }

bool chance(Draw& draw, const char* what) { return draw.percent(weights()["percent"]["shares"][what].get<int>()); }

// What an adult lives from. The net income of a month goes into `household_income`.
json adult(Draw& draw, int age, int& household_income) {
  json person{{"age", age}, {"incomes", json::array()}, {"accounts", json::array()}};
  const auto activity = draw.of(weights()["activity"][age_band(age)]);
  const auto& amounts = weights()["month"]["deciles"];
  if (activity == "student") person["studies"] = chance(draw, "project") ? "with_project" : "without_project";
  if (activity == "leefloon") person["leefloon"] = true;
  if (amounts.contains(activity)) {
    const int euros = draw.of_deciles(amounts[activity]);
    household_income += euros;
    person["incomes"].push_back(income(activity, euros));
  }
  const int savings = draw.of_deciles(weights()["euro"]["deciles"]["savings"]);
  if (savings > 0) person["accounts"].push_back({{"balance", savings}, {"holders", 1}});
  person["status"] = draw.of(weights()["status"]["weights"]);
  return person;
}

// One who lives with you: an adult asks for nothing; only those who get a leefloon say so.
json other_adult(Draw& draw, const char* relation, int age, int& household_income) {
  json person = adult(draw, age, household_income);
  person["relation"] = relation;
  person["leefloon_claim"] = person.contains("leefloon") ? "receives" : "no";
  person.erase("leefloon");
  return person;
}

void add_children(Draw& draw, json& answers, int parent_age) {
  const int count = std::stoi(draw.of(weights()["children"]["weights"]));
  const int oldest = std::clamp(parent_age - grown_up, 0, oldest_child);
  const bool half = chance(draw, "half_presence");
  for (int i = 0; i < count; ++i) {
    json child{{"relation", "child"}, {"age", draw.between(0, oldest)}, {"child_situation", json::array()}, {"shares_household", true}};
    if (child["age"] < grown_up) {
      child["in_charge"] = true;
      child["presence"] = half ? "half" : "full";
    } else if (chance(draw, "higher_education")) {
      child["child_situation"].push_back("higher_education");
      child["studies"] = "with_project";
    }
    if (chance(draw, "child_disability")) child["child_situation"].push_back("disability_points");
    answers["others"].push_back(std::move(child));
  }
}

void add_home(Draw& draw, json& you, const std::string& region) {
  if (chance(draw, "homeless")) {
    you["homeless"] = true;
    return;
  }
  you["homeless"] = false;
  const auto tenancy = draw.of(weights()["tenancy"][region]);
  you["tenancy"] = tenancy;
  const auto& euros = weights()["euro"]["deciles"];
  if (tenancy == "private_rent" || tenancy == "social_agency") you["rent"] = {{"amount", draw.of_deciles(euros["rent"])}, {"per", "month"}};
  you["properties"] = json::array();
  const int owned = (tenancy == "owner" ? 1 : 0) + (chance(draw, "second_property") ? 1 : 0);
  for (int i = 0; i < owned; ++i) you["properties"].push_back({{"kind", "built"}, {"ownership", "full"}, {"share", "1/1"}, {"cadastral_income", draw.of_deciles(euros["cadastral_income"])}});
}

json marks(Draw& draw, std::initializer_list<const char*> names) {
  json ticked = json::array();
  for (const char* name : names)
    if (chance(draw, name)) ticked.push_back(name);
  return ticked;
}

void add_situation(Draw& draw, json& you, int household_income, Date date) {
  you["needs"] = marks(draw, {"heating_fuel", "energy_bills", "debts", "medical_costs", "food", "digital"});
  you["statuses"] = marks(draw, {"increased_reimbursement", "disability_recognised"});
  you["housing"] = marks(draw, {"looking_for_home", "social_list"});
  you["debt_help"] = marks(draw, {"mediation"});
  // The tax note tells a gross amount, of two years ago: about as much as a month's net income, twelve times and a quarter more.
  you["taxable_income"] = household_income * 15;
  const auto& needs = you["needs"];
  if (std::find(needs.begin(), needs.end(), "heating_fuel") != needs.end()) you["fuel_date"] = iso({date.days - draw.of_deciles(weights()["days"]["deciles"]["since_delivery"])});
}

json& at(json& answers, std::string_view path) {
  json* place = &answers;
  while (!path.empty()) {
    const auto slash = path.find('/');
    const auto part = std::string{path.substr(0, slash)};
    place = place->is_array() ? &(*place)[static_cast<std::size_t>(std::stoi(part))] : &(*place)[part];
    path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
  }
  return *place;
}

// The common answer; of a day that is still to come, the same day of an earlier year.
json typical_answer(const Question& question, Date date) {
  json typical = parse_json(question.typical);
  if (question.type != AnswerType::date) return typical;
  Date day = date_of(typical.get<std::string>());
  while (day > date) day = plus_years(day, -1);
  return iso(day);
}

// What nobody drew gets the common answer; that may call for further questions.
void complete(json& answers, Date date) {
  for (int round = 0; round < 8; ++round) {
    const Answers read = read_answers(answers, date);
    if (!read.errors.empty()) throw std::logic_error("population: " + read.errors.front().path + " " + read.errors.front().key);
    bool filled = false;
    for (const auto& asked : applicable_questions(read, date)) {
      if (!is_yes(asked.applies) || asked.answer->state != Answer::State::unanswered || asked.question->typical.empty()) continue;
      at(answers, asked.path()) = typical_answer(*asked.question, date);
      filled = true;
    }
    if (!filled) return;
  }
}

}  // namespace

json synthetic_household(std::uint64_t seed, std::uint64_t number, Date date) {
  Draw draw{seed, number};
  const auto region = draw.of(weights()["region"]["weights"]);
  const auto type = draw.of(weights()["type"][region]);
  const int age = age_in(draw, draw.of(weights()["age"][type]));
  int household_income = 0;
  json answers{{"you", adult(draw, age, household_income)}, {"others", json::array()}};
  json& you = answers["you"];
  you["receives_leefloon"] = you.contains("leefloon");
  you.erase("leefloon");
  you["region"] = region;
  if (type.rfind("couple", 0) == 0) {
    const int of_partner = std::clamp(age + draw.between(-5, 5), grown_up, 95);
    answers["others"].push_back(other_adult(draw, chance(draw, "married") ? "spouse" : "partner", of_partner, household_income));
  }
  if (type == "single_parent" || type == "couple_with_children") add_children(draw, answers, age);
  if (type == "with_parents") answers["others"].push_back(other_adult(draw, "parent", std::min(95, age + draw.between(20, 40)), household_income));
  if (type == "sharing") answers["others"].push_back(other_adult(draw, "other", draw.between(grown_up, pension_age), household_income));
  add_home(draw, you, region);
  add_situation(draw, you, household_income, date);
  complete(answers, date);
  return answers;
}

}  // namespace iura
