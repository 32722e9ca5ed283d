#include "household/read_text.hpp"

#include <array>
#include <cstdlib>

namespace iura {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) >= 0x80); }

// Decodes one UTF-8 character and moves `at` behind it; U+FFFD for anything broken.
char32_t next_character(std::string_view text, std::size_t& at) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
  const unsigned first = byte(at++);
  if (first < 0x80) return first;
  const int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : -1;
  if (more < 0) return 0xFFFD;
  char32_t character = first & (0x3Fu >> more);
  for (int i = 0; i < more; ++i) {
    if ((byte(at) & 0xC0u) != 0x80u) return 0xFFFD;
    character = (character << 6) | (byte(at++) & 0x3Fu);
  }
  return character;
}

// The value of a digit in the scripts our users' keyboards write (full width, Arabic, Persian, Devanagari, Bengali), or -1.
int digit_value(char32_t c) {
  for (const char32_t zero : {U'0', U'\uFF10', U'\u0660', U'\u06F0', U'\u0966', U'\u09E6'})
    if (c >= zero && c <= zero + 9) return static_cast<int>(c - zero);
  return -1;
}

bool is_space(char32_t c) { return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000; }
bool is_invisible(char32_t c) { return c == 0xAD || c == 0x061C || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF; }

bool take_prefix(std::string& text, std::string_view prefix) {
  if (text.compare(0, prefix.size(), prefix) != 0) return false;
  text.erase(0, prefix.size());
  while (!text.empty() && text.front() == ' ') text.erase(0, 1);
  return true;
}
bool take_suffix(std::string& text, std::string_view suffix) {
  if (text.size() < suffix.size() || text.compare(text.size() - suffix.size(), suffix.size(), suffix) != 0) return false;
  text.erase(text.size() - suffix.size());
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return true;
}

NotReadable unreadable(const char* reason, std::string first = {}, std::string second = {}) { return {reason, std::move(first), std::move(second)}; }

// Groups of three behind each separator, the first of one to three digits: "1.234", "12 345 678". There are no thousands behind a zero: "0.500".
bool is_grouped(std::string_view whole, char separator) {
  if (!whole.empty() && whole.front() == '0') return false;
  std::size_t run = 0;
  bool seen = false;
  for (std::size_t i = 0; i <= whole.size(); ++i) {
    if (i < whole.size() && whole[i] != separator) {
      ++run;
      continue;
    }
    if (seen ? run != 3 : (run < 1 || run > 3)) return false;
    seen = true;
    run = 0;
  }
  return true;
}

std::string without(std::string_view text, char unwanted) {
  std::string kept;
  for (const char c : text)
    if (c != unwanted) kept += c;
  return kept;
}

bool all_digits(std::string_view text) {
  for (const char c : text)
    if (!is_digit(c)) return false;
  return !text.empty();
}

// Digits with at most two decimals behind `decimal`, to cents.
Reading<Money> cents_of(const std::string& whole, const std::string& decimals) {
  if (!all_digits(whole) || (!decimals.empty() && !all_digits(decimals))) return unreadable("not_a_number");
  if (decimals.size() > 2) return unreadable("too_many_decimals");
  if (whole.size() > 12) return unreadable("too_large");
  std::int64_t cents = std::atoll(whole.c_str()) * 100;
  if (decimals.size() == 1) cents += (decimals[0] - '0') * 10;
  if (decimals.size() == 2) cents += (decimals[0] - '0') * 10 + (decimals[1] - '0');
  return Money{cents};
}

}  // namespace

std::string plain(std::string_view text) {
  std::string result;
  bool pending_space = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t start = at;
    const char32_t c = next_character(text, at);
    if (is_invisible(c)) continue;
    if (is_space(c)) {
      pending_space = !result.empty();
      continue;
    }
    if (pending_space) result += ' ';
    pending_space = false;
    if (const int digit = digit_value(c); digit >= 0) {
      result += static_cast<char>('0' + digit);
    } else if (c < 0x80) {
      result += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
    } else if (c == 0x2212 || c == 0x2013 || c == 0x2014) {
      result += '-';
    } else if (c == 0x066B) {
      result += ',';
    } else {
      result.append(text.substr(start, at - start));
    }
  }
  return result;
}

