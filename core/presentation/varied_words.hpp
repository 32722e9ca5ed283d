// The answer that varies, in words; and numbers as typed for it.
#pragma once

#include <optional>

#include "explore/explorer.hpp"
#include "presentation/question_words.hpp"

namespace iura {

// Named values, made out of line: written out at every sentence they are most of the code.
Named named(const char* first, std::string its_value, const char* second = nullptr, std::string second_value = {}, const char* third = nullptr, std::string third_value = {});
// {"low", "high"}, in cents.
nlohmann::json band_of(const Fact<Amount>& fact);

// What can vary: the path of an answer, or of a wage that is not there yet.
constexpr std::string_view new_wage = "you/incomes/new/amount";

// "Loon", "Leeftijd (je kind)", "Rekening 1: geld op deze rekening".
std::string name_of_varied(const Speaker& speaker, Answers& answers, const std::string& path);

class VariedWords {
 public:
  VariedWords(const Speaker& speaker, Answers& answers, const std::string& path, const Varied& varied);
  const std::string& name() const { return name_; }
  bool is_money() const { return varied_.question().type == AnswerType::money; }
  bool is_income() const { return varied_.question().key() == "income.amount"; }
  bool is_wage() const { return is_wage_; }  // your own net wage
  bool is_net() const { return is_net_; }    // an income as it comes in; of gross pay we only know that net is not above it
  bool is_age() const { return varied_.is_age(); }
  std::string value(std::int64_t x) const;         // "1.250 euro per maand", "18 jaar"
  std::string plain_value(std::int64_t x) const;   // "1.250 euro"
  std::string_view unit() const { return is_money() ? "cents" : "whole"; }
  std::string period() const;                      // "per maand", "" without one
  std::int64_t usual_end() const;                  // where a curve ends when nobody says

 private:
  const Speaker& speaker_;
  const Varied& varied_;
  std::string name_;
  bool is_wage_ = false;
  bool is_net_ = false;
};

// The label of the field in which another number for it is typed.
Name field_of(Answers& answers, const std::string& path);

// A number in a request: whole (cents), or as a person typed it. `wrong` says in words what is wrong with it.
std::optional<std::int64_t> number_of(const nlohmann::json& sent, bool money, const Language& language, const std::string& field, std::string& wrong);

}  // namespace iura
