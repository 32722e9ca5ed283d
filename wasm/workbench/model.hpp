// What the workbench is about: a household's answers, a day, and the law of that day, ours or with figures changed in memory.
// Views read it and change it; what follows from a change is computed before the next frame, so that nothing a view holds goes away under it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "explore/reform.hpp"
#include "outcome.hpp"

namespace iura::workbench {

struct Persona {
  std::string who;
  Date date;
  nlohmann::json answers;
};

class Model {
 public:
  explicit Model(Language language);

  const Language& language() const { return language_; }
  // The words of the workbench itself.
  std::string say(std::initializer_list<Name> path, const Named& values = {}) const;

  // "name: value", as each language writes it.
  std::string pair(const std::string& name, const std::string& value) const { return say({"pair"}, {{"name", name}, {"value", value}}); }

  // --- the case ---
  const nlohmann::json& answers() const { return answers_; }
  // One answer, or a whole list, in the form a person gives it; null takes it back.
  void answer(const std::string& path, nlohmann::json value);
  nlohmann::json answer_at(const std::string& path) const;
  Date date() const { return date_; }
  void set_date(Date date);
  // {"format": "iura-case/1", "date", "answers"}; false when it is not one.
  bool open(const nlohmann::json& file);
  nlohmann::json case_file() const;
  nlohmann::json result() const;
  const std::vector<Persona>& personas() const { return personas_; }
  // Those on which a changed law is tried: the personas, and made-up ones in the proportions of the population.
  const std::vector<Persona>& households() const { return households_; }

  // --- the law ---
  const Reform& reform() const { return reform_; }
  void change_law(Reform changed);
  const LawAt& law() const { return law_ ? *law_ : *law_as_it_is_; }
  const LawAt& law_as_it_is() const { return *law_as_it_is_; }

  // Computes what changed; called before each frame.
  void settle();
  const Outcome& outcome() const { return *outcome_; }
  // Rises with every change of the case or the law: who computes ahead starts anew.
  int revision() const { return revision_; }

  // --- what views look at together ---
  std::string right;  // chosen among the rights
  int person = 0;
  std::string axis;         // paths of the answers along which curves are drawn
  std::string second_axis;
  std::optional<std::pair<std::string, std::string>> wanted_figure;  // right and key: jump there

 private:
  Language language_;
  nlohmann::json answers_;
  Date date_;
  std::vector<Persona> personas_;
  std::vector<Persona> households_;
  Reform reform_;
  std::unique_ptr<Legislation> legislation_;
  std::unique_ptr<LawAt> law_;  // where figures are changed
  std::unique_ptr<LawAt> law_as_it_is_;
  std::unique_ptr<Outcome> outcome_;
  int revision_ = 0;
  int settled_ = -1;
};

}  // namespace iura::workbench
