// The words around one question: labels, choices, how an answer was read, what is wrong with it.
#pragma once

#include "household/answers.hpp"
#include "presentation/language.hpp"
#include "presentation/people.hpp"

namespace iura {

struct Speaker {
  const Language& language;
  const People& people;

  // Text of a question ("label", "hint", "short"); the form for another person where the thing is another person's.
  std::string of_question(const Question& question, const std::string& path, std::string_view part) const;
  // What a question is called in a list: "Leeftijd", of somebody else "Leeftijd (je kind)".
  std::string short_name(const Question& question, const std::string& path) const;
  std::string of_page(const std::string& thing_path, const Question& question, std::string_view part) const;
  std::string choice(const Question& question, std::size_t index, const std::string& path, std::string_view part = "label") const;
  // An answer in words: "1.200,50 euro per maand", "1 maart 2026", "Ja".
  std::string answer(const Question& question, const Answer& answer, const std::string& path) const;
  // "Begrepen als: ..." for typed answers; empty where there is nothing to say.
  std::string understood(const Question& question, const Answer& answer, const std::string& path) const;
  std::string error(const InputError& error, const Question* question) const;

 private:
  Named named(const std::string& path) const;
};

// The parts of a thing's path: what kind of thing, and its place in its list (from 1).
std::string item_title(const Speaker& speaker, const std::string& thing_path, const std::string& thing);

}  // namespace iura
