// The figures of the law, each dated, changed in memory alone: who gains, who loses, and the changed figures as a file.
#include <imgui.h>

#include <algorithm>

#include "day.hpp"
#include "effects.hpp"
#include "json/text.hpp"
#include "presentation/claim.hpp"
#include "style.hpp"
#include "view.hpp"
#include "widgets.hpp"

namespace iura::workbench {
namespace {

class LawView : public View {
 public:
  const char* id() const override { return "law"; }
  bool is_wanted(const Model& model) const override { return model.wanted_figure.has_value(); }

  void draw(Model& model, Platform& platform) override {
    if (model.wanted_figure) {
      place_ = *std::exchange(model.wanted_figure, std::nullopt);
      search_.clear();
      jump_ = true;
    }
    quiet(model.say({"law", "what"}));
    ImGui::AlignTextToFramePadding();
    text(model.say({"law", "search"}));
    ImGui::SameLine();
    text_field("##search", search_, -1);
    list(model);
    if (!place_.second.empty()) figure(model);
    ImGui::Separator();
    effects(model, platform);
  }

 private:
  static const Parameter* find(const Reform::Place& place) {
    const auto& all = Legislation::current().all();
    const auto group = all.find(place.first);
    if (group == all.end()) return nullptr;
    const auto parameter = group->second.find(place.second);
    return parameter == group->second.end() ? nullptr : &parameter->second;
  }

  void list(Model& model) {
    if (!ImGui::BeginTable("figures", 3, ImGuiTableFlags_RowBg | ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_Resizable | ImGuiTableFlags_ScrollY, {0, 13 * ImGui::GetFontSize()})) return;
    ImGui::TableSetupScrollFreeze(0, 1);
    ImGui::TableSetupColumn(model.say({"law", "figure"}).c_str(), ImGuiTableColumnFlags_WidthStretch, 5);
    ImGui::TableSetupColumn(model.say({"law", "value"}).c_str(), ImGuiTableColumnFlags_WidthStretch, 2);
    ImGui::TableSetupColumn(model.say({"law", "from"}).c_str(), ImGuiTableColumnFlags_WidthStretch, 2);
    ImGui::TableHeadersRow();
    find_rows(model);
    ImGuiListClipper clipper;
    clipper.Begin(static_cast<int>(rows_.size()));
    for (int i = 0; jump_ && i < static_cast<int>(rows_.size()); ++i)
      if (rows_[static_cast<std::size_t>(i)].place == place_) clipper.ForceDisplayRangeByIndices(i, i + 1);
    while (clipper.Step())
      for (int i = clipper.DisplayStart; i < clipper.DisplayEnd; ++i) row(model, rows_[static_cast<std::size_t>(i)]);
    ImGui::EndTable();
  }

  struct Row {
    Reform::Place place;
    const Parameter* parameter;
    std::string right;
  };
  void find_rows(const Model& model) {
    if (!rows_.empty() && search_ == searched_) return;
    searched_ = search_;
    rows_.clear();
    for (const auto& [owner, group] : Legislation::current().all()) {
      const std::string right = owner.empty() ? model.say({"law", "shared"}) : right_name(model.language(), owner);
      for (const auto& [key, parameter] : group)
        if (search_.empty() || (right + " " + owner + " " + key).find(search_) != std::string::npos) rows_.push_back({{owner, key}, &parameter, right});
    }
  }

  void row(Model& model, const Row& shown) {
    const auto& [place, parameter, right] = shown;
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    const bool chosen = place == place_;
    const bool changed = model.reform().changed().contains(place);
    if (ImGui::Selectable(((changed ? "\u25cf " : "") + model.pair(right, place.second) + "##" + place.first + place.second).c_str(), chosen, ImGuiSelectableFlags_SpanAllColumns)) place_ = place;
    remember_place("law/" + place.first + "/" + place.second);
    if (chosen && jump_) {
      ImGui::SetScrollHereY();
      jump_ = false;
    }
    Parameter as_is = *parameter;
    as_is.values = model.reform().values(place, Legislation::current());
    const DatedValue* entry = as_is.at(model.date());
    ImGui::TableNextColumn();
    text(entry == nullptr ? model.say({"law", "says_nothing"}) : entry->value ? entry->text : model.say({"law", "not_in_force"}));
    ImGui::TableNextColumn();
    if (entry != nullptr) text(day_text(entry->from));
  }

