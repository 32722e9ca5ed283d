// The household, made from the catalogue of questions: every question that applies, by person and thing, each with any answer it can have.
#include <imgui.h>

#include <algorithm>

#include "field.hpp"
#include "style.hpp"
#include "view.hpp"
#include "widgets.hpp"

namespace iura::workbench {
namespace {

class HouseholdView : public View {
 public:
  const char* id() const override { return "household"; }

  void draw(Model& model, Platform&) override {
    quiet(model.say({"household", "search"}));
    text_field("##search", search_, -1);
    remember_place("search");
    ImGui::Checkbox(model.say({"household", "only_open"}).c_str(), &only_open_);
    if (!ImGui::BeginChild("questions", {0, 0}, false, ImGuiWindowFlags_NavFlattened)) return ImGui::EndChild();
    std::string thing = "-";
    std::string chapter;
    bool open = false;
    for (const auto& asked : model.outcome().scene().applicable) {
      if (!is_shown(model, asked)) continue;
      if (asked.thing_path != thing || asked.question->chapter != chapter) {
        thing = asked.thing_path;
        chapter = asked.question->chapter;
        if (!search_.empty()) ImGui::SetNextItemOpen(true);
        open = ImGui::CollapsingHeader((title_of(model, asked) + "###" + thing + chapter).c_str(), thing.rfind("you", 0) == 0 || !search_.empty() ? ImGuiTreeNodeFlags_DefaultOpen : 0);
        remember_place("section/" + thing + "/" + chapter);
      }
      if (open) draw_question(model, asked);
    }
    ImGui::EndChild();
  }

 private:
  bool is_shown(const Model& model, const ApplicableQuestion& asked) const {
    if ((asked.question->hidden_choices & asked.answer->possible) != 0) return false;  // not a person's to answer: you are yourself
    if (only_open_ && asked.answer->is_given()) return false;
    if (search_.empty()) return true;
    const auto lower = [](std::string said) {
      std::transform(said.begin(), said.end(), said.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
      return said;
    };
    const auto name = model.outcome().speaker().of_question(*asked.question, "", "short");
    return lower(name + " " + asked.question->id).find(lower(search_)) != std::string::npos;
  }

  static std::string title_of(const Model& model, const ApplicableQuestion& asked) {
    const auto speaker = model.outcome().speaker();
    const auto chapter = model.language().text({"questions", "chapters", asked.question->chapter});
    const auto& path = asked.thing_path;
    if (path.empty()) return chapter;
    const auto who = model.outcome().scene().people.who(People::person_of(path));
    // Inside a list of somebody: which one.
    const bool person = path == "you" || path.rfind('/') == std::string("others").size();
    return model.pair(who, person ? chapter : item_title(speaker, path, asked.question->thing));
  }

  static void draw_question(Model& model, const ApplicableQuestion& asked) {
    const auto speaker = model.outcome().speaker();
    const auto name = speaker.of_question(*asked.question, "", "short");
    const bool sure = is_yes(asked.applies);
    if (asked.answer->is_given()) wrapped(name);
    else coloured(sure ? colour::maybe : colour::quiet, name + " \u25cb");
    if (is_numeric(*asked.question)) {
      ImGui::SameLine();
      if (ImGui::SmallButton((model.say({"household", "as_axis"}) + "##" + asked.path()).c_str())) {
        model.second_axis = model.axis;
        model.axis = asked.path();
      }
      remember_place(asked.path() + "#axis");
    }
    draw_field(model, asked);
    ImGui::Spacing();
  }

  std::string search_;
  bool only_open_ = false;
};

}  // namespace

std::unique_ptr<View> household_view() { return std::make_unique<HouseholdView>(); }

}  // namespace iura::workbench
