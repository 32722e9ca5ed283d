#include "presentation/question_words.hpp"

#include <cstdlib>

#include "household/read_text.hpp"

namespace iura {
namespace {

bool about_other(const std::string& path) { return People::person_of(path) > 0; }

// Signs of the private use area (U+E000 to U+EFFF) are no letters: with them the clarity page marks where a text comes from.
std::string capital_first(std::string text) {
  std::size_t at = 0;
  while (at + 3 < text.size() && text[at] == '\xEE') at += 3;
  if (at < text.size() && text[at] >= 'a' && text[at] <= 'z') text[at] = static_cast<char>(text[at] - 32);
  return text;
}

}  // namespace

Named Speaker::named(const std::string& path) const { return {{"who", people.who(People::person_of(path))}}; }

std::string Speaker::of_question(const Question& question, const std::string& path, std::string_view part) const {
  if (about_other(path)) {
    const auto other = language.text({"questions", "questions", question.key(), std::string{part} + "_other"}, named(path));
    if (!other.empty()) return capital_first(other);
  }
  return language.text({"questions", "questions", question.key(), part}, named(path));
}

std::string Speaker::short_name(const Question& question, const std::string& path) const {
  const auto name = of_question(question, "", "short");
  return about_other(path) ? language.text({"result", "missing_of"}, {{"question", name}, {"who", people.who(People::person_of(path))}}) : name;
}

std::string Speaker::of_page(const std::string& thing_path, const Question& question, std::string_view part) const {
  const std::string page = question.thing + ":" + question.page;
  if (about_other(thing_path)) {
    const auto other = language.text({"questions", "pages", page, std::string{part} + "_other"}, named(thing_path));
    if (!other.empty()) return capital_first(other);
  }
  return language.text({"questions", "pages", page, part}, named(thing_path));
}

std::string Speaker::choice(const Question& question, std::size_t index, const std::string& path, std::string_view part) const {
  if (about_other(path)) {
    const auto other = language.text({"questions", "questions", question.key(), "choices", question.choices[index], std::string{part} + "_other"}, named(path));
    if (!other.empty()) return capital_first(other);
  }
  return language.text({"questions", "questions", question.key(), "choices", question.choices[index], part}, named(path));
}

std::string Speaker::answer(const Question& question, const Answer& answer, const std::string& path) const {
  if (answer.state == Answer::State::unknown) return language.text({"questions", "unknown"});
  if (!answer.is_given()) return language.text({"questions", "not_answered"});
  switch (question.type) {
    case AnswerType::yes_no: return language.text({"questions", answer.value == Amount{1} ? Name{"yes"} : Name{"no"}});
    case AnswerType::choice: return choice(question, static_cast<std::size_t>(__builtin_ctzll(answer.possible)), path);
    case AnswerType::set: {
      std::string ticked;
      for (std::size_t i = 0; i < question.choices.size(); ++i)
        if (answer.possible >> i & 1) ticked += (ticked.empty() ? "" : ", ") + choice(question, i, path, "short");
      return ticked.empty() ? language.text({"questions", "none_of_these"}) : ticked;
    }
    case AnswerType::money: {
      std::string text = language.money(to_cents(answer.value));
      if (!question.periods.empty() && answer.value != Amount{}) text += " " + language.text({"questions", "periods", name_of(answer.period)});
      return text;
    }
    case AnswerType::date: return language.date({static_cast<std::int32_t>(answer.value.floor())});
    case AnswerType::fraction: return language.percent(answer.value);
    case AnswerType::list: return answer.items.empty() ? language.text({"questions", "things", question.list_of, "none"}) : std::to_string(answer.items.size());
    default: return language.counted(answer.value.floor(), question.unit);
  }
}

std::string Speaker::understood(const Question& question, const Answer& answer, const std::string& path) const {
  if (!answer.is_given()) return {};
  const auto text = this->answer(question, answer, path);
  switch (question.type) {
    case AnswerType::money: {
      const auto plain_amount = language.money(to_cents(answer.value));
      std::string said = question.periods.empty() || answer.value == Amount{}
                             ? language.text({"questions", "understood", "money"}, {{"amount", plain_amount}})
                             : language.text({"questions", "understood", "money_period"}, {{"amount", plain_amount}, {"period", language.text({"questions", "periods", name_of(answer.period)})}});
      if (answer.basis == Basis::gross) said += " " + language.text({"questions", "understood", "gross"});
      return said;
    }
    case AnswerType::date: return language.text({"questions", "understood", "date"}, {{"date", text}});
    case AnswerType::fraction: return language.text({"questions", "understood", "fraction"}, {{"fraction", text}});
    // What was typed stands there; only a number larger than usual is said back.
    case AnswerType::count: return question.usual_most > 0 && answer.value > Amount{question.usual_most} ? language.text({"questions", "understood", "count"}, {{"count", text}}) : std::string{};
    default: return {};
  }
}

std::string Speaker::error(const InputError& error, const Question* question) const {
  Named values = error.values;
  for (auto& [name, value] : values) {
    if (name == "limit") value = language.money(Money{std::atoll(value.c_str())});
    if (const auto date = iso_date(value)) value = language.date(*date);
    if (error.key == "money.ambiguous")
      if (const auto reading = read_money(value); std::holds_alternative<Money>(reading)) value = language.money(std::get<Money>(reading));
  }
  values.push_back({"field", question != nullptr ? of_question(*question, "", "short") : error.path});
  values.push_back({"who", people.who(People::person_of(error.path))});
  const auto text = language.text({"questions", "errors", error.key}, values);
  return text.empty() ? error.key : text;
}

std::string item_title(const Speaker& speaker, const std::string& thing_path, const std::string& thing) {
  const auto slash = thing_path.rfind('/');
  const std::size_t number = static_cast<std::size_t>(std::atoi(thing_path.c_str() + slash + 1)) + 1;
  if (thing == "person") return capital_first(speaker.people.who(number));
  return speaker.language.text({"questions", "things", thing, "item"}, {{"n", std::to_string(number)}});
}

}  // namespace iura
