// The lines of a sum before they are words, for the card and for the worker's sheet.
#pragma once

#include "presentation/view.hpp"

namespace iura {

struct SumLine {
  const Step* step;
  Value value;
  std::string id;
  std::string kind;  // "plus", "minus", "subtotal", "total", "note"
};

// Laid out by the right's sheet.json; only where the category is certain, for a sum under two categories is no sum.
std::vector<SumLine> sum_lines(const Entitlement& entitlement);
// Steps were taken under more than one category.
bool has_open_category(const Entitlement& entitlement);
// What a line of sheet.json says: the value of its step, or what that step took from some of its operands.
Value value_of(const nlohmann::json& entry, const Trace& trace, const Step& step);
// The label of a line; empty where the right has no words for it.
std::string line_label(const Scene& scene, const Entitlement& entitlement, const Step& step, const std::string& id);
// How the line came about, in a sentence or more.
std::string line_detail(const Scene& scene, const Entitlement& entitlement, const Step& step, const std::string& id);

}  // namespace iura
