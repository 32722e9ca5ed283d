#include "presentation/varied_words.hpp"

#include <algorithm>

#include "household/path.hpp"
#include "household/read_text.hpp"
#include "presentation/object.hpp"

namespace iura {
namespace {

// How far a picture goes, unless what was told lies beyond half of it.
constexpr std::int64_t month_end = euro(2'500).cents;
constexpr std::int64_t other_end = euro(50'000).cents;
constexpr std::int64_t rounded_to = euro(100).cents;

bool is_of_wage(const Place& place) {
  if (place.question->key() != "income.amount") return false;
  const Answer& kind = place.thing->answers.front();
  return kind.is_given() && kind.possible == std::uint64_t{1} << static_cast<int>(IncomeKind::wage);
}

}  // namespace

Named named(const char* first, std::string its_value, const char* second, std::string second_value, const char* third, std::string third_value) {
  Named values;
  values.emplace_back(first, std::move(its_value));
  if (second != nullptr) values.emplace_back(second, std::move(second_value));
  if (third != nullptr) values.emplace_back(third, std::move(third_value));
  return values;
}

nlohmann::json band_of(const Fact<Amount>& fact) { return object({{"low", to_cents(fact.low()).cents}, {"high", to_cents(fact.high()).cents}}); }

std::string name_of_varied(const Speaker& speaker, Answers& answers, const std::string& path) {
  const Place place = find(answers, path);
  const auto slash = path.rfind('/');
  const std::string thing = path.substr(0, slash == std::string::npos ? 0 : slash);
  const auto words = [&](Name key, const Named& values) { return speaker.language.text({"what_if", "variables", key}, values); };
  if (place.question->key() == "income.amount") {
    const Question& kind = place.thing->type->questions.front();
    const Answer& told = (*place.thing)[kind];
    const auto name = told.is_given() ? speaker.choice(kind, static_cast<std::size_t>(__builtin_ctzll(told.possible)), "you") : speaker.short_name(*place.question, "you");
    const auto person = People::person_of(path);
    return person == 0 ? name : words("of", named("what", name, "who", speaker.people.who(person)));
  }
  if (place.question->thing == "person" || thing.empty()) return speaker.short_name(*place.question, path);
  return words("item", named("item", item_title(speaker, thing, place.question->thing), "what", speaker.short_name(*place.question, path)));
}

Name field_of(Answers& answers, const std::string& path) {
  const Place place = find(answers, path);
  if (is_of_wage(place)) return place.answer()->basis == Basis::net ? Name{"field_net_wage"} : Name{"field_gross_wage"};
  if (place.question->type != AnswerType::money) return "field_number";
  return place.question->periods.empty() ? Name{"field_amount"} : Name{"field_month"};
}

VariedWords::VariedWords(const Speaker& speaker, Answers& answers, const std::string& path, const Varied& varied) : speaker_(speaker), varied_(varied), name_(name_of_varied(speaker, answers, path)) {
  const Place place = find(answers, path);
  if (!is_income()) return;
  is_net_ = place.answer()->basis == Basis::net;
  if (!is_of_wage(place)) return;
  const auto person = People::person_of(path);
  is_wage_ = is_net_ && person == 0;
  const auto words = [&](Name group, Name key, const Named& values) { return speaker.language.text({"what_if", group, key}, values); };
  name_ = words("words", is_net_ ? Name{"net_wage"} : Name{"gross_wage"}, {});
  if (person != 0) name_ = words("variables", "of", named("what", name_, "who", speaker.people.who(person)));
}

std::string VariedWords::period() const {
  return varied_.question().periods.empty() ? std::string{} : speaker_.language.text({"questions", "periods", name_of(varied_.period())});
}

std::string VariedWords::plain_value(std::int64_t x) const {
  if (is_money()) return speaker_.language.money(Money{x});
  return speaker_.language.counted(x, varied_.question().unit.empty() ? "years" : varied_.question().unit);
}

std::string VariedWords::value(std::int64_t x) const {
  const auto per = period();
  return per.empty() ? plain_value(x) : plain_value(x) + " " + per;
}

std::int64_t VariedWords::usual_end() const {
  if (!is_money()) return std::min<std::int64_t>(varied_.most(), std::max<std::int64_t>(varied_.question().usual_most, 100));
  const std::int64_t twice = (varied_.told() * 2 + rounded_to - 1) / rounded_to * rounded_to;
  return std::min(varied_.most(), std::max(twice, varied_.period() == Period::month ? month_end : other_end));
}

std::optional<std::int64_t> number_of(const nlohmann::json& sent, bool money, const Language& language, const std::string& field, std::string& wrong) {
  if (sent.is_number_integer()) return sent.get<std::int64_t>();
  const auto refuse = [&](const std::string& key, const Named& values) -> std::optional<std::int64_t> {
    wrong = language.text({"questions", "errors", key}, values);
    if (wrong.empty()) wrong = language.text({"questions", "errors", money ? Name{"money.not_a_number"} : Name{"count.not_a_number"}}, {{"field", field}});
    return {};
  };
  const std::string text = sent.is_string() ? sent.get<std::string>().substr(0, longest_answer) : std::string{};
  if (!money) {
    const auto read = read_count(text, 20'000);
    if (const auto* count = std::get_if<int>(&read)) return *count;
    return refuse("count." + std::get<NotReadable>(read).reason, {{"field", field}});
  }
  const auto read = read_money(text);
  if (const auto* amount = std::get_if<Money>(&read)) return amount->cents;
  const auto& why = std::get<NotReadable>(read);
  const auto reading = [&](const std::string& one) {
    const auto again = read_money(one);
    return std::holds_alternative<Money>(again) ? language.money(std::get<Money>(again)) : one;
  };
  return refuse("money." + why.reason, {{"field", field}, {"first", reading(why.first)}, {"second", reading(why.second)}, {"limit", language.money(largest_answer)}});
}

}  // namespace iura