  // Every dated value of the chosen figure; each amount and each day can be changed.
  void figure(Model& model) {
    const Parameter* parameter = find(place_);
    if (parameter == nullptr) return;
    const auto& ours = Legislation::current();
    coloured(colour::accent, place_.second + "  (" + parameter->unit + ")");
    quiet(citation(model.language(), {parameter->act, parameter->provision}));
    Reform reform = model.reform();
    const auto values = reform.values(place_, ours);
    for (const auto& value : values) {
      ImGui::PushID(value.from.days);
      std::string day = day_typed_ == value.from ? day_text_ : day_text(value.from);
      if (text_field("##from", day, 7 * ImGui::GetFontSize())) {
        day_typed_ = value.from;
        day_text_ = day;
      }
      if (ImGui::IsItemDeactivatedAfterEdit()) {
        if (const auto to = read_day(day_text_)) reform.move(place_, value.from, *to, ours);
        day_typed_.reset();
      }
      ImGui::SameLine();
      std::string amount = amount_typed_ == value.from ? amount_text_ : value.value ? value.text : "";
      if (text_field("##value", amount, 7 * ImGui::GetFontSize())) {
        amount_typed_ = value.from;
        amount_text_ = amount;
        reform.set(place_, value.from, with_point(amount), ours);
      }
      remember_place("value/" + iso(value.from));
      if (ImGui::IsItemDeactivated()) amount_typed_.reset();
      if (amount_typed_ == value.from && !is_decimal(with_point(amount_text_))) {
        ImGui::SameLine();
        ImGui::TextColored(colour::wrong, "%s", model.say({"law", "no_number"}).c_str());
      }
      ImGui::SameLine();
      if (values.size() > 1 && ImGui::SmallButton(model.say({"law", "remove"}).c_str())) reform.remove(place_, value.from, ours);
      ImGui::SameLine();
      constexpr Name statuses[] = {"verified", "derived", "recalled"};
      quiet(model.say({"law", "status", statuses[static_cast<std::size_t>(value.status)]}));
      ImGui::PopID();
    }
    if (ImGui::SmallButton(model.say({"law", "add"}, {{"date", day_text(model.date())}}).c_str()))
      reform.set(place_, model.date(), values.back().value ? values.back().text : "0", ours);
    if (reform.changed().contains(place_)) {
      ImGui::SameLine();
      if (ImGui::SmallButton(model.say({"law", "restore"}).c_str())) reform.restore(place_);
    }
    model.change_law(std::move(reform));
  }

  // In our data a decimal has a point; a person may type a comma.
  static std::string with_point(std::string decimal) {
    std::replace(decimal.begin(), decimal.end(), ',', '.');
    return decimal;
  }

  void effects(Model& model, Platform& platform) {
    if (model.reform().is_empty()) return wrapped(model.say({"law", "nothing_changed"}));
    if (ImGui::Button(model.say({"law", "export"}).c_str())) platform.save("iura-law.json", json_text(reform_file(model.reform(), Legislation::current())));
    remember_place("law/export");
    effects_.work(model, platform, time_to_compute());
    const auto& all = effects_.all();
    const auto count = [&](auto which) { return std::to_string(std::count_if(all.begin(), all.end(), which)); };
    wrapped(model.say({"law", "effects"}, {{"gain", count([](const auto& one) { return one.gains(); })}, {"lose", count([](const auto& one) { return one.loses(); })},
                                           {"done", std::to_string(effects_.done())}, {"size", std::to_string(all.size())}}));
    const auto& language = model.language();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const auto& one = all[i];
      if (!one.is_done || one.before == one.after) continue;
      coloured(one.gains() ? colour::yes : one.loses() ? colour::wrong : colour::maybe, one.gains() ? "\u25b2" : one.loses() ? "\u25bc" : "\u25cf");
      ImGui::SameLine();
      wrapped(model.pair(model.households()[i].who, language.money(one.before) + " \u2192 " + language.money(one.after)));
    }
  }

  Reform::Place place_;
  std::string search_, searched_;
  std::vector<Row> rows_;  // that the search finds
  bool jump_ = false;
  std::optional<Date> day_typed_, amount_typed_;
  std::string day_text_, amount_text_;
  Effects effects_;
};

}  // namespace

std::unique_ptr<View> law_view() { return std::make_unique<LawView>(); }

}  // namespace iura::workbench
