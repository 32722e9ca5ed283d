// The words of one language: texts from i18n/ with named places, and numbers and dates the way people read them.
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "values/fact.hpp"
#include "values/name.hpp"

namespace iura {

using Named = std::vector<std::pair<std::string, std::string>>;

class Language {
 public:
  // `texts` is a merged language file: {"questions": ..., "result": ..., "rights/<right>": ...}.
  Language(std::string code, nlohmann::json texts) : code_(std::move(code)), texts_(std::move(texts)) {}

  const std::string& code() const { return code_; }
  // The text at this path of keys ("result", "money", "between"); empty when there is none.
  std::string text(std::initializer_list<Name> path) const;
  // The same with its places filled in.
  std::string text(std::initializer_list<Name> path, const Named& values) const { return fill(text(path), values); }
  const nlohmann::json* find(std::initializer_list<Name> path) const;

  // "1.340,47 euro", "1 340,47 euros"; whole euros without decimals.
  std::string money(Money amount) const;
  // The same with two decimals always, without the word: for columns.
  std::string figure(Money amount) const;
  // "tussen 0 euro en 450 euro", "nog niet bekend": a fact in words.
  std::string money(const Fact<Amount>& amount) const;
  std::string date(Date date) const;  // "1 maart 2026"
  std::string month(Date date) const;  // "maart 2026"
  std::string percent(const Amount& share) const;
  // "1 dag", "3 dagen"; French has one of nothing too.
  std::string counted(std::int64_t count, const std::string& unit) const;

  static std::string fill(const std::string& text, const Named& values);

 private:
  std::string code_;
  nlohmann::json texts_;
};

}  // namespace iura
