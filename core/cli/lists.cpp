#include <iostream>

#include "cli/commands.hpp"
#include "household/question.hpp"
#include "law/legislation.hpp"
#include "presentation/built_in_language.hpp"
#include "rights/catalogue.hpp"

namespace iura::cli {

int questions(const std::string& code) {
  const Language& language = built_in_language(code);
  for (const auto& thing : Catalogue::current().things())
    for (const auto& question : thing.questions) {
      std::cout << question.key() << "  [" << question.chapter << "/" << question.page << "]  " << language.text({"questions", "questions", question.key(), "label"}) << "\n";
      for (std::size_t i = 0; i < question.choices.size(); ++i)
        if ((question.hidden_choices >> i & 1) == 0)
          std::cout << "    " << question.choices[i] << "  " << language.text({"questions", "questions", question.key(), "choices", question.choices[i], "label"}) << "\n";
    }
  return 0;
}

int parameters(Date date, const std::string& only) {
  constexpr std::string_view statuses[] = {"verified", "derived", "recalled"};
  for (const auto& [right, group] : Legislation::current().all()) {
    if (!only.empty() && right != only) continue;
    for (const auto& [key, parameter] : group) {
      const DatedValue* entry = parameter.at(date);
      std::cout << (right.empty() ? "law" : right) << "." << key << " = ";
      if (entry == nullptr) std::cout << "cannot be calculated for this date";
      else if (!entry->value) std::cout << "not in force";
      else std::cout << entry->text << " " << parameter.unit << "  from " << iso(entry->from) << "  " << statuses[static_cast<std::size_t>(entry->status)] << "  " << entry->source;
      std::cout << "  [" << parameter.act << ", " << parameter.provision << "]" << (parameter.is_overdue(date) ? "  POSSIBLY OUTDATED" : "") << "\n";
    }
  }
  return 0;
}

int check(Date as_of) {
  int problems = 0;
  int overdue = 0;
  const auto report = [&](const std::string& what) {
    std::cout << what << "\n";
    ++problems;
  };
  // Loading refuses whatever is not in order; the rest is looked at here.
  std::size_t count = 0;
  for (const auto& [right, group] : Legislation::current().all())
    for (const auto& [key, parameter] : group) {
      ++count;
      const std::string name = (right.empty() ? "law" : right) + "." + key;
      if (parameter.is_overdue(as_of)) {
        ++overdue;
        std::cout << "overdue since " << iso(*parameter.next_change) << ": " << name << " (" << parameter.next_change_because << ")\n";
      }
      if (parameter.at(as_of) == nullptr) report("says nothing about " + iso(as_of) + ": " + name);
    }
  for (const auto& code : {"nl", "fr"}) {
    const Language& language = built_in_language(code);
    for (const auto& thing : Catalogue::current().things())
      for (const auto& question : thing.questions)
        if (language.text({"questions", "questions", question.key(), "label"}).empty()) report(std::string{"no text ("} + code + ") for question " + question.key());
    for (const auto& right : rights())
      if (language.text({"rights/" + std::string{right.id}, "name"}).empty()) report(std::string{"no text ("} + code + ") for right " + std::string{right.id});
  }
  std::cout << count << " parameters, " << Catalogue::current().size() << " questions, " << rights().size() << " rights checked as of " << iso(as_of) << ": " << problems << " problems, " << overdue << " figures overdue\n";
  return problems > 0 ? 1 : overdue > 0 ? 3 : 0;
}

}  // namespace iura::cli
