// What the workbench is, its keys, and the ordinary pages that do the same.
#include <imgui.h>

#include "actions.hpp"
#include "view.hpp"
#include "widgets.hpp"

namespace iura::workbench {
namespace {

class HelpView : public View {
 public:
  const char* id() const override { return "help"; }

  void draw(Model& model, Platform& platform) override {
    for (const Name part : {Name{"what"}, Name{"intervals"}, Name{"private"}}) wrapped(model.say({"help", part}));
    ImGui::Separator();
    for (const Name key : {Name{"tab"}, Name{"escape"}, Name{"f6"}, Name{"arrows"}, Name{"space"}, Name{"enter"}}) {
      ImGui::Bullet();
      wrapped(model.say({"keys", key}));
    }
    ImGui::Separator();
    wrapped(model.say({"help", "pages"}));
    for (const auto& action : actions) {
      ImGui::Bullet();
      if (link(model.say({"actions", action.id}), std::string{action.id})) platform.open_page(std::string{action.id});
    }
  }
};

}  // namespace

std::unique_ptr<View> help_view() { return std::make_unique<HelpView>(); }

}  // namespace iura::workbench
