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

// A parent in Flanders with a small wage and one child, of whom this is told.
inline Persona family_with(const std::string& child) {
  const auto json = nlohmann::json::parse(R"({"you": {"age": 36, "lives_in_belgium": true, "status": "belgian", "homeless": false, "studies": "none", "willing_to_work": "yes",
    "incomes": [{"kind": "wage", "amount": {"amount": "1500", "per": "month", "basis": "net"}, "started_on_leefloon": false, "work_type": "ordinary"}], "accounts": [], "properties": [],
    "cessions": [], "region": "flanders", "statuses": [], "taxable_income": "18000", "receives_leefloon": false},
    "others": [{"relation": "child", "in_charge": true, "presence": "full", "child_situation": [], )" + child + "}]}");
  const Date date = date_of("2026-11-22");
  return {"family", read_answers(json, date), date};
}

}  // namespace iura::test
