// How a right is claimed, in words: claim.json beside its rule, the words of i18n/claims and of the right.
#pragma once

#include "presentation/language.hpp"
#include "rights/entitlement.hpp"

namespace iura {

// Where, how, when, what this household is to bring, from which day, and where to go with a "no": [{"label", "text"}].
std::vector<nlohmann::json> claim_steps(const Language& language, const Entitlement& entitlement, const Household& household, const Named& values);
std::string authority_name(const Language& language, std::string_view right);
// Who grants it, by the name in i18n/claims, and whether that goes without asking.
std::string_view authority_of(const Entitlement& entitlement);
bool is_automatic(const Entitlement& entitlement);
// A list is read line by line: each thing on a line of its own, with a dash before it.
std::string line_by_line(const std::vector<std::string>& things);
std::string right_name(const Language& language, std::string_view right);
// Whether it can still be had for earlier months.
std::string back_words(const Language& language, std::string_view right);
// "140 euro, één keer"; empty for what is given in kind or by inquiry.
std::string amount_words(const Language& language, const Entitlement& entitlement);

}  // namespace iura
