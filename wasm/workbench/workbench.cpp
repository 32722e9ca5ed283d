#include "workbench.hpp"

#include <imgui.h>
#include <imgui_internal.h>

#include <algorithm>
#include <cmath>

#include "actions.hpp"
#include "day.hpp"
#include "font.hpp"
#include "json/text.hpp"
#include "keys.hpp"
#include "presentation/object.hpp"
#include "style.hpp"
#include "view.hpp"
#include "widgets.hpp"

namespace iura::workbench {
namespace {

using nlohmann::json;

constexpr float text_height = 16;
constexpr ImGuiWindowFlags fixed = ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoResize | ImGuiWindowFlags_NoCollapse | ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus;
// The windows that F6 goes round: above, left, middle, right.
constexpr const char* windows[] = {"##bar", "##household", "##rights", "##work"};
constexpr std::size_t first_tab = 2;

}  // namespace

Workbench::Workbench(Language language, Platform& platform) : platform_(platform), model_(std::move(language)) {
  auto& io = ImGui::GetIO();
  io.IniFilename = io.LogFilename = nullptr;
  io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
  io.ConfigInputTextCursorBlink = false;  // or a frame would be wanted for ever
  io.ConfigWindowsMoveFromTitleBarOnly = true;
  map_keys();
  for (auto make : {household_view, entitlements_view, trace_view, curve_view, heat_view, law_view, compare_view, help_view}) views_.push_back(make());
  model_.right = model_.outcome().scene().expected.entitlements.empty() ? "" : std::string{model_.outcome().scene().expected.entitlements.front().right};
}

Workbench::~Workbench() = default;

bool Workbench::scale(float pixels, float text_size) {
  if (pixels == pixels_ && text_size == text_size_) return false;
  pixels_ = pixels;
  text_size_ = text_size;
  auto& io = ImGui::GetIO();
  io.Fonts->Clear();
  ImFontConfig config;
  config.FontDataOwnedByAtlas = false;
  const auto bytes = font();
  io.Fonts->AddFontFromMemoryTTF(const_cast<unsigned char*>(bytes.data()), static_cast<int>(bytes.size()), text_height * text_size * pixels, &config, signs_of_font());
  io.Fonts->Build();
  io.FontGlobalScale = 1 / pixels;  // made at the pixels of the screen, measured in points
  set_style(text_size);
  return true;
}

void Workbench::frame() {
  const double start = platform_.now();
  const int revision = model_.revision();
  if (hold_keys()) platform_.wake(3);
  forget_places();
  model_.settle();
  ImGui::NewFrame();
  // Escape takes back what is being done; with nothing to take back it leaves the canvas.
  const bool busy = ImGui::IsAnyItemActive() || ImGui::IsPopupOpen("", ImGuiPopupFlags_AnyPopupId);
  if (ImGui::IsKeyPressed(ImGuiKey_Escape, false) && !busy) platform_.leave();
  if (ImGui::IsKeyPressed(key_f6, false)) move_on();
  for (std::size_t i = first_tab; i < views_.size(); ++i)
    if (views_[i]->is_wanted(model_)) {
      tab_ = i;
      show_tab_ = true;
    }
  const float top = std::max(bar_height_, ImGui::GetFrameHeight() + 2 * ImGui::GetStyle().WindowPadding.y);
  ImGui::SetNextWindowPos({0, 0});
  ImGui::SetNextWindowSize({ImGui::GetIO().DisplaySize.x, top});
  ImGui::Begin(windows[0], nullptr, fixed | ImGuiWindowFlags_NoTitleBar);
  bar();
  // As high as what is in it: it takes another line where the window is small or the text large.
  const float height = std::ceil(ImGui::GetCursorPosY() - ImGui::GetStyle().ItemSpacing.y + ImGui::GetStyle().WindowPadding.y);
  ImGui::End();
  if (height != bar_height_) platform_.wake(2);
  bar_height_ = height;
  if (is_narrow()) narrow(top);
  else wide(top);
  if (model_.revision() != revision || model_.wanted_figure) platform_.wake(2);  // what was changed is computed before the next frame
  ImGui::Render();
  frame_time_ = platform_.now() - start;
}

bool Workbench::is_narrow() const { return ImGui::GetIO().DisplaySize.x < 1000 * text_size_; }

void Workbench::move_on() {
  const int count = is_narrow() ? 2 : 4;
  window_ = (window_ + (ImGui::GetIO().KeyShift ? count - 1 : 1)) % count;
  move_focus_ = true;
  platform_.wake(3);
}

void Workbench::bar() {
  ImGui::AlignTextToFramePadding();
  text(model_.say({"bar", "date"}));
  ImGui::SameLine();
  if (date_text_.empty() || !ImGui::IsAnyItemActive()) date_text_ = day_text(model_.date());
  if (text_field("##date", date_text_, 7 * ImGui::GetFontSize()))
    if (const auto date = read_day(date_text_)) model_.set_date(*date);
  remember_place("date");
  if (const float room = ImGui::GetWindowContentRegionMax().x - ImGui::GetItemRectMax().x; room > 8 * ImGui::GetFontSize()) ImGui::SameLine();
  ImGui::SetNextItemWidth(is_narrow() ? -1 : 18 * ImGui::GetFontSize());
  if (ImGui::BeginCombo("##persona", model_.say({"bar", "persona"}).c_str(), ImGuiComboFlags_HeightLarge)) {
    for (const auto& persona : model_.personas())
      if (ImGui::Selectable(persona.who.c_str())) model_.open(object({{"format", "iura-case/1"}, {"date", iso(persona.date)}, {"answers", persona.answers}}));
    ImGui::EndCombo();
  }
  remember_place("persona");
  if (!is_narrow()) ImGui::SameLine();
  if (ImGui::Button(model_.say({"bar", "save"}).c_str())) platform_.save("iura.json", json_text(model_.case_file()));
  ImGui::SameLine();
  const auto& outcome = model_.outcome();
  const auto& language = model_.language();
  wrapped(model_.say({"bar", "total"}, {{"income", language.money(outcome.income())}, {"rights", language.money(outcome.gains().month)}}));
  if (!outcome.answers().errors.empty()) {
    ImGui::SameLine();
    ImGui::TextColored(colour::wrong, "%s", model_.say({"bar", "errors"}, {{"count", std::to_string(outcome.answers().errors.size())}}).c_str());
  }
  if (!model_.reform().is_empty()) {
    ImGui::SameLine();
    ImGui::TextColored(colour::maybe, "%s", model_.say({"bar", "changed_law"}).c_str());
  }
}

void Workbench::wide(float top) {
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  const float left = size.x * 0.29f, middle = size.x * 0.29f;
  const float edges[] = {0, left, left + middle, size.x};
  for (std::size_t i = 0; i < 3; ++i) {
    ImGui::SetNextWindowPos({edges[i], top});
    ImGui::SetNextWindowSize({edges[i + 1] - edges[i], size.y - top});
    if (move_focus_ && window_ == static_cast<int>(i) + 1) ImGui::SetNextWindowFocus();
    const std::string title = i < 2 ? model_.say({"views", std::string_view{views_[i]->id()}}) : model_.say({"views", "work"});
    ImGui::Begin((title + "##" + (windows[i + 1] + 2)).c_str(), nullptr, fixed);
    if (ImGui::IsWindowFocused(ImGuiFocusedFlags_ChildWindows) && !move_focus_) window_ = static_cast<int>(i) + 1;
    if (i < 2) views_[i]->draw(model_, platform_);
    else tabs(first_tab);
    ImGui::End();
  }
  if (move_focus_ && window_ == 0) ImGui::SetWindowFocus(windows[0]);
  move_focus_ = false;
}

// Little room: everything in one window, one view at a time.
void Workbench::narrow(float top) {
  const ImVec2 size = ImGui::GetIO().DisplaySize;
  ImGui::SetNextWindowPos({0, top});
  ImGui::SetNextWindowSize({size.x, size.y - top});
  if (move_focus_ && window_ == 1) ImGui::SetNextWindowFocus();
  ImGui::Begin("##all", nullptr, fixed | ImGuiWindowFlags_NoTitleBar);
  tabs(0);
  ImGui::End();
  if (move_focus_ && window_ == 0) ImGui::SetWindowFocus(windows[0]);
  move_focus_ = false;
}

void Workbench::tabs(std::size_t from) {
  if (!ImGui::BeginTabBar("##tabs", ImGuiTabBarFlags_FittingPolicyScroll | (from == 0 ? ImGuiTabBarFlags_TabListPopupButton : 0))) return;
  for (std::size_t i = from; i < views_.size(); ++i) {
    const auto flags = show_tab_ && tab_ == i ? ImGuiTabItemFlags_SetSelected : 0;
    const bool open = ImGui::BeginTabItem((model_.say({"views", std::string_view{views_[i]->id()}}) + "##" + views_[i]->id()).c_str(), nullptr, flags);
    remember_place(std::string{"tab/"} + views_[i]->id());
    if (!open) continue;
    if (!show_tab_) tab_ = i;
    if (ImGui::BeginChild(views_[i]->id(), {0, 0}, false, ImGuiWindowFlags_NavFlattened)) views_[i]->draw(model_, platform_);
    ImGui::EndChild();
    ImGui::EndTabItem();
  }
  ImGui::EndTabBar();
  show_tab_ = false;
}

json Workbench::state(int frames_drawn) const {
  json places = json::object();
  for (const auto& [name, place] : remembered_places()) places[name] = json::array({place.x, place.y, place.z, place.w});
  json list = json::array();
  for (const auto& action : actions) list.push_back(object({{"id", action.id}, {"page", action.page}}));
  json state = object({{"frames", frames_drawn}, {"tab", views_[tab_]->id()}, {"window", window_}, {"places", places}, {"actions", list}});
  state["changed"] = reform_file(model_.reform(), Legislation::current())["files"];
  state["frame_ms"] = frame_time_;
  state["points_a_second"] = views_[tab_]->points_a_second();
  return state;
}

}  // namespace iura::workbench