Reading<Money> read_money(std::string_view typed) {
  std::string text = plain(typed);
  for (const std::string_view unit : {"\u20AC", "euros", "euro", "eur"})
    if (take_prefix(text, unit) || take_suffix(text, unit)) break;
  for (const std::string_view no_cents : {",--", ",-", ".-"})
    if (take_suffix(text, no_cents)) break;
  if (text.empty()) return unreadable("not_a_number");
  for (const std::string_view nothing : {"geen", "niets", "nul", "rien", "aucun", "aucune", "zero", "z\u00E9ro"})
    if (text == nothing) return Money{};
  if (text.front() == '-') return unreadable("negative");
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (is_digit(c) || c == '.' || c == ',' || c == ' ' || c == '\'') continue;
    // A slash or a word behind the number is a period ("1200 per maand"); a letter between digits is not ("1e3", "0x10").
    const char next = i + 1 < text.size() ? text[i + 1] : ' ';
    const bool word = is_letter(c) && !is_digit(next) && next != '+' && next != '-';
    return unreadable(is_digit(text.front()) && (c == '/' || word) ? "period_in_text" : "not_a_number");
  }

  const auto last_dot = text.rfind('.');
  const auto last_comma = text.rfind(',');
  std::string whole = text;
  std::string decimals;
  const auto split = [&](std::size_t at) {
    whole = text.substr(0, at);
    decimals = text.substr(at + 1);
  };
  if (last_dot != std::string::npos && last_comma != std::string::npos) {
    // Both signs: the last one is the decimal sign, the other one groups thousands.
    const bool comma_decimal = last_comma > last_dot;
    split(comma_decimal ? last_comma : last_dot);
    const char group = comma_decimal ? '.' : ',';
    if (!is_grouped(whole, group)) return unreadable("not_a_number");
    whole = without(whole, group);
    if (decimals.size() > 2) return unreadable("too_many_decimals");
  } else if (last_comma != std::string::npos) {
    if (text.find(',') != last_comma) {
      if (!is_grouped(text, ',')) return unreadable("not_a_number");
      whole = without(text, ',');
    } else {
      split(last_comma);
      // "1,200": twelve hundred in English, one euro twenty in Belgium. Not ours to choose.
      if (decimals.size() == 3 && all_digits(decimals) && all_digits(whole) && whole.size() <= 3 && whole[0] != '0' && decimals[2] == '0')
        return unreadable("ambiguous", whole + decimals, whole + "." + decimals.substr(0, 2));
    }
  } else if (last_dot != std::string::npos) {
    if (is_grouped(text, '.')) {
      whole = without(text, '.');
    } else {
      if (text.find('.') != last_dot) return unreadable("not_a_number");
      split(last_dot);
    }
  }
  if (whole.find(' ') != std::string::npos) {
    if (!is_grouped(whole, ' ')) return unreadable("not_a_number");
    whole = without(whole, ' ');
  }
  if (whole.find('\'') != std::string::npos) {
    if (!is_grouped(whole, '\'')) return unreadable("not_a_number");
    whole = without(whole, '\'');
  }
  if (whole.empty() && !decimals.empty()) whole = "0";
  return cents_of(whole, decimals);
}

Reading<int> read_count(std::string_view typed, int most) {
  std::string text = plain(typed);
  for (const std::string_view unit : {"jaar", "ans", "an", "dagen", "jours", "weken", "semaines", "maanden", "mois", "%"})
    if (take_suffix(text, unit)) break;
  for (const char separator : {'.', ' '})
    if (most >= 1000 && is_grouped(text, separator)) text = without(text, separator);
  if (all_digits(text)) return text.size() > 9 ? Reading<int>{unreadable("out_of_range")} : Reading<int>{std::atoi(text.c_str())};
  if (!text.empty() && text.front() == '-' && all_digits(text.substr(1))) return unreadable("out_of_range");
  const auto mark = text.find_first_of(",.");
  if (mark != std::string::npos && all_digits(text.substr(0, mark)) && all_digits(text.substr(mark + 1)) && mark < 6)
    return unreadable("not_whole", text.substr(0, mark));
  return unreadable("not_a_number");
}

Reading<Amount> read_fraction(std::string_view typed) {
  std::string text = without(plain(typed), ' ');
  const bool percent = take_suffix(text, "%");
  std::int64_t part = 0;
  std::int64_t of = 1;
  const auto slash = text.find('/');
  if (slash != std::string::npos && !percent) {
    const auto left = text.substr(0, slash);
    const auto right = text.substr(slash + 1);
    if (!all_digits(left) || !all_digits(right) || left.size() > 4 || right.size() > 4) return unreadable("not_a_fraction");
    part = std::atoll(left.c_str());
    of = std::atoll(right.c_str());
  } else {
    const auto mark = text.find_first_of(",.");
    const auto whole = text.substr(0, mark);
    const auto decimals = mark == std::string::npos ? std::string{} : text.substr(mark + 1);
    if (!all_digits(whole) || whole.size() > 3 || (mark != std::string::npos && (!all_digits(decimals) || decimals.size() > 4)))
      return unreadable("not_a_fraction");
    part = std::atoll(whole.c_str());
    for (const char c : decimals) {
      part = part * 10 + (c - '0');
      of *= 10;
    }
    if (percent) of *= 100;
  }
  if (of == 0) return unreadable("not_computable");
  const Amount fraction = Amount::fraction(part, of);
  if (fraction > Amount{1}) return unreadable("above_one");
  return fraction;
}

}  // namespace iura
