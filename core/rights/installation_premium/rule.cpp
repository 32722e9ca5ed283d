// Installation premium for who leaves homelessness, once in a lifetime: act of 26 May 2002, art. 14, par. 3 (leefloon); act of 8 July 1976,
// art. 57bis and royal decree of 21 September 2004 (benefits, low income); housing costs of people under the act of 2 April 1965.
// Not modelled: two homeless people who move in together (one premium by the decree, one each by the leefloon), camp sites, savings.
#include "resources/situation.hpp"
#include "rights/catalogue.hpp"
#include "rights/leefloon.hpp"

namespace iura {
namespace {

constexpr Fact<Amount> month{twelfth};
constexpr Provision of_leefloon{"law_2002_05_26", "art. 14, \u00A7 3"};
consteval Provision kb(std::string_view article) { return {"decree_2004_09_21", article}; }

// Lives on a benefit of social security or of social assistance.
Fact<bool> lives_on_benefit(const Person& you) { return has_replacement_income(you) || has_income(you, {IncomeKind::integration_allowance}); }

}  // namespace

Entitlement installation_premium(const Case& home, std::size_t person) {
  Entitlement right{"installation_premium", home, person};
  Trace& trace = right.trace;
  const Person& you = home.you();
  const auto was_homeless = you.housing.has(Housing::was_homeless);
  right.require("homeless_before", kb("art. 1"), you.homeless || was_homeless);
  // The premium is for a home found; who has none yet gets it when there is one.
  right.require("home", kb("art. 2"), was_homeless || you.housing.has(Housing::new_home) || (you.homeless && unknown_yes_no(0)));
  trace.note("once_home_found", kb("art. 2"), you.homeless && !was_homeless && !you.housing.has(Housing::new_home));
  right.require("first_time", kb("art. 2"), !you.housing.has(Housing::had_installation_premium));
  // Without lawful stay there is urgent medical help only; of who asks asylum the centre decides.
  const auto asks_asylum = you.status.is(ResidenceStatus::asylum_seeker) && unknown_yes_no(0);
  right.require("stay", {"organic_law_1976_07_08", "art. 57, \u00A7 2"}, !you.status.is({ResidenceStatus::no_legal_stay, ResidenceStatus::asylum_seeker}) || asks_asylum);

  const auto income = income_beside_leefloon(home) * month;
  const auto limit = trace.step("income_limit", kb("art. 1"), leefloon_of_category(home) * Fact<Amount>{home.law["income_factor"]} * month, {{"factor", home.law["income_factor"]}});
  right.require("income", of_leefloon, gets_leefloon(home) || lives_on_benefit(you) || below(income, limit), {{"income", income}, {"limit", limit}});
  right.pay_once(family_leefloon(home) * month);
  trace.step("premium", of_leefloon, right.once);
  return right;
}

}  // namespace iura
