#include "presentation/door.hpp"

#include <algorithm>
#include <map>

#include "json/text.hpp"
#include "presentation/decided.hpp"
#include "presentation/machine.hpp"
#include "presentation/object.hpp"
#include "presentation/saved.hpp"
#include "presentation/view.hpp"
#include "presentation/what_if.hpp"

namespace iura {
namespace {

using nlohmann::json;

constexpr std::size_t largest_request = 2'000'000;
constexpr int months_looked_back = 12;

std::map<std::string, Language>& languages() {
  static std::map<std::string, Language> loaded;
  return loaded;
}

std::string problem(const char* what) { return json_text(object({{"problem", what}})); }

std::string load_language(const json& request) {
  const auto code = text_in(request, "lang");
  if (code.empty() || !request.contains("texts") || !request["texts"].is_object()) return problem("load_language wants lang and texts");
  languages().insert_or_assign(code, Language{code, request["texts"]});
  return json_text(object({{"ok", true}}));
}

bool flag(const json& request, const char* name) { return request.contains(name) && request[name].is_boolean() && request[name].get<bool>(); }

// What the questions alone need: of this page, or where none is asked for what stands at the start.
json without_result(const json& sent, Date date, const Language& language, const std::string& page) {
  const Answers answers = read_answers(sent, date);
  const People people{answers, language};
  Trials none{0};
  const Scene scene{answers, sent, law_at(date), language, people, {}, {}, {}, {}, applicable_questions(answers, date), {}, none};
  return page.empty() ? first_view(scene) : object({{"page", page_view(scene, page)}});
}

json whole_view(const Scene& scene, const std::string& page) {
  const Language& language = scene.language;
  const auto next = next_page(scene);
  json shown = page_view(scene, page);
  if (!shown.is_null()) shown["then"] = or_null(page_after(scene, page));
  json response = object({{"lang", language.code()}, {"date", iso(scene.law.date())}, {"date_text", language.date(scene.law.date())}, {"next", or_null(next)}, {"page", std::move(shown)}, {"summary", summary_view(scene)}, {"errors", errors_view(scene)}, {"result", result_view(scene)}});
  response["date_warning"] = scene.assessment.entitlements.empty() ? response["result"]["total_text"] : json{};
  return response;
}

enum class Ranked { yes, no };  // the open questions: to try their answers takes most of the time

// Everything there is to know of these answers, for a part of presentation/ to tell.
template <class Tell>
json told(const json& sent, Date date, const Language& language, Ranked ranked, Tell tell) {
  const Answers answers = read_answers(sent, date);
  const LawAt& law = law_at(date);
  const People people{answers, language};
  Household open = build_household(answers, date);
  Household assumed = build_household(answers, date, Decisions::assumed);
  Assessment assessment = assess(open, law);
  Assessment expected = assess(assumed, law);
  Trials ranking;
  Trials changes;
  auto questions = ranked == Ranked::yes ? rank_open_questions(answers, open, assessment, law, ranking) : open_questions(answers, open, assessment);
  return tell(Scene{answers, sent, law, language, people, std::move(open), std::move(assessment), std::move(assumed), std::move(expected), applicable_questions(answers, date), std::move(questions), changes});
}

// The operations that the page fetches after its first question (wasm/split.mjs). They are called by their address, so that each stays a function
// of its own, with everything that only it uses.
std::string assess_later(const json& request, const json& answers, Date date, const Language&) {
  return result_for_programs(answers, date, {.trace = flag(request, "trace"), .guidance = flag(request, "guidance")}).text;
}
std::string view_later(const json& request, const json& answers, Date date, const Language& language) { return json_text(view(answers, date, language, text_in(request, "page"))); }
std::string sheet_later(const json&, const json& answers, Date date, const Language& language) { return json_text(told(answers, date, language, Ranked::no, sheet_view)); }
std::string look_back_later(const json&, const json& answers, Date date, const Language& language) { return json_text(object({{"look_back", look_back_view(answers, date, language, months_looked_back)}})); }
std::string open_later(const json& request, const json&, Date date, const Language& language) { return json_text(object({{"open", open_saved(text_in(request, "text"), date, language)}})); }
std::string what_if_later(const json& request, const json& answers, Date date, const Language& language) { return json_text(what_if_view(request, answers, law_at(date), language)); }
std::string compare_later(const json& request, const json& answers, Date date, const Language& language) { return json_text(compare_view(request, answers, date, language)); }
std::string decided_later(const json& request, const json& answers, Date date, const Language& language) { return json_text(decided_view(request, answers, law_at(date), language)); }

struct Operation {
  std::string_view name;
  std::string (*answer)(const json& request, const json& answers, Date date, const Language& language);
};
constexpr Operation later_operations[] = {{"assess", assess_later}, {"view", view_later},       {"sheet", sheet_later},     {"look_back", look_back_later},
                                          {"open", open_later},     {"what_if", what_if_later}, {"compare", compare_later}, {"decided", decided_later}};

}  // namespace

json view(const json& sent, Date date, const Language& language, const std::string& page) {
  return told(sent, date, language, Ranked::yes, [&](const Scene& scene) { return whole_view(scene, page); });
}

std::string call(std::string_view text) {
  if (text.size() > largest_request) return problem("request too large");
  const json request = parse_json(text);
  if (!request.is_object()) return problem("request is not a JSON object");
  const auto op = text_in(request, "op");
  if (op == "load_language") return load_language(request);
  const auto later = std::find_if(std::begin(later_operations), std::end(later_operations), [&](const Operation& one) { return one.name == op; });
  if (later == std::end(later_operations)) return problem("unknown op");
  static const Language none{"", json::object()};  // for programs, which are told keys
  const auto known = languages().find(text_in(request, "lang"));
  if (known == languages().end() && op != "assess") return problem("language is not loaded");
  const Language& language = known == languages().end() ? none : known->second;
  const auto date = iso_date(text_in(request, "date"));
  if (!date) return problem("date is not a date");
  const json answers = request.contains("answers") ? request["answers"] : json::object();
  return text_in(request, "only") == "page" ? json_text(without_result(answers, *date, language, text_in(request, "page"))) : later->answer(request, answers, *date, language);
}

}  // namespace iura
