#include "properties/random_household.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "household/answers.hpp"

namespace iura::test {
namespace {

using nlohmann::json;

// How often a question gets its usual answer; otherwise any of its choices, all alike. Not listed: always any of them.
const std::map<std::string, std::pair<json, int>>& usual_answers() {
  static const std::map<std::string, std::pair<json, int>> table{
      {"person.lives_in_belgium", {true, 96}},       {"person.status", {"belgian", 75}},
      {"person.long_stay_right", {true, 90}},        {"person.worker_or_family_of_worker", {false, 70}},
      {"person.presence", {"full", 60}},             {"person.shares_household", {true, 88}},
      {"person.in_charge", {true, 75}},              {"person.leefloon_claim", {"no", 60}},
      {"person.homeless", {false, 92}},              {"person.integration_project", {true, 60}},
      {"person.studies", {"none", 75}},              {"person.willing_to_work", {"yes", 85}},
      {"person.other_rights_claimed", {"claimed", 88}}, {"person.maintenance_claim", {"not_required", 80}},
      {"person.care_need", {false, 80}},             {"person.detained", {false, 90}},
      {"person.pays_child_maintenance", {false, 85}}, {"person.married", {false, 85}},
      {"person.pregnant", {false, 85}},              {"income.work_type", {"ordinary", 50}},
      {"income.shortage_conditions", {true, 80}},    {"property.ownership", {"full", 65}},
      {"property.kind", {"built", 65}},              {"cession.ownership", {"full", 65}},
      {"cession.how", {"sold", 65}},                 {"cession.set_aside", {false, 85}},
      {"family_rate_below_half", {false, 60}},       {"household.family_rate_below_half", {false, 60}},
  };
  return table;
}

// Amounts around which results turn, in euro: a month for income, otherwise as the question asks.
const std::map<std::string, std::vector<double>>& turning_points() {
  static const std::map<std::string, std::vector<double>> table{
      {"income.amount", {0, 90, 155, 258.96, 321.99, 450, 650, 893.65, 911.56, 923, 1040, 1340.47, 1367.34, 1850, 2300}},
      {"person.leefloon_amount", {0, 250, 911.56, 1367.34, 1847.89}},
      {"person.housing_paid_by_others", {0, 0, 150, 700}},
      {"account.balance", {0, 900, 3100, 6200, 6200.01, 12500, 12500.01, 25000, 61000}},
      {"property.cadastral_income", {0, 30, 250, 750, 875, 1100, 2300}},
      {"property.rent", {0, 0, 90, 650}},
      {"property.loan_interest", {0, 0, 300, 1500, 6000}},
      {"property.annuity", {0, 0, 60, 800}},
      {"cession.value", {0, 6200, 37200, 50000, 95000, 210000}},
      {"cession.debts_paid", {0, 0, 5000, 40000}},
      {"cession.still_held", {0, 0, 4000, 30000}},
      {"cession.remaining", {0, 6200, 9000, 40000}},
  };
  return table;
}

class Generator {
 public:
  explicit Generator(Random& chance, Date date = {}) : random_(chance), date_(date) {}

  RandomHousehold household() {
    RandomHousehold made;
    // From the first date our figures cover; often around the reform of 1 March 2026 and the changes of the exemption for work.
    made.date = date_of(random_.one_of({"2020-03-01", "2021-09-15", "2021-12-31", "2022-01-01", "2023-12-31", "2024-03-31", "2025-06-10", "2026-02-28", "2026-03-01", "2026-11-22"}));
    if (random_.chance(20)) made.date = Date{made.date.days + random_.below(30)};
    date_ = made.date;
    json& answers = made.answers;
    answers["you"] = person("self", random_.chance(12) ? random_.between(15, 17) : random_.between(18, 70));
    answers["others"] = others(answers["you"]["age"]);
    answers["debtors_counted"] = random_.one_of({0, 1, 50, 99, 100, 100, 100});
    answers["family_rate_below_half"] = random_.chance(40);
    return made;
  }

