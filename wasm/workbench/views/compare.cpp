// The same household twice: on another day, or by the law as it is where figures were changed; right by right, with the difference.
#include <imgui.h>

#include <algorithm>

#include "day.hpp"
#include "presentation/claim.hpp"
#include "style.hpp"
#include "view.hpp"
#include "widgets.hpp"

namespace iura::workbench {
namespace {

class CompareView : public View {
 public:
  const char* id() const override { return "compare"; }

  void draw(Model& model, Platform&) override {
    if (ImGui::RadioButton(model.say({"compare", "another_day"}).c_str(), !laws_)) laws_ = false;
    ImGui::SameLine();
    if (ImGui::RadioButton(model.say({"compare", "another_law"}).c_str(), laws_)) laws_ = true;
    if (!laws_) {
      if (day_text_.empty()) day_text_ = day_text(plus_years(model.date(), -1));
      ImGui::AlignTextToFramePadding();
      text(model.say({"compare", "day"}));
      ImGui::SameLine();
      text_field("##day", day_text_, 7 * ImGui::GetFontSize());
      remember_place("compare/day");
      if (!read_day(day_text_)) return coloured(colour::wrong, model.say({"compare", "no_day"}));
    } else if (model.reform().is_empty()) {
      wrapped(model.say({"compare", "same_law"}));
    }
    prepare(model);
    table(model);
  }

 private:
  // The other side, made anew when anything changed.
  void prepare(const Model& model) {
    const Date day = laws_ ? model.date() : read_day(day_text_).value_or(model.date());
    if (other_ && revision_ == model.revision() && day == day_ && laws_ == was_laws_) return;
    revision_ = model.revision();
    day_ = day;
    was_laws_ = laws_;
    other_.reset();
    law_ = std::make_unique<LawAt>(day, Legislation::current());
    other_ = std::make_unique<Outcome>(model.answers(), *law_, model.language());
  }

  void table(const Model& model) {
    const auto& here = model.outcome();
    const auto& language = model.language();
    wrapped(model.say({"compare", "sums"}, {{"before", language.money(all_rights(other_->gains()))}, {"after", language.money(all_rights(here.gains()))}}));
    if (!ImGui::BeginTable("compare", 4, ImGuiTableFlags_RowBg | ImGuiTableFlags_BordersInnerH | ImGuiTableFlags_Resizable | ImGuiTableFlags_ScrollY)) return;
    ImGui::TableSetupScrollFreeze(0, 1);
    ImGui::TableSetupColumn(model.say({"rights", "right"}).c_str(), ImGuiTableColumnFlags_WidthStretch, 4);
    ImGui::TableSetupColumn((laws_ ? model.say({"compare", "law_as_it_is"}) : model.language().date(day_)).c_str(), ImGuiTableColumnFlags_WidthStretch, 3);
    ImGui::TableSetupColumn((laws_ ? model.say({"compare", "law_changed"}) : model.language().date(model.date())).c_str(), ImGuiTableColumnFlags_WidthStretch, 3);
    ImGui::TableSetupColumn(model.say({"compare", "difference"}).c_str(), ImGuiTableColumnFlags_WidthStretch, 3);
    ImGui::TableHeadersRow();
    const auto& now = here.scene().expected.entitlements;
    for (const auto& one : now) row(model, &one, other_->scene().expected.find(one.right, one.person));
    for (const auto& one : other_->scene().expected.entitlements)
      if (here.scene().expected.find(one.right, one.person) == nullptr) row(model, nullptr, &one);
    ImGui::EndTable();
  }

  static void row(const Model& model, const Entitlement* now, const Entitlement* other) {
    const Entitlement& any = now != nullptr ? *now : *other;
    const bool same = now != nullptr && other != nullptr && now->per_month == other->per_month && now->once == other->once && verdict_of(*now) == verdict_of(*other);
    if (same && verdict_of(any) == Verdict::not_entitled) return;
    ImGui::TableNextRow();
    ImGui::TableNextColumn();
    std::string name = right_name(model.language(), any.right);
    if (any.person > 0) name += " (" + model.outcome().scene().people.who(static_cast<std::size_t>(any.person)) + ")";
    wrapped(name);
    for (const Entitlement* one : {other, now}) {
      ImGui::TableNextColumn();
      wrapped(said(model, one));
    }
    ImGui::TableNextColumn();
    if (same) return quiet("=");
    const Fact<Amount> before = other != nullptr ? other->per_month : Fact<Amount>{}, after = now != nullptr ? now->per_month : Fact<Amount>{};
    const bool more = after.low() >= before.low() && after.high() >= before.high();
    const bool less = after.low() <= before.low() && after.high() <= before.high();
    coloured(before == after ? colour::maybe : more ? colour::yes : less ? colour::wrong : colour::maybe,
             before == after ? model.say({"compare", "other"}) : (more ? "\u25b2 +" : less ? "\u25bc " : "\u25cf ") + difference(model.language(), before, after));
  }

  static std::string difference(const Language& language, const Fact<Amount>& before, const Fact<Amount>& after) {
    const auto low = language.figure(to_cents(after.low() - before.low())), high = language.figure(to_cents(after.high() - before.high()));
    return low == high ? low : low + " / " + high;
  }

  static std::string said(const Model& model, const Entitlement* one) {
    if (one == nullptr) return model.say({"compare", "not_calculated"});
    constexpr Name groups[] = {"likely", "unlikely", "depends", "ask"};
    if (one->per_month.high() == Amount{}) return model.language().text({"result", "groups", groups[static_cast<std::size_t>(verdict_of(*one))]});
    return model.language().money(one->per_month);
  }

  bool laws_ = false, was_laws_ = false;
  std::string day_text_;
  Date day_;
  int revision_ = -1;
  std::unique_ptr<LawAt> law_;
  std::unique_ptr<Outcome> other_;
};

}  // namespace

std::unique_ptr<View> compare_view() { return std::make_unique<CompareView>(); }

}  // namespace iura::workbench
