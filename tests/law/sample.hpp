// A small parameter file to bend and break.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "law/legislation.hpp"

namespace iura::test {

inline nlohmann::json sample_entry(const std::string& from, const std::string& value) {
  return {{"from", from}, {"value", value}, {"status", "verified"}, {"source", "https://example.org/act"}, {"verified_on", "2026-11-22"}};
}

inline nlohmann::json sample_parameter(const std::string& unit = "euro/month") {
  return {{"unit", unit},
          {"legal_basis", {{"act", "law_2002_05_26"}, {"provision", "art. 14"}}},
          {"values", {sample_entry("2020-01-01", "100.00"), sample_entry("2021-01-01", "102.50")}}};
}

inline Legislation legislation_with(const std::string& key, const nlohmann::json& parameter) {
  Legislation legislation;
  legislation.add("sample", nlohmann::json{{key, parameter}}.dump());
  return legislation;
}

// Null when the parameter says nothing about the date.
inline const DatedValue* entry_on(const nlohmann::json& parameter, const char* date) {
  static Legislation legislation;
  legislation = legislation_with("amount", parameter);
  return legislation.parameters_of("sample").front()->at(date_of(date));
}

}  // namespace iura::test