  json person(const std::string& relation, int age) {
    json made = thing("person");
    if (relation == "self") made.erase("relation");
    else made["relation"] = relation;
    made["age"] = age;
    return made;
  }

  json answer(const Question& question) {
    if (const auto usual = usual_answers().find(question.key()); usual != usual_answers().end() && random_.chance(usual->second.second)) return usual->second.first;
    switch (question.type) {
      case AnswerType::yes_no: return random_.chance(50);
      case AnswerType::choice: return choice(question);
      case AnswerType::set: return ticked(question);
      case AnswerType::money: return money(question);
      case AnswerType::count:
      case AnswerType::age: return count(question);
      case AnswerType::date: return iso(std::clamp(day(question), question.earliest, question.latest));
      case AnswerType::fraction: return fraction(question);
      case AnswerType::list: return list(question);
    }
    return nullptr;
  }

 private:
  json others(int your_age) {
    json people = json::array();
    const int wanted = random_.one_of({0, 0, 1, 1, 2, 2, 3, 4, 5});
    std::map<std::string, int> seen;
    bool partner = false;
    bool spouse = false;
    if (wanted > 0 && random_.chance(45)) {
      spouse = random_.chance(50);
      partner = !spouse;
      people.push_back(person(spouse ? "spouse" : "partner", std::max(16, your_age + random_.between(-8, 8))));
    }
    while (static_cast<int>(people.size()) < wanted) {
      const std::string relation = random_.one_of({"child", "child", "child", "child", "partners_child", "grandchild", "parent", "parent", "grandparent", "parent_in_law",
                                                   "partners_parent", "child_in_law", "sibling", "step_parent", "ex_spouse", "other_family", "other"});
      // At most two of a kind, but for children: of three grandparents nobody could say who is whose partner.
      const int most = relation == "child" || relation == "sibling" || relation == "other" ? 4 : relation == "ex_spouse" || relation == "step_parent" || relation == "child_in_law" ? 1 : 2;
      if (seen[relation] == most || (relation == "parent_in_law" && !spouse) || (relation == "partners_parent" && !partner)) continue;
      if ((relation == "step_parent" && seen["parent"] > 1) || (relation == "parent" && seen["parent"] + seen["step_parent"] > 1)) continue;
      if (relation == "partners_child" && !spouse && !partner) continue;
      if (relation == "child_in_law" && seen["child"] > 1) continue;
      if (relation == "child" && seen["child_in_law"] > 0 && seen["child"] > 0) continue;
      ++seen[relation];
      people.push_back(person(relation, age_of(relation, your_age)));
    }
    for (std::size_t i = people.size(); i > 1; --i) std::swap(people[i - 1], people[static_cast<std::size_t>(random_.below(static_cast<int>(i)))]);
    return people;
  }

  int age_of(const std::string& relation, int your_age) {
    if (relation == "child" || relation == "partners_child") return std::min(your_age - 1, random_.chance(55) ? random_.between(0, 17) : random_.between(18, 30));
    if (relation == "grandchild") return std::min(your_age - 1, random_.between(0, 20));
    if (relation == "parent" || relation == "parent_in_law" || relation == "partners_parent" || relation == "step_parent") return your_age + random_.between(17, 35);
    if (relation == "grandparent") return std::min(130, your_age + random_.between(35, 60));
    return random_.one_of({8, 17, 18, 19, 25, 40, 66});
  }

  json thing(const std::string& name) {
    json made = json::object();
    for (const Question& question : Catalogue::current().thing(name).questions) made[question.id] = answer(question);
    return made;
  }

  json choice(const Question& question) {
    if (question.key() == "income.kind" && random_.chance(40)) return random_.one_of({"wage", "wage", "self_employed", "training", "unemployment"});
    for (;;) {
      const int picked = random_.below(static_cast<int>(question.choices.size()));
      if ((question.hidden_choices >> picked & 1) == 0) return question.choices[static_cast<std::size_t>(picked)];
    }
  }

  json ticked(const Question& question) {
    json made = json::array();
    for (const auto& choice : question.choices)
      if (random_.chance(20)) made.push_back(choice);
    return made;
  }

