// One question of the catalogue as a field: any kind of answer, "I don't know" included. What is typed is read by the core, as on the page.
#pragma once

#include "model.hpp"

namespace iura::workbench {

void draw_field(Model& model, const ApplicableQuestion& asked);
// Whether it is answered with a number: such an answer can be an axis.
bool is_numeric(const Question& question);
// Answers it with a number as curves count them: cents, a month where that can be; years; pieces.
void give_number(Model& model, const Question& question, const std::string& path, std::int64_t number);
// The question of a path among those that apply; null where it does not.
const ApplicableQuestion* find_asked(const Model& model, const std::string& path);
// Such a number in words.
std::string number_words(const Model& model, const Question& question, std::int64_t number);

}  // namespace iura::workbench
