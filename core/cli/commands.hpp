// The commands of `iura`, one file each. Each returns the exit status: 0 done, 1 something in the input or our data is not in order.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "presentation/language.hpp"
#include "values/date.hpp"

namespace iura::cli {

struct AssessOptions {
  std::string file;  // "-" for standard input
  Date date;
  std::string language = "nl";
  std::string format = "text";
  bool trace = false;
};

struct CurveOptions {
  std::string file;
  std::string path;  // "" for a list of what can vary
  std::string from;
  std::string to;
  Date date;
  std::string language = "nl";
  std::string format = "text";
  int points = 0;  // evenly spread, beside those where something changes
};

struct DecisionOptions {
  std::string file;
  std::string right;
  int person = 0;
  std::string amount;  // as typed
  bool refused = false;
  Date date;
  std::string language = "nl";
  std::string format = "text";
};

int assess(const AssessOptions& options);
int curve(const CurveOptions& options);
int explain_decision(const DecisionOptions& options);
int batch(Date date, bool trace, bool brief);

struct PopulationOptions {
  std::int64_t seed = 1;
  std::int64_t first = 0;  // the number of the first household
  std::int64_t count = 1000;
  Date date;
};

// Made-up households, one a line: what batch reads.
int population(const PopulationOptions& options);
int questions(const std::string& language);
int parameters(Date date, const std::string& right);
// 3 where nothing but newer figures is wanting.
int check(Date as_of);
// Between two days; or, with a folder, between our figures and those of the folder, both on `to`.
int diff(Date from, Date to, const std::string& folder);

// JSON as text. What was cut inside a character in an error gets a replacement character.
std::string text_of(const nlohmann::json& document, int indent = -1);
// The answers in a file, bare or as the page saves them; nothing, and said why, where there are none.
std::optional<nlohmann::json> answers_in(const std::string& file, Date date, const std::string& language);

}  // namespace iura::cli
