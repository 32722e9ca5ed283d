// One question of the catalogue as a field: any kind of answer, "I don't know" included. What is typed is read by the core, as on the page.
#pragma once

#include "model.hpp"

namespace iura::workbench {

void draw_field(Model& model, const ApplicableQuestion& asked);
// Whether it is answered with a number: such an answer can be an axis.
bool is_numeric(const Question& question);

}  // namespace iura::workbench
