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

json assess_for_programs(const json& request) {
  const auto date = iso_date(text_in(request, "date"));
  if (!date) return problem("date is not a date");
  return result_for_programs(request.contains("answers") ? request["answers"] : json::object(), *date, {.trace = flag(request, "trace"), .guidance = flag(request, "guidance")});
}

json only_page(const json& sent, Date date, const Language& language, const std::string& page) {
  const Answers answers = read_answers(sent, date);
  const People people{answers, language};
  Trials none{0};
  const Scene scene{answers, sent, law_at(date), language, people, {}, {}, {}, {}, applicable_questions(answers, date), {}, none};
  return object({{"page", page_view(scene, page)}});
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
json told(const json& sent, Date date, const Language& language, json (*tell)(const Scene&, const std::string&), const std::string& page) {
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
  const Scene scene{answers, sent, law, language, people, std::move(open), std::move(assessment), std::move(assumed), std::move(expected), applicable_questions(answers, date), std::move(ranked), changes};
  return tell(scene, page);
}

// The operations that the page fetches after its first question (wasm/split.mjs). They are called by their address, so that each stays a function
// of its own, with everything that only it uses.
json what_if_later(const json& request, const json& answers, Date date, const Language& language) { return what_if_view(request, answers, law_at(date), language); }
json compare_later(const json& request, const json& answers, Date date, const Language& language) { return compare_view(request, answers, date, language); }
json decided_later(const json& request, const json& answers, Date date, const Language& language) { return decided_view(request, answers, law_at(date), language); }

struct Operation {
  std::string_view name;
  json (*answer)(const json& request, const json& answers, Date date, const Language& language);
};
constexpr Operation later_operations[] = {{"what_if", what_if_later}, {"compare", compare_later}, {"decided", decided_later}};

json answer(std::string_view text) {
  if (text.size() > largest_request) return problem("request too large");
  const json request = parse_json(text);
  if (!request.is_object()) return problem("request is not a JSON object");
  const auto op = text_in(request, "op");
  if (op == "load_language") return load_language(request);
  if (op == "assess") return assess_for_programs(request);
  const auto later = std::find_if(std::begin(later_operations), std::end(later_operations), [&](const Operation& one) { return one.name == op; });
  if (op != "view" && op != "look_back" && op != "sheet" && op != "open" && later == std::end(later_operations)) return problem("unknown op");
  const auto language = languages().find(text_in(request, "lang"));
  if (language == languages().end()) return problem("language is not loaded");
  const auto date = iso_date(text_in(request, "date"));
  if (!date) return problem("date is not a date");
  if (op == "open") return object({{"open", open_saved(text_in(request, "text"), *date, language->second)}});
  const json answers = request.contains("answers") ? request["answers"] : json::object();
  if (later != std::end(later_operations)) return later->answer(request, answers, *date, language->second);
  if (op == "look_back") return object({{"look_back", look_back_view(answers, *date, language->second, months_looked_back)}});
  if (op == "sheet") return told(answers, *date, language->second, [](const Scene& scene, const std::string&) { return sheet_view(scene); }, {});
  const auto page = text_in(request, "page");
  return text_in(request, "only") == "page" ? only_page(answers, *date, language->second, page) : view(answers, *date, language->second, page);
}

}  // namespace

json view(const json& sent, Date date, const Language& language, const std::string& page) { return told(sent, date, language, whole_view, page); }

std::string call(std::string_view request) { return json_text(answer(request)); }

}  // namespace iura
