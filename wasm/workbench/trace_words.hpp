// What the steps of a trace and their operands are called: in the words of the right, of the question, or our own.
#pragma once

#include "presentation/step_words.hpp"

namespace iura::workbench {

// What a step comes to in a whole sentence; of an amount, empty where the right has none.
std::string sentence_of(const Scene& scene, const Entitlement& entitlement, const Step& step, const Named& values);
// An amount by its name, a condition and a note by their sentence.
std::string title_of(const Scene& scene, const Entitlement& entitlement, const Step& step, const Named& values);
std::string operand_name(const Scene& scene, std::string_view right, std::string_view operand, const Named& values);

}  // namespace iura::workbench
