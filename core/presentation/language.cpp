#include "presentation/language.hpp"

#include "resources/list_sum.hpp"

namespace iura {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

// The whole part in groups of three.
std::string grouped(std::int64_t whole, std::string_view separator) {
  const std::string digits = std::to_string(whole);
  std::string text;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) text += separator;
    text += digits[i];
  }
  return text;
}

}  // namespace

const nlohmann::json* Language::find(std::initializer_list<Name> path) const {
  const nlohmann::json* at = &texts_;
  for (const auto key : path) {
    if (!at->is_object()) return nullptr;
    const auto next = at->find(key);
    if (next == at->end()) return nullptr;
    at = &*next;
  }
  return at;
}

std::string Language::text(std::initializer_list<Name> path) const {
  const auto* found = find(path);
  return found != nullptr && found->is_string() ? found->get<std::string>() : std::string{};
}

std::string Language::fill(const std::string& text, const Named& values) {
  std::string filled;
  for (std::size_t i = 0; i < text.size();) {
    const auto close = text[i] == '{' ? text.find('}', i) : std::string::npos;
    if (close == std::string::npos) {
      filled += text[i++];
      continue;
    }
    const std::string_view name{text.data() + i + 1, close - i - 1};
    for (const auto& [key, value] : values)
      if (key == name) {
        filled += value;
        break;
      }
    i = close + 1;
  }
  return filled;
}

std::string Language::figure(Money amount) const {
  const std::int64_t cents = amount.cents < 0 ? -amount.cents : amount.cents;
  std::string text = amount.cents < 0 ? "\u2212" : "";
  text += grouped(cents / 100, code_ == "fr" ? no_break_space : ".");
  text += ',';
  text += static_cast<char>('0' + cents % 100 / 10);
  text += static_cast<char>('0' + cents % 10);
  return text;
}

std::string Language::money(Money amount) const {
  std::string text = figure(amount);
  if (amount.cents % 100 == 0) text.erase(text.size() - 3);
  const bool plural = code_ == "fr" && (amount.cents >= 200 || amount.cents <= -200);
  return text + std::string{no_break_space} + (plural ? "euros" : "euro");
}

std::string Language::money(const Fact<Amount>& amount) const {
  const Money low = to_cents(amount.low());
  const Money high = to_cents(amount.high());
  if (low == high) return money(low);
  // Far above what any rule looks at, an upper bound says nothing.
  const bool bounded = amount.high() < Amount{euro(1'000'000)};
  if (!bounded && low.cents <= 0) return text({"result", "money", "unknown"});
  const Named values{{"low", money(low)}, {"high", money(high)}};
  if (!bounded) return text({"result", "money", "at_least"}, values);
  return text({"result", "money", low.cents <= 0 ? Name{"at_most"} : Name{"between"}}, values);
}

std::string Language::month(Date date) const {
  const auto [year, month, day] = civil(date);
  const auto* months = find({"questions", "months"});
  return (months != nullptr ? (*months)[static_cast<std::size_t>(month - 1)].get<std::string>() : std::to_string(month)) + " " + std::to_string(year);
}

std::string Language::date(Date date) const {
  const int day = civil(date).day;
  const std::string number = std::to_string(day) + (code_ == "fr" && day == 1 ? "er" : "");
  return number + std::string{no_break_space} + month(date);
}

std::string Language::percent(const Amount& share) const {
  const Amount hundredfold = share * Amount{100};
  std::string text = hundredfold.is_whole() ? std::to_string(hundredfold.floor()) : figure({(hundredfold * Amount{100}).rounded_half_up()});
  return text + std::string{no_break_space} + "%";
}

std::string Language::counted(std::int64_t count, const std::string& unit) const {
  std::string name = count == 1 || (count == 0 && code_ == "fr") ? text({"questions", "units_one", unit}) : std::string{};
  if (name.empty()) name = text({"questions", "units", unit});
  return std::to_string(count) + (name.empty() ? "" : std::string{no_break_space} + name);
}

}  // namespace iura
