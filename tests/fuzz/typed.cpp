// What a person types where an amount, a count, a day or a share is asked.
#include <map>
#include <nlohmann/json.hpp>
#include <tuple>

#include "fuzz/target.hpp"
#include "household/answers.hpp"
#include "household/read_text.hpp"
#include "json/text.hpp"

namespace iura::fuzz {
namespace {

template <class T>
bool same(const Reading<T>& a, const Reading<T>& b) {
  if (a.index() != b.index()) return false;
  if (const auto* value = std::get_if<T>(&a)) return *value == std::get<T>(b);
  return std::get<NotReadable>(a).reason == std::get<NotReadable>(b).reason;
}

void check_money(const std::string& text, const std::string& tidy) {
  const auto money = read_money(text);
  demand(same(money, read_money(tidy)), "signs that one does not see change no amount", text);
  if (const auto* read = std::get_if<Money>(&money)) {
    demand(read->cents >= 0, "no amount is below zero", text);
    const std::string plainly = std::to_string(read->cents / 100) + (read->cents % 100 < 10 ? ",0" : ",") + std::to_string(read->cents % 100);
    demand(same<Money>(*read, read_money(plainly)), "an amount written plainly is the same amount", text + " is " + plainly);
  } else if (const auto& problem = std::get<NotReadable>(money); problem.reason == "ambiguous") {
    demand(std::holds_alternative<Money>(read_money(problem.first)) || problem.first.size() > 3, "both readings of two are amounts", text);
    demand(std::holds_alternative<Money>(read_money(problem.second)), "both readings of two are amounts", text);
  }
}

void check_date(const std::string& text, const std::string& tidy) {
  const auto date = read_date(text);
  demand(same(date, read_date(tidy)), "signs that one does not see change no day", text);
  if (const auto* read = std::get_if<Date>(&date)) {
    demand(same<Date>(*read, read_date(iso(*read))), "a day written plainly is the same day", text + " is " + iso(*read));
    const CivilDate on = civil(*read);
    demand(same<Date>(*read, read_date(std::to_string(on.day), std::to_string(on.month), std::to_string(on.year))), "a day in three parts is the same day", text);
  }
  if (const auto strict = iso_date(text)) demand(iso(*strict) == text, "a day of the form 2026-11-22 is written as it was read", text);
}

void check_numbers(const std::string& text, const std::string& tidy) {
  for (const int most : {0, 120, 1500}) {
    const auto count = read_count(text, most);
    demand(same(count, read_count(tidy, most)), "signs that one does not see change no count", text);
    if (const auto* read = std::get_if<int>(&count)) demand(*read >= 0 && same<int>(*read, read_count(std::to_string(*read), most)), "a count written plainly is the same count", text);
  }
  const auto share = read_fraction(text);
  demand(same(share, read_fraction(tidy)), "signs that one does not see change no share", text);
  if (const auto* read = std::get_if<Amount>(&share)) demand(*read >= Amount{} && *read <= Amount{1}, "a share is from nothing to all", text);
  if (is_decimal(text)) demand(decimal(text) == decimal(text), "what looks like a decimal is one", text);
}

// One question of each kind that is read in a way of its own.
const std::vector<const Question*>& kinds_of_question() {
  static const auto found = [] {
    std::map<std::tuple<AnswerType, bool, bool, bool>, const Question*> kinds;
    for (const ThingType& thing : Catalogue::current().things())
      for (const Question& question : thing.questions) kinds.emplace(std::tuple{question.type, question.periods.empty(), question.bases.empty(), question.max < 1000}, &question);
    std::vector<const Question*> list;
    for (const auto& [kind, question] : kinds) list.push_back(question);
    return list;
  }();
  return found;
}

void check_answers(const std::string& text) {
  const std::string sent = json_text(nlohmann::json(text));
  for (const Question* question : kinds_of_question()) {
    const Answer answer = read_example(*question, sent);
    if (!answer.is_given()) continue;
    const bool is_count = question->type == AnswerType::count || question->type == AnswerType::age;
    if (question->type == AnswerType::money) demand(answer.value >= Amount{} && answer.value <= Amount{largest_answer}, "an amount that is taken lies within its limits", question->key() + " " + text);
    if (is_count) demand(answer.value >= Amount{question->min} && answer.value <= Amount{question->max}, "a count that is taken lies within its limits", question->key() + " " + text);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text{text_of(data, size)};
  const std::string tidy = plain(text);
  if (parse_json(json_text(nlohmann::json(text))).is_null()) return 0;  // no UTF-8: never gets further than here
  demand(plain(tidy) == tidy, "tidied twice it is as tidied once", text);
  check_money(text, tidy);
  check_date(text, tidy);
  check_numbers(text, tidy);
  if (text.size() <= longest_answer) check_answers(text);
  return 0;
}

}  // namespace iura::fuzz
