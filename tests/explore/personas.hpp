// The households of tests/personas, read.
#pragma once

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "household/sample.hpp"

namespace iura::test {

struct Persona {
  std::string name;
  Answers answers;
  Date date;
};

inline std::filesystem::path personas_folder() {
  auto top = std::filesystem::current_path();
  while (top != top.root_path() && !std::filesystem::is_directory(top / "tests" / "personas")) top = top.parent_path();
  return top / "tests" / "personas";
}

inline Persona persona(const std::string& name) {
  std::ifstream file{personas_folder() / (name + ".json")};
  const auto json = nlohmann::json::parse(file);
  const Date date = date_of(json["date"].get<std::string>());
  return {name, read_answers(json["answers"], date), date};
}

}  // namespace iura::test
