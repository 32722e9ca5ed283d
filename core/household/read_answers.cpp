#include <algorithm>
#include <nlohmann/json.hpp>

#include "household/answers.hpp"
#include "household/read_text.hpp"
#include "json/text.hpp"

namespace iura {
namespace {

using nlohmann::json;

// At most so many bytes of a key that was sent, and no half characters.
std::string beginning_of(const std::string& key) {
  std::size_t length = std::min<std::size_t>(key.size(), 40);
  while (length < key.size() && (static_cast<unsigned char>(key[length]) & 0xC0u) == 0x80u) --length;
  return key.substr(0, length);
}

class Reader {
 public:
  Reader(const Catalogue& catalogue, std::vector<InputError>& errors, std::optional<Date> assessed_on = {}) : catalogue_(catalogue), errors_(errors), assessed_on_(assessed_on) {}

  void read_thing(const json& object, Thing& thing, const std::string& path, std::initializer_list<std::string_view> also_known = {}) {
    if (!object.is_object()) return refuse(path, "shape");
    for (const auto& [key, value] : object.items()) {
      const int index = thing.type->find(std::string_view{key});
      const std::string at = path.empty() ? key : path + "/" + key;
      if (index >= 0) {
        thing.answers[static_cast<std::size_t>(index)] = read(thing.type->questions[static_cast<std::size_t>(index)], value, at);
      } else if (std::find(also_known.begin(), also_known.end(), key) == also_known.end()) {
        refuse(at, "unknown_question", {{"key", beginning_of(key)}});
      }
    }
  }

  Answer read(const Question& question, const json& value, const std::string& path) {
    Answer answer;
    if (value.is_null() || (value.is_string() && plain_is_empty(value))) return answer;
    if (value.is_string() && value.get_ref<const std::string&>() == "unknown") {
      answer.state = Answer::State::unknown;
      return answer;
    }
    const std::size_t before = errors_.size();
    answer.state = Answer::State::given;
    if (value.is_string() && value.get_ref<const std::string&>().size() > longest_answer) {
      refuse(path, "text.too_long");
    } else {
      switch (question.type) {
        case AnswerType::yes_no: read_yes_no(value, path, answer); break;
        case AnswerType::choice: read_choice(question, value, path, answer); break;
        case AnswerType::set: read_set(question, value, path, answer); break;
        case AnswerType::money: read_money_answer(question, value, path, answer); break;
        case AnswerType::count: read_whole(question, "count", value, path, answer); break;
        case AnswerType::age: read_whole(question, "age", value, path, answer); break;
        case AnswerType::date: read_date_answer(question, value, path, answer); break;
        case AnswerType::fraction: read_fraction_answer(value, path, answer); break;
        case AnswerType::list: read_list(question, value, path, answer); break;
      }
    }
    if (errors_.size() > before && question.type != AnswerType::list) answer.state = Answer::State::refused;
    return answer;
  }

 private:
  using Named = std::vector<std::pair<std::string, std::string>>;

  void refuse(const std::string& path, std::string key, Named values = {}) { errors_.push_back({path, std::move(key), std::move(values)}); }
  void refuse(const std::string& path, const std::string& type, const NotReadable& problem, Named values = {}) {
    if (problem.reason == "ambiguous" || problem.reason == "short_year") values.insert(values.end(), {{"first", problem.first}, {"second", problem.second}});
    if (problem.reason == "not_whole") values.push_back({"whole", problem.first});
    refuse(path, type + "." + problem.reason, std::move(values));
  }

  static bool plain_is_empty(const json& value) {
    const auto& text = value.get_ref<const std::string&>();
    return text.size() <= longest_answer && plain(text).empty();
  }

  // An answer in parts has no part that is not asked for.
  bool has_only(const json& value, const std::string& path, std::initializer_list<std::string_view> parts) {
    if (value.is_object())
      for (const auto& [key, part] : value.items())
        if (!part.is_null() && std::find(parts.begin(), parts.end(), key) == parts.end()) {
          refuse(path, "unknown_part", {{"key", beginning_of(key)}});
          return false;
        }
    return true;
  }

  static const json& part_of(const json& value, const char* name) {
    static const json none;
    const auto found = value.find(name);
    return found == value.end() ? none : *found;
  }

  void read_yes_no(const json& value, const std::string& path, Answer& answer) {
    if (value.is_boolean())
      answer.value = Amount{value.get<bool>() ? 1 : 0};
    else
      refuse(path, "choice.not_offered");
  }

  // The bit of a choice that is offered; 0 where it is not.
  static std::uint64_t offered(const Question& question, const json& value) {
    if (value.is_string())
      for (std::size_t i = 0; i < question.choices.size(); ++i)
        if (question.choices[i] == value.get_ref<const std::string&>() && (question.hidden_choices >> i & 1) == 0) return std::uint64_t{1} << i;
    return 0;
  }

