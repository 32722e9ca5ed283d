#include "field.hpp"

#include <imgui.h>

#include <algorithm>

#include "json/text.hpp"
#include "presentation/object.hpp"
#include "style.hpp"
#include "widgets.hpp"

namespace iura::workbench {
namespace {

using nlohmann::json;

std::string text_of(const json& value) {
  if (value.is_string()) return value.get<std::string>() == "unknown" ? std::string{} : value.get<std::string>();
  return value.is_number() ? json_text(value) : std::string{};
}

class Field {
 public:
  Field(Model& model, const ApplicableQuestion& asked)
      : model_(model), question_(*asked.question), path_(asked.path()), answer_(*asked.answer), speaker_(model.outcome().speaker()), sent_(model.answer_at(path_)) {}

  void draw() {
    ImGui::PushID(path_.c_str());
    switch (question_.type) {
      case AnswerType::yes_no: yes_no(); break;
      case AnswerType::choice: choice(); break;
      case AnswerType::set: set(); break;
      case AnswerType::money: money(); break;
      case AnswerType::count:
      case AnswerType::age: whole(); break;
      case AnswerType::date: typed(7); break;
      case AnswerType::fraction: typed(4); break;
      case AnswerType::list: list(); break;
    }
    if (const auto* error = model_.outcome().error_at(path_)) coloured(colour::wrong, speaker_.error(*error, &question_));
    ImGui::PopID();
  }

 private:
  std::string word(Name name) const { return model_.language().text({"questions", name}); }
  void give(json value) { model_.answer(path_, std::move(value)); }
  bool is_unknown() const { return sent_.is_string() && sent_.get_ref<const std::string&>() == "unknown"; }

  // Beside every field: not answered, or known not to be known.
  void unknown_too() {
    ImGui::SameLine();
    bool unknown = is_unknown();
    if (ImGui::Checkbox("?##unknown", &unknown)) give(unknown ? json("unknown") : json{});
    if (ImGui::IsItemHovered() || (ImGui::IsItemFocused() && ImGui::GetIO().NavVisible)) ImGui::SetTooltip("%s", word("unknown").c_str());
    remember_place(path_ + "#unknown");
  }

  // One of some words; the first two are always "not answered" and "I don't know".
  void one_of(const std::vector<std::pair<std::string, json>>& words) {
    ImGui::SetNextItemWidth(-1);
    const bool open = ImGui::BeginCombo("##choice", speaker_.answer(question_, answer_, path_).c_str());
    remember_place(path_);
    if (!open) return;
    if (ImGui::Selectable(word("not_answered").c_str(), sent_.is_null())) give({});
    if (ImGui::Selectable(word("unknown").c_str(), is_unknown())) give("unknown");
    for (const auto& [said, value] : words)
      if (ImGui::Selectable(said.c_str(), sent_ == value)) give(value);
    ImGui::EndCombo();
  }
  void yes_no() { one_of({{word("yes"), true}, {word("no"), false}}); }
  void choice() {
    std::vector<std::pair<std::string, json>> words;
    for (std::size_t i = 0; i < question_.choices.size(); ++i)
      if ((question_.hidden_choices >> i & 1) == 0) words.emplace_back(speaker_.choice(question_, i, path_), question_.choices[i]);
    one_of(words);
  }

  void set() {
    ImGui::SetNextItemWidth(-1);
    const bool open = ImGui::BeginCombo("##set", speaker_.answer(question_, answer_, path_).c_str());
    remember_place(path_);
    if (!open) return;
    if (ImGui::Selectable(word("not_answered").c_str(), sent_.is_null())) give({});
    if (ImGui::Selectable(word("unknown").c_str(), is_unknown())) give("unknown");
    if (ImGui::Selectable(word("none_of_these").c_str(), sent_ == json::array())) give(json::array());
    for (std::size_t i = 0; i < question_.choices.size(); ++i) {
      if (question_.hidden_choices >> i & 1) continue;
      json ticked = sent_.is_array() ? sent_ : json::array();
      const auto at = std::find(ticked.begin(), ticked.end(), question_.choices[i]);
      bool on = at != ticked.end();
      if (!ImGui::Checkbox(speaker_.choice(question_, i, path_).c_str(), &on)) continue;
      if (on) ticked.push_back(question_.choices[i]);
      else ticked.erase(at);
      give(ticked);
    }
    ImGui::EndCombo();
  }

  void typed(float letters) {
    std::string said = text_of(sent_);
    if (text_field("##typed", said, letters * ImGui::GetFontSize())) give(said.empty() ? json{} : json(said));
    remember_place(path_);
    unknown_too();
  }

  void whole() {
    typed(4);
    if (question_.max > 1000) return;
    ImGui::SameLine();
    int value = answer_.is_given() ? static_cast<int>(answer_.value.floor()) : question_.min;
    slide(value, question_.min, std::min(question_.max, question_.type == AnswerType::age ? 100 : std::max(question_.usual_most, 31)), "%d");
  }

