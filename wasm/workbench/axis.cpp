#include "axis.hpp"

#include <imgui.h>

#include "household/read_text.hpp"
#include "widgets.hpp"

namespace iura::workbench {

std::string name_of(const Model& model, const ApplicableQuestion& asked) {
  const auto speaker = model.outcome().speaker();
  std::string name = speaker.of_question(*asked.question, "", "short");
  const auto& path = asked.thing_path;
  if (path.empty()) return name;
  if (path != "you" && path.rfind('/') != std::string("others").size()) name += ", " + item_title(speaker, path, asked.question->thing);
  return name + " (" + model.outcome().scene().people.who(People::person_of(path)) + ")";
}

namespace {

// An amount that was told and is not an axis yet; one of a list (an income) before others.
std::string usual_axis(const Model& model) {
  std::string found;
  for (const auto& asked : model.outcome().scene().applicable) {
    if (asked.question->type != AnswerType::money || !asked.answer->is_given() || asked.path() == model.axis) continue;
    if (asked.question->thing != "person" && asked.question->thing != "household") return asked.path();
    if (found.empty()) found = asked.path();
  }
  return found;
}

}  // namespace

const Question* Axis::choose(Model& model, std::string& path, const char* id) {
  ImGui::PushID(id);
  const auto* now = find_asked(model, path);
  if (now == nullptr || !is_numeric(*now->question))
    path = usual_axis(model);
  now = find_asked(model, path);
  text(model.say({"curve", std::string_view{id}}));
  ImGui::SetNextItemWidth(-1);
  if (ImGui::BeginCombo("##axis", now != nullptr ? name_of(model, *now).c_str() : "", ImGuiComboFlags_HeightLarge)) {
    for (const auto& asked : model.outcome().scene().applicable)
      if (is_numeric(*asked.question) && ImGui::Selectable((name_of(model, asked) + "##" + asked.path()).c_str(), asked.path() == path)) path = asked.path();
    ImGui::EndCombo();
  }
  remember_place(std::string{id} + "/combo");
  if (now != nullptr) {
    const auto& question = *now->question;
    if (path_ != path) range_ = usual_range(question);
    path_ = path;
    const bool money = question.type == AnswerType::money;
    int ends[] = {static_cast<int>(money ? range_.from / 100 : range_.from), static_cast<int>(money ? range_.to / 100 : range_.to)};
    ImGui::AlignTextToFramePadding();
    text(model.say({"curve", "from_to"}));
    ImGui::SameLine();
    ImGui::SetNextItemWidth(11 * ImGui::GetFontSize());
    if (ImGui::InputInt2("##ends", ends)) {
      const auto most = static_cast<int>(money ? largest_answer.cents / 100 : question.max);
      ends[0] = std::clamp(ends[0], money ? 0 : question.min, most - 1);
      ends[1] = std::clamp(ends[1], ends[0] + 1, most);
      range_ = money ? Range{euro(ends[0]).cents, euro(ends[1]).cents} : Range{ends[0], ends[1]};
    }
  }
  ImGui::PopID();
  return now != nullptr ? now->question : nullptr;
}

}  // namespace iura::workbench
