#include "outcome.hpp"

namespace iura::workbench {
namespace {

Scene scene_of(const Answers& answers, const nlohmann::json& sent, const LawAt& law, const Language& language, const People& people, Trials& none) {
  Household open = build_household(answers, law.date());
  Household assumed = build_household(answers, law.date(), Decisions::assumed);
  Assessment bounds = assess(open, law);
  Assessment expected = assess(assumed, law);
  return {answers, sent, law, language, people, std::move(open), std::move(bounds), std::move(assumed), std::move(expected), applicable_questions(answers, law.date()), {}, none};
}

}  // namespace

Outcome::Outcome(nlohmann::json answers, const LawAt& law, const Language& language)
    : sent_(std::move(answers)), answers_(read_answers(sent_, law.date())), people_(answers_, language), scene_(scene_of(answers_, sent_, law, language, people_, none_)) {
  gains_ = sum_of(gains_of(scene_.assumed, scene_.assessment, scene_.expected, true));
  income_ = income_now(scene_.assumed, scene_.expected);
}

float euros_on_screen(const Amount& amount) { return static_cast<float>(to_cents(amount).cents) / 100.0f; }

}  // namespace iura::workbench
