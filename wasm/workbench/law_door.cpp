#include "law_door.hpp"

#include "effects.hpp"
#include "presentation/claim.hpp"
#include "presentation/object.hpp"

namespace iura::workbench {
namespace {

using nlohmann::json;

// No frames, no hurry.
class AtOnce : public Platform {
 public:
  double now() const override { return 0; }
  void wake(int) override {}
  void save(const std::string&, const std::string&) override {}
  void leave() override {}
  void open_page(const std::string&) override {}
};

std::string text_of(const json& object, const char* name) { return object.is_object() && object.contains(name) && object[name].is_string() ? object[name].get<std::string>() : std::string{}; }

json figures(const Model& model) {
  json list = json::array();
  for (const auto& [owner, group] : Legislation::current().all())
    for (const auto& [key, parameter] : group) {
      json values = json::array();
      for (const auto& value : parameter.values) values.push_back(object({{"from", iso(value.from)}, {"value", value.text}}));
      list.push_back(object({{"right", owner}, {"name", owner.empty() ? model.say({"law", "shared"}) : right_name(model.language(), owner)}, {"key", key}, {"unit", parameter.unit},
                             {"provision", citation(model.language(), {parameter.act, parameter.provision})}, {"values", std::move(values)}}));
    }
  return object({{"figures", std::move(list)}});
}

json effects(Model& model, const json& request) {
  if (const auto date = iso_date(text_of(request, "date"))) model.set_date(*date);
  Reform reform;
  json refused = json::array();
  const json changes = request.contains("changes") && request["changes"].is_array() ? request["changes"] : json::array();
  for (std::size_t i = 0; i < changes.size(); ++i) {
    const auto from = iso_date(text_of(changes[i], "from"));
    if (!from || !reform.set({text_of(changes[i], "right"), text_of(changes[i], "key")}, *from, text_of(changes[i], "value"), Legislation::current())) refused.push_back(static_cast<std::int64_t>(i));
  }
  model.change_law(std::move(reform));
  model.settle();
  Effects effects;
  AtOnce platform;
  effects.work(model, platform, 1);
  json households = json::array();
  int gain = 0, lose = 0;
  for (std::size_t i = 0; i < effects.all().size(); ++i) {
    const auto& one = effects.all()[i];
    gain += one.gains() ? 1 : 0;
    lose += one.loses() ? 1 : 0;
    if (one.before == one.after) continue;
    households.push_back(object({{"who", model.households()[i].who}, {"before", model.language().money(one.before)}, {"after", model.language().money(one.after)},
                                 {"change", one.gains() ? "gains" : one.loses() ? "loses" : "both"}}));
  }
  json own;
  if (request.contains("answers") && request["answers"].is_object()) {
    const Answers answers = read_answers(request["answers"], model.date());
    own = object({{"before", model.language().money(all_rights(gains_at(answers, model.law_as_it_is())))}, {"after", model.language().money(all_rights(gains_at(answers, model.law())))}});
  }
  return object({{"own", std::move(own)}, {"gain", gain}, {"lose", lose}, {"size", static_cast<std::int64_t>(effects.all().size())}, {"households", std::move(households)}, {"refused", std::move(refused)},
                 {"file", reform_file(model.reform(), Legislation::current())}});
}

}  // namespace

json answer_about_law(const Language& language, const json& request) {
  Model model{language};
  return text_of(request, "op") == "effects" ? effects(model, request) : figures(model);
}

}  // namespace iura::workbench
