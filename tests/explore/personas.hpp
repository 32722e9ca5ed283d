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

inline Persona persona(const std::string& name) {
  std::ifstream file{std::filesystem::path{__FILE__}.parent_path().parent_path() / "personas" / (name + ".json")};
  const auto json = nlohmann::json::parse(file);
  const Date date = date_of(json["date"].get<std::string>());
  return {name, read_answers(json["answers"], date), date};
}

}  // namespace iura::test