  json money(const Question& question) {
    const auto points = turning_points().find(question.key());
    std::int64_t cents = 100 * random_.below(3000);
    if (points != turning_points().end()) {
      const auto& values = points->second;
      cents = static_cast<std::int64_t>(values[static_cast<std::size_t>(random_.below(static_cast<int>(values.size())))] * 100 + 0.5);
      if (cents > 0 && random_.chance(50)) cents = cents / 2 + static_cast<std::int64_t>(random_.next() % static_cast<std::uint64_t>(cents));
    }
    const std::string amount = std::to_string(cents / 100) + (cents % 100 < 10 ? ".0" : ".") + std::to_string(cents % 100);
    if (question.periods.empty()) return amount;
    const Period period = question.periods[random_.chance(60) ? 0 : static_cast<std::size_t>(random_.below(static_cast<int>(question.periods.size())))];
    json made{{"amount", amount}, {"per", name_of(period)}};
    if (!question.bases.empty()) made["basis"] = random_.chance(97) ? "net" : "gross";
    return made;
  }

  json count(const Question& question) {
    const std::string key = question.key();
    if (key == "person.spi_days_used") return random_.one_of({0, 0, 1, 700, 1094, 1095, 1500});
    if (key == "person.weeks_abroad") return random_.one_of({0, 0, 4, 5});
    if (key == "person.children_with_family_benefit") return random_.one_of({0, 0, 1, 3});
    if (key == "account.holders") return random_.one_of({1, 1, 2, 2, 3});
    if (key == "income.cheques") return random_.one_of({0, 10, 45});
    if (key == "income.premium_months") return random_.one_of({1, 6, 7});
    if (key == "income.guardianships") return random_.one_of({1, 2, 3, 7});
    return random_.between(question.min, question.max);
  }

  // Days around the moment at which the answer starts or stops to matter.
  Date day(const Question& question) {
    const int off = random_.one_of({-40, -1, 0, 1, 40});
    const std::string key = question.key();
    if (key == "person.leefloon_since") return Date{date_.days - random_.one_of({0, 1, 30, 364, 365, 366, 800, 2000})};
    if (key == "person.stay_start") return plus(-3, off);
    if (key == "person.spi_first_day") return plus(-72, off);
    if (key == "income.shortage_start") return random_.chance(50) ? plus(-3, off) : Date{date_.days + off};
    if (key == "cession.day") return random_.chance(60) ? Date{date_.days - random_.between(1, 3600)} : plus(random_.one_of({-120, -120 - 12, 0}), off);
    return {question.earliest.days + random_.below(question.latest.days - question.earliest.days)};
  }
  Date plus(int months, int days) { return Date{plus_months(date_, months).days + days}; }

  json fraction(const Question& question) {
    if (question.id == "partner_share") return random_.one_of({"0/1", "0/1", "1/2", "1/3"});
    return random_.one_of({"1/1", "1/1", "1/2", "1/2", "1/3", "2/3", "1/4"});
  }

  json list(const Question& question) {
    json items = json::array();
    const int count = question.list_of == "income" ? random_.one_of({0, 0, 1, 1, 2, 3}) : random_.one_of({0, 0, 0, 1, 1, 2, 3});
    for (int i = 0; i < count; ++i) items.push_back(thing(question.list_of));
    return items;
  }

  Random& random_;
  Date date_;
};

}  // namespace

// splitmix64
std::uint64_t Random::next() {
  if (source_) return source_();
  std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ull);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
  return z ^ (z >> 31);
}

RandomHousehold random_household(Random chance) { return Generator{chance}.household(); }

json random_answer(const Question& question, Random& random, Date date) { return Generator{random, date}.answer(question); }
json random_person(const std::string& relation, int age, Random& random, Date date) { return Generator{random, date}.person(relation, age); }

RandomHousehold random_household(std::uint64_t seed) {
  RandomHousehold made = random_household(Random{seed});
  made.seed = seed;
  return made;
}

}  // namespace iura::test
