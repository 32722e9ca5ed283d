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

json problem(const char* what) { return object({{"problem", what}}); }

json load_language(const json& request) {
  const auto code = text_in(request, "lang");
  if (code.empty() || !request.contains("texts") || !request["texts"].is_object()) return problem("load_language wants lang and texts");
  languages().insert_or_assign(code, Language{code, request["texts"]});
  return object({{"ok", true}});
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

// Everything there is to know of these answers, for a part of presentation/ to tell.
template <class Tell>
json told(const json& sent, Date date, const Language& language, Tell tell) {
  const Answers answers = read_answers(sent, date);
  const LawAt& law = law_at(date);
  const People people{answers, language};
  Household open = build_household(answers, date);
  Household assumed = build_household(answers, date, Decisions::assumed);
  Assessment assessment = assess(open, law);
  Assessment expected = assess(assumed, law);
  Trials ranking;
  Trials changes;
  auto ranked = rank_open_questions(answers, open, assessment, law, ranking);
  return tell(Scene{answers, sent, law, language, people, std::move(open), std::move(assessment), std::move(assumed), std::move(expected), applicable_questions(answers, date), std::move(ranked), changes});
}

// The operations that the page fetches after its first question (wasm/split.mjs). They are called by their address, so that each stays a function
// of its own, with everything that only it uses.
json assess_later(const json& request, const json& answers, Date date, const Language&) {
  return result_for_programs(answers, date, {.trace = flag(request, "trace"), .guidance = flag(request, "guidance")});
}
json view_later(const json& request, const json& answers, Date date, const Language& language) { return view(answers, date, language, text_in(request, "page")); }
json sheet_later(const json&, const json& answers, Date date, const Language& language) { return told(answers, date, language, sheet_view); }
json look_back_later(const json&, const json& answers, Date date, const Language& language) { return object({{"look_back", look_back_view(answers, date, language, months_looked_back)}}); }
json open_later(const json& request, const json&, Date date, const Language& language) { return object({{"open", open_saved(text_in(request, "text"), date, language)}}); }
json what_if_later(const json& request, const json& answers, Date date, const Language& language) { return what_if_view(request, answers, law_at(date), language); }
json compare_later(const json& request, const json& answers, Date date, const Language& language) { return compare_view(request, answers, date, language); }
json decided_later(const json& request, const json& answers, Date date, const Language& language) { return decided_view(request, answers, law_at(date), language); }

struct Operation {
  std::string_view name;
  json (*answer)(const json& request, const json& answers, Date date, const Language& language);
};
constexpr Operation later_operations[] = {{"assess", assess_later}, {"view", view_later},       {"sheet", sheet_later},     {"look_back", look_back_later},
                                          {"open", open_later},     {"what_if", what_if_later}, {"compare", compare_later}, {"decided", decided_later}};

json answer(std::string_view text) {
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
  return text_in(request, "only") == "page" ? without_result(answers, *date, language, text_in(request, "page")) : later->answer(request, answers, *date, language);
}

}  // namespace

json view(const json& sent, Date date, const Language& language, const std::string& page) {
  return told(sent, date, language, [&](const Scene& scene) { return whole_view(scene, page); });
}

std::string call(std::string_view request) { return json_text(answer(request)); }

}  // namespace iura
