#include "presentation/door.hpp"

#include <map>

#include "json/text.hpp"
#include "presentation/machine.hpp"
#include "presentation/object.hpp"
#include "presentation/view.hpp"

namespace iura {
namespace {

using nlohmann::json;

constexpr std::size_t largest_request = 2'000'000;
constexpr int months_looked_back = 12;

std::map<std::string, Language>& languages() {
  static std::map<std::string, Language> loaded;
  return loaded;
}

// The law of the last dates asked for: a person works at one date, a receipt or a curve at a few.
const LawAt& law_at(Date date) {
  static std::map<Date, LawAt> known;
  if (known.size() > 32) known.clear();
  return known.try_emplace(date, date).first->second;
}

std::string text_of(const json& request, const char* name) {
  return request.contains(name) && request[name].is_string() ? request[name].get<std::string>() : std::string{};
}

json problem(const char* what) { return object({{"problem", what}}); }

json load_language(const json& request) {
  const auto code = text_of(request, "lang");
  if (code.empty() || !request.contains("texts") || !request["texts"].is_object()) return problem("load_language wants lang and texts");
  languages().insert_or_assign(code, Language{code, request["texts"]});
  return object({{"ok", true}});
}

bool flag(const json& request, const char* name) { return request.contains(name) && request[name].is_boolean() && request[name].get<bool>(); }

json assess_for_programs(const json& request) {
  const auto date = iso_date(text_of(request, "date"));
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

// Everything there is to know of these answers, for a part of presentation/ to tell.
template <class Tell>
json with_scene(const json& sent, Date date, const Language& language, const Tell& tell) {
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
  return tell(scene);
}

json answer(std::string_view text) {
  if (text.size() > largest_request) return problem("request too large");
  const json request = parse_json(text);
  if (!request.is_object()) return problem("request is not a JSON object");
  const auto op = text_of(request, "op");
  if (op == "load_language") return load_language(request);
  if (op == "assess") return assess_for_programs(request);
  if (op != "view" && op != "look_back" && op != "sheet") return problem("unknown op");
  const auto language = languages().find(text_of(request, "lang"));
  if (language == languages().end()) return problem("language is not loaded");
  const auto date = iso_date(text_of(request, "date"));
  if (!date) return problem("date is not a date");
  const json answers = request.contains("answers") ? request["answers"] : json::object();
  if (op == "look_back") return object({{"look_back", look_back_view(answers, *date, language->second, months_looked_back)}});
  if (op == "sheet") return with_scene(answers, *date, language->second, sheet_view);
  const auto page = text_of(request, "page");
  return text_of(request, "only") == "page" ? only_page(answers, *date, language->second, page) : view(answers, *date, language->second, page);
}

}  // namespace

json view(const json& sent, Date date, const Language& language, const std::string& page) {
  return with_scene(sent, date, language, [&](const Scene& scene) {
    const auto next = next_page(scene);
    json shown = page_view(scene, page);
    if (!shown.is_null()) shown["then"] = or_null(page_after(scene, page));
    json response = object({{"lang", language.code()}, {"date", iso(date)}, {"date_text", language.date(date)}, {"next", or_null(next)}, {"page", std::move(shown)}, {"summary", summary_view(scene)}, {"errors", errors_view(scene)}, {"result", result_view(scene)}});
    response["date_warning"] = scene.assessment.entitlements.empty() ? response["result"]["total_text"] : json{};
    return response;
  });
}

std::string call(std::string_view request) { return json_text(answer(request)); }

}  // namespace iura
