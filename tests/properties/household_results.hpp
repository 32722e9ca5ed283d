// What all rights come to for a household of answers, and how two such results compare.
#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "assess.hpp"
#include "household/effective_answers.hpp"

namespace iura::test {

// What comes out for each person, by number, and right.
using Results = std::map<std::pair<int, std::string_view>, Entitlement>;

Results results_of(const nlohmann::json& answers, Date date, Decisions decisions = Decisions::open);
// One right alone, of everybody.
Results results_of(std::string_view right, const nlohmann::json& answers, Date date);

template <class T>
bool within(const Fact<T>& inner, const Fact<T>& outer) {
  return outer.low() <= inner.low() && inner.high() <= outer.high();
}
bool within(const Entitlement& inner, const Entitlement& outer);
inline bool same(const Entitlement& a, const Entitlement& b) { return within(a, b) && within(b, a); }
bool is_exact(const Entitlement& entitlement);

std::string told(const Entitlement& entitlement);

// What is wrong where more answers leave something possible that was excluded before; nothing where it is in order.
std::optional<std::string> narrows(const Results& before, const Results& after);

}  // namespace iura::test
