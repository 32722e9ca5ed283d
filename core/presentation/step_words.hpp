// The values of a trace step, in words, under the names that the texts use.
#pragma once

#include "presentation/view.hpp"

namespace iura {

// {value} and every operand by its name; amounts also as {name}_month, a twelfth.
Named named_values(const Scene& scene, std::string_view right, const Trace& trace, const Step& step);
std::string in_words(const Scene& scene, std::string_view right, std::string_view name, const Value& value);
// The name of a choice ("single"): one of a question or a word of the right; sheet.json says which.
std::string choice_name(std::string_view right, std::string_view operand, std::size_t index);
// An operand that is a number, though it is calculated with as an amount.
bool is_number(std::string_view right, std::string_view operand);
// Address of the consolidated text; "" when we know none.
std::string address_of(const Language& language, const Provision& provision);
// "KB leefloon, art. 27".
std::string citation(const Language& language, const Provision& provision);
// A data file of core/; null where there is none.
const nlohmann::json& data_file(const std::string& path);
// How a right is claimed: its claim.json; null where there is none.
const nlohmann::json& claim_of(std::string_view right);
// The right whose words and layout serve for this one too (claim.json, "like"); itself for most.
std::string_view told_like(std::string_view right);
// The words of a right at this path of keys, filled in; empty where there are none.
std::string right_text(const Language& language, std::string_view right, std::initializer_list<Name> path, const Named& values = {});
// A data file beside a right: sheet.json.
const nlohmann::json& sheet_of(std::string_view right);

}  // namespace iura