  void money() {
    const bool in_parts = !question_.periods.empty();
    json parts = in_parts ? (sent_.is_object() ? sent_ : json::object()) : sent_;
    std::string said = in_parts ? text_of(parts.contains("amount") ? parts["amount"] : json{}) : text_of(sent_);
    if (text_field("##typed", said, 5 * ImGui::GetFontSize())) give_amount(parts, said);
    remember_place(path_);
    if (in_parts && question_.periods.size() > 1) pick(parts, "per", question_.periods, "periods");
    if (in_parts && !question_.bases.empty()) pick(parts, "basis", question_.bases, "bases");
    unknown_too();
    ImGui::SameLine();
    constexpr int months_a_year = 12;
    const int a_year = in_parts ? periods_a_year(answer_.is_given() ? answer_.period : question_.periods.front()) : 1;
    int euros = answer_.is_given() ? static_cast<int>((answer_.value * hundredth).floor()) : 0;
    const int scale = !in_parts ? 50'000 : a_year >= months_a_year ? 3'000 : 30'000;  // of the slider alone: any amount can be typed
    if (slide(euros, 0, scale, "%d \u20ac")) give_amount(parts, std::to_string(euros));
  }
  void give_amount(json parts, const std::string& said) {
    if (question_.periods.empty()) return give(said.empty() ? json{} : json(said));
    if (!parts.contains("per")) parts["per"] = name_of(std::count(question_.periods.begin(), question_.periods.end(), Period::month) > 0 ? Period::month : question_.periods.front());
    if (!question_.bases.empty() && !parts.contains("basis")) parts["basis"] = name_of(question_.bases.front());
    parts["amount"] = said;
    give(parts);
  }
  template <class E>
  void pick(json& parts, const char* part, const std::vector<E>& offered, Name words) {
    const auto now = parts.contains(part) && parts[part].is_string() ? parts[part].get<std::string>() : std::string{};
    ImGui::SameLine();
    ImGui::SetNextItemWidth(6 * ImGui::GetFontSize());
    if (!ImGui::BeginCombo((std::string{"##"} + part).c_str(), now.empty() ? "" : model_.language().text({"questions", words, now}).c_str())) return;
    for (const E one : offered)
      if (ImGui::Selectable(model_.language().text({"questions", words, name_of(one)}).c_str(), now == name_of(one))) {
        parts[part] = name_of(one);
        give(parts);
      }
    ImGui::EndCombo();
  }

  // A slider beside what is typed. The answer becomes whole units.
  bool slide(int& value, int least, int most, const char* format) {
    const float width = std::max(ImGui::GetContentRegionAvail().x, 5 * ImGui::GetFontSize());
    ImGui::SetNextItemWidth(width);
    const bool moved = ImGui::SliderInt("##slide", &value, least, most, format);
    remember_place(path_ + "#slide");
    if (moved && question_.type != AnswerType::money) give(value);
    return moved;
  }

  void list() {
    const auto thing = question_.list_of;
    const auto things = [&](Name part) { return model_.language().text({"questions", "things", thing, part}); };
    const json items = sent_.is_array() ? sent_ : json::array();
    text(sent_.is_array() ? (items.empty() ? things("none") : std::to_string(items.size())) : word(is_unknown() ? Name{"unknown"} : Name{"not_answered"}));
    if (ImGui::SmallButton(things(items.empty() ? Name{"add"} : Name{"add_another"}).c_str())) {
      json more = items;
      more.push_back(json::object());
      give(more);
    }
    remember_place(path_ + "#add");
    if (!sent_.is_array() && ImGui::SmallButton(things("none").c_str())) give(json::array());
    for (std::size_t i = 0; i < items.size(); ++i) {
      const auto title = model_.pair(things("remove"), item_title(speaker_, path_ + "/" + std::to_string(i), thing));
      if (!ImGui::SmallButton((title + "##" + std::to_string(i)).c_str())) continue;
      json fewer = items;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
      give(fewer.empty() ? json{} : fewer);
    }
  }

  Model& model_;
  const Question& question_;
  std::string path_;
  const Answer& answer_;
  Speaker speaker_;
  json sent_;
};

}  // namespace

void draw_field(Model& model, const ApplicableQuestion& asked) { Field{model, asked}.draw(); }

void give_number(Model& model, const Question& question, const std::string& path, std::int64_t number) {
  if (question.type != AnswerType::money) return model.answer(path, number);
  const auto cents = std::to_string(number % 100);
  const std::string said = std::to_string(number / 100) + (cents.size() == 1 ? ".0" : ".") + cents;
  if (question.periods.empty()) return model.answer(path, said);
  json parts = model.answer_at(path);
  if (!parts.is_object()) parts = json::object();
  parts["amount"] = said;
  parts["per"] = name_of(std::count(question.periods.begin(), question.periods.end(), Period::month) > 0 ? Period::month : question.periods.front());
  if (!question.bases.empty() && !parts.contains("basis")) parts["basis"] = name_of(question.bases.front());
  model.answer(path, parts);
}

const ApplicableQuestion* find_asked(const Model& model, const std::string& path) {
  for (const auto& asked : model.outcome().scene().applicable)
    if (asked.path() == path) return &asked;
  return nullptr;
}

std::string number_words(const Model& model, const Question& question, std::int64_t number) {
  return question.type == AnswerType::money ? model.language().money(Money{number}) : model.language().counted(number, question.unit);
}

bool is_numeric(const Question& question) { return question.type == AnswerType::money || question.type == AnswerType::count || question.type == AnswerType::age; }

}  // namespace iura::workbench