  void read_choice(const Question& question, const json& value, const std::string& path, Answer& answer) {
    answer.possible = offered(question, value);
    if (answer.possible == 0) refuse(path, "choice.not_offered");
  }

  // Everything that is ticked; nothing ticked is an answer too.
  void read_set(const Question& question, const json& value, const std::string& path, Answer& answer) {
    if (!value.is_array() || value.size() > question.choices.size()) return refuse(path, "choice.not_offered");
    for (const auto& ticked : value) {
      const auto bit = offered(question, ticked);
      if (bit == 0) return refuse(path, "choice.not_offered");
      answer.possible |= bit;
    }
  }

  // A number typed as JSON number: as its shortest decimal text, so that 12.5 reads as "12.5". Money never passes through a double.
  static std::string text_of(const json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_integer()) return json_text(value);
    if (value.is_number_float()) {
      std::string text = json_text(value);
      if (const auto point = text.find('.'); point != std::string::npos && text.size() - point == 4) text += '0';  // "1.200" is not a thousand here
      return text;
    }
    return {};
  }

  void read_money_answer(const Question& question, const json& value, const std::string& path, Answer& answer) {
    const bool detailed = value.is_object();
    if (!has_only(value, path, {"amount", question.periods.empty() ? "amount" : "per", question.bases.empty() ? "amount" : "basis"})) return;
    // With one period on offer it need not be told; another one is no answer to this question, whatever the amount.
    const json& per = part_of(value, "per");
    const json& basis = part_of(value, "basis");
    if (!question.periods.empty()) answer.period = question.periods.front();
    if (!per.is_null() && !pick(question.periods, per, answer.period)) return refuse(path, "money.period_missing");
    if (!basis.is_null() && !pick(question.bases, basis, answer.basis)) return refuse(path, "money.basis_missing");
    const json& amount = detailed ? part_of(value, "amount") : value;
    if (detailed && (amount.is_null() || (amount.is_string() && plain_is_empty(amount)))) {
      answer.state = Answer::State::unanswered;
      return;
    }
    if (!amount.is_string() && !amount.is_number()) return refuse(path, "money.not_a_number");
    const std::string text = text_of(amount);
    if (text.size() > longest_answer) return refuse(path, "text.too_long");
    const auto reading = read_money(text);
    if (const auto* problem = std::get_if<NotReadable>(&reading)) {
      if (problem->reason == "too_large") return refuse(path, "money.too_large", {{"limit", std::to_string(largest_answer.cents)}});
      return refuse(path, "money", *problem);
    }
    const Money money = std::get<Money>(reading);
    if (money > largest_answer) return refuse(path, "money.too_large", {{"limit", std::to_string(largest_answer.cents)}});
    answer.value = Amount{money};
    // Nothing is nothing, a week or a year, net or gross.
    if (money.cents == 0) {
      answer.basis = Basis::net;
      return;
    }
    if (question.periods.size() > 1 && per.is_null()) return refuse(path, "money.period_missing");
    if (!question.bases.empty() && basis.is_null()) return refuse(path, "money.basis_missing");
  }

  template <class E>
  static bool pick(const std::vector<E>& offered, const json& word, E& picked) {
    if (!word.is_string()) return false;
    for (const E candidate : offered)
      if (name_of(candidate) == word.get_ref<const std::string&>()) {
        picked = candidate;
        return true;
      }
    return false;
  }

  void read_whole(const Question& question, const std::string& type, const json& value, const std::string& path, Answer& answer) {
    const Named range{{"min", std::to_string(question.min)}, {"max", std::to_string(question.max)}};
    if (!value.is_string() && !value.is_number()) return refuse(path, type + ".not_a_number");
    const auto reading = read_count(text_of(value), question.max);
    if (const auto* problem = std::get_if<NotReadable>(&reading)) return refuse(path, type, *problem, range);
    const int count = std::get<int>(reading);
    if (count < question.min || count > question.max) return refuse(path, type + ".out_of_range", range);
    answer.value = Amount{count};
  }

  void read_date_answer(const Question& question, const json& value, const std::string& path, Answer& answer) {
    const Named range{{"min", iso(question.earliest)}, {"max", iso(question.latest)}};
    Reading<Date> reading = NotReadable{"not_a_date", {}, {}};
    if (value.is_string()) {
      reading = read_date(value.get<std::string>());
    } else if (value.is_object()) {
      if (!has_only(value, path, {"day", "month", "year"})) return;
      const std::string day = text_of(part_of(value, "day")), month = text_of(part_of(value, "month")), year = text_of(part_of(value, "year"));
      if (plain(day).empty() && plain(month).empty() && plain(year).empty()) {
        answer.state = Answer::State::unanswered;
        return;
      }
      if (day.size() + month.size() + year.size() > longest_answer) return refuse(path, "text.too_long");
      reading = read_date(day, month, year);
    }
    if (const auto* problem = std::get_if<NotReadable>(&reading)) return refuse(path, "date", *problem, range);
    const Date date = std::get<Date>(reading);
    if (date < question.earliest || date > question.latest) return refuse(path, "date.out_of_range", range);
    if (question.past && assessed_on_ && date > *assessed_on_) return refuse(path, "date.in_future", {{"date", iso(*assessed_on_)}});
    answer.value = Amount{date.days};
  }

