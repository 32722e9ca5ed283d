// Small pieces that several views draw.
#pragma once

#include <imgui.h>

#include <map>
#include <string>
#include <string_view>

#include "values/fact.hpp"

namespace iura::workbench {

void text(std::string_view said);
void wrapped(std::string_view said);
void quiet(std::string_view said);
void coloured(const ImVec4& colour, std::string_view said);
// A line of text that can be changed; true when it was, with the new text in it.
bool text_field(const char* id, std::string& value, float width);
// What may still be: a bar from the least to the most on a scale from 0 to `most`, with a mark at what is expected.
void interval_bar(const Fact<Amount>& bounds, const Fact<Amount>& expected, float most, float width);
// A button that looks like a link; its label may be long.
bool link(const std::string& label, const std::string& id);

// How many milliseconds of a frame may go to computing ahead: little while a hand drags, so that the picture follows it; more when it rests.
double time_to_compute();

// Where something can be seen in this frame, by a name: for tests, which cannot see into the canvas.
void remember_place(const std::string& name);
const std::map<std::string, ImVec4>& remembered_places();
void forget_places();

}  // namespace iura::workbench
