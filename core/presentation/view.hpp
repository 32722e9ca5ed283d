// The view model: whole sentences in one language, as JSON, for every surface (contract: view.schema.json beside this).
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "assess.hpp"
#include "guidance/next_question.hpp"
#include "guidance/shown.hpp"
#include "household/applicable.hpp"
#include "presentation/question_words.hpp"

namespace iura {

// Everything that the parts of a view look at.
struct Scene {
  const Answers& answers;
  const nlohmann::json& raw;  // the answers as they were sent, to show back what was typed
  const LawAt& law;
  const Language& language;
  const People& people;
  Household household;       // decisions of the centre open
  Assessment assessment;     // with it
  Household assumed;         // decisions as assumed
  Assessment expected;
  std::vector<ApplicableQuestion> applicable;
  std::vector<RankedQuestion> ranked;
  Trials& trials;            // of changes that turn a "no"

  Speaker speaker() const { return {language, people}; }
  Shown shown(std::size_t index) const { return shown_as(household, assessment, expected, index); }
  const InputError* error_at(const std::string& path) const;
};

// The page to ask next, or "" when nothing open matters any more.
std::string next_page(const Scene& scene);
// One page of questions; null when there is no such page (any more). Needs the applicable questions alone.
nlohmann::json page_view(const Scene& scene, const std::string& page);
// One question of it, with what was typed and how that was read.
nlohmann::json field_view(const Scene& scene, const ApplicableQuestion& asked);
// Of a list to which nothing can be added any more: that, and whom to go to; null before.
nlohmann::json full_view(const Scene& scene, const ApplicableQuestion& asked);
// What stands before anything was asked: a view without cards, made from the catalogue alone.
nlohmann::json first_view(const Scene& scene);
// Where to go when this page is done; "" to the result.
std::string page_after(const Scene& scene, const std::string& page);
// The list of answers, by chapter and by person.
nlohmann::json summary_view(const Scene& scene);
nlohmann::json errors_view(const Scene& scene);
nlohmann::json result_view(const Scene& scene);
// That this is an estimate, by the law of which day.
std::string disclaimer(const Scene& scene);
// One right of one person (card.cpp).
nlohmann::json card_view(const Scene& scene, std::size_t index);
// The sum in lines, each with its article (sum.cpp).
nlohmann::json sum_view(const Scene& scene, const Entitlement& entitlement);
// For a "no": the condition that fails and the smallest change that flips it (why_not.cpp); null otherwise.
nlohmann::json why_not_view(const Scene& scene, const Entitlement& entitlement);

// Links to what still matters: [{"page", "text"}].
nlohmann::json missing_view(const Scene& scene, Open of = ~Open{0});  // to the results that rest on these open questions
// How much comes in with all rights, and what to do in which order (total.cpp, plan.cpp).
nlohmann::json total_view(const Scene& scene);
nlohmann::json plan_view(const Scene& scene);
nlohmann::json documents_view(const Scene& scene);
// Income now and with rights against a reference budget (comparison.cpp); null for a date without its figures.
nlohmann::json comparison_view(const Scene& scene);
// The months before `date` in which an amount seems missed (look_back.cpp).
nlohmann::json look_back_view(const nlohmann::json& sent, Date date, const Language& language, int months);

// All questions at once, in sections, with the result and the means tests: the worker's sheet (sheet.cpp, means_test.cpp).
nlohmann::json sheet_view(const Scene& scene);
nlohmann::json means_tests_view(const Scene& scene);

}  // namespace iura