  void read_fraction_answer(const json& value, const std::string& path, Answer& answer) {
    std::string text = text_of(value);
    if (!has_only(value, path, {"part", "of"})) return;
    if (value.is_object() && value.contains("part") && value.contains("of")) text = text_of(part_of(value, "part")) + "/" + text_of(part_of(value, "of"));
    if (value.is_object() && plain(text) == "/") {
      answer.state = Answer::State::unanswered;
      return;
    }
    const auto reading = read_fraction(text);
    if (const auto* problem = std::get_if<NotReadable>(&reading)) return refuse(path, "fraction", *problem);
    answer.value = std::get<Amount>(reading);
  }

  void read_list(const Question& question, const json& value, const std::string& path, Answer& answer) {
    if (!value.is_array()) {
      answer.state = Answer::State::refused;
      return refuse(path, "list.not_a_list");
    }
    if (value.size() > static_cast<std::size_t>(question.max)) {
      answer.state = Answer::State::refused;
      return refuse(path, "list.too_long", {{"max", std::to_string(question.max)}});
    }
    const ThingType& type = catalogue_.thing(question.list_of);
    answer.items.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
      answer.items.emplace_back(type);
      read_thing(value[i], answer.items.back(), path + "/" + std::to_string(i));
    }
  }

  const Catalogue& catalogue_;
  std::vector<InputError>& errors_;
  std::optional<Date> assessed_on_;
};

// Answers that contradict each other: two partners, a child older than you, a parent younger than you. Either may be the wrong one, so both
// are told, and the last one typed is told where it is typed.
void check_household(Answers& answers) {
  const ThingType& person = *answers.you.type;
  const auto relation = static_cast<std::size_t>(person.find(std::string_view{"relation"}));
  const auto age = static_cast<std::size_t>(person.find(std::string_view{"age"}));
  const auto& names = person.questions[relation].choices;
  const Answer& own_age = answers.you.answers[age];
  std::string partner;
  bool partner_told = false, own_age_told = false;
  const auto others = static_cast<std::size_t>(answers.household.type->find(std::string_view{"others"}));
  const auto& items = answers.household.answers[others].items;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const Answer& their_relation = items[i].answers[relation];
    if (!their_relation.is_given()) continue;
    const std::string& name = names[static_cast<std::size_t>(__builtin_ctzll(their_relation.possible))];
    const std::string path = "others/" + std::to_string(i);
    if (name == "spouse" || name == "partner") {
      if (!partner.empty()) {
        if (!partner_told) answers.errors.push_back({partner + "/relation", "household.another_partner", {}});
        answers.errors.push_back({path + "/relation", "household.two_partners", {}});
        partner_told = true;
      } else {
        partner = path;
      }
    }
    const Answer& their_age = items[i].answers[age];
    if (!their_age.is_given() || !own_age.is_given()) continue;
    const bool younger_generation = name == "child" || name == "grandchild";
    const bool older_generation = name == "parent" || name == "grandparent";
    if ((younger_generation && their_age.value >= own_age.value) || (older_generation && their_age.value <= own_age.value)) {
      if (!own_age_told) answers.errors.push_back({"you/age", "household.age_against_family", {}});
      answers.errors.push_back({path + "/age", "household.child_older_than_parent", {}});
      own_age_told = true;
    }
  }
}

}  // namespace

Answers read_answers(const json& document, std::optional<Date> assessed_on, const Catalogue& catalogue) {
  Answers answers{catalogue};
  Reader reader{catalogue, answers.errors, assessed_on};
  if (!document.is_object()) {
    answers.errors.push_back({"", "shape", {}});
    return answers;
  }
  reader.read_thing(document, answers.household, "", {"you", "format", "date"});
  if (document.contains("you")) reader.read_thing(document["you"], answers.you, "you");
  // You are yourself: not asked, and not answerable.
  const ThingType& person = *answers.you.type;
  Answer& relation = answers.you.answers[static_cast<std::size_t>(person.find(std::string_view{"relation"}))];
  relation.state = Answer::State::given;
  relation.possible = 1;
  check_household(answers);
  return answers;
}

Answer read_example(const Question& question, const std::string& text, const Catalogue& catalogue) {
  std::vector<InputError> errors;
  Answer answer = Reader{catalogue, errors}.read(question, parse_json(text), question.id);
  return answer;
}

}  // namespace iura
