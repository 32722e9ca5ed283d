// What the persons of a household are called: "je partner", "je kind (2)". Never by a name: we do not ask one.
#pragma once

#include <string>
#include <vector>

#include "household/answers.hpp"
#include "presentation/language.hpp"

namespace iura {

class People {
 public:
  People(const Answers& answers, const Language& language);
  // 0 is you, n is others[n - 1].
  const std::string& who(std::size_t person) const { return names_[person < names_.size() ? person : 0]; }
  // The person a path is about: "others/1/incomes/0" -> 2; "you", "" -> 0.
  static std::size_t person_of(const std::string& path);

 private:
  std::vector<std::string> names_;
};

}  // namespace iura
