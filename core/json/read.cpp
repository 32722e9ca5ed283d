#include <limits>
#include <nlohmann/json.hpp>

#include "json/text.hpp"

namespace iura {
namespace {

using nlohmann::json;

constexpr int deepest = 16;
constexpr std::uint64_t largest_whole = std::numeric_limits<std::int64_t>::max();

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Exact up to 15 digits and 22 decimals, more than any answer may have; beyond, near enough to be refused as too large or too fine.
double scaled(double digits, int exponent) {
  double scale = 1;
  for (int i = exponent < 0 ? -exponent : exponent; i > 0; --i) scale *= 10;
  return exponent < 0 ? digits / scale : digits * scale;
}

// Every function reads one thing from where the last one ended; false: this is no JSON of ours.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) { skip("\xEF\xBB\xBF"); }

  bool document(json& into) { return value(into, 0) && (space(), rest_.empty()); }

 private:
  bool skip(std::string_view expected) {
    if (!rest_.starts_with(expected)) return false;
    rest_.remove_prefix(expected.size());
    return true;
  }
  void space() {
    while (!rest_.empty() && (rest_[0] == ' ' || rest_[0] == '\n' || rest_[0] == '\r' || rest_[0] == '\t')) rest_.remove_prefix(1);
  }

  bool value(json& into, int depth) {
    space();
    if (skip("{")) return depth < deepest && members(into = json::object(), depth + 1);
    if (skip("[")) return depth < deepest && items(into = json::array(), depth + 1);
    if (skip("\"")) return string((into = std::string{}).get_ref<std::string&>());
    if (skip("null")) return true;
    if (skip("true")) return into = true, true;
    if (skip("false")) return into = false, true;
    return number(into);
  }

  bool members(json& object, int depth) {
    space();
    if (skip("}")) return true;
    do {
      std::string key;
      space();
      if (!skip("\"") || !string(key) || object.contains(key)) return false;
      space();
      if (!skip(":") || !value(object[key], depth)) return false;
      space();
    } while (skip(","));
    return skip("}");
  }

  bool items(json& array, int depth) {
    space();
    if (skip("]")) return true;
    do {
      array.push_back(nullptr);
      if (!value(array.back(), depth)) return false;
      space();
    } while (skip(","));
    return skip("]");
  }

  bool number(json& into) {
    const bool negative = skip("-");
    if (rest_.empty() || !is_digit(rest_[0]) || (rest_[0] == '0' && rest_.size() > 1 && is_digit(rest_[1]))) return false;
    double digits = 0;
    std::uint64_t whole = 0;
    bool fits = true;
    for (; !rest_.empty() && is_digit(rest_[0]); rest_.remove_prefix(1)) {
      const auto digit = static_cast<unsigned>(rest_[0] - '0');
      fits = fits && whole <= (largest_whole - digit) / 10;
      whole = whole * 10 + digit;
      digits = digits * 10 + digit;
    }
    int exponent = 0;
    bool is_whole = true;
    if (skip(".")) {
      is_whole = false;
      if (rest_.empty() || !is_digit(rest_[0])) return false;
      for (; !rest_.empty() && is_digit(rest_[0]); rest_.remove_prefix(1), --exponent) digits = digits * 10 + (rest_[0] - '0');
    }
    if (skip("e") || skip("E")) {
      is_whole = false;
      const bool down = skip("-");
      if (!down) skip("+");
      if (rest_.empty() || !is_digit(rest_[0])) return false;
      int power = 0;
      for (; !rest_.empty() && is_digit(rest_[0]); rest_.remove_prefix(1)) power = std::min(power * 10 + (rest_[0] - '0'), 9999);
      exponent += down ? -power : power;
    }
    if (is_whole && fits) {
      into = negative ? -static_cast<std::int64_t>(whole) : static_cast<std::int64_t>(whole);
      return true;
    }
    const double size = scaled(digits, exponent);
    into = negative ? -size : size;
    return size <= std::numeric_limits<double>::max();
  }

  // After the opening quote, up to and with the closing one.
  bool string(std::string& into) {
    while (!rest_.empty()) {
      const auto c = static_cast<unsigned char>(rest_[0]);
      if (c == '"') return skip("\"");
      if (c < 0x20) return false;
      if (c == '\\' ? !escape(into) : !character(into)) return false;
    }
    return false;
  }

  // One character in UTF-8, in its shortest form.
  bool character(std::string& into) {
    const auto first = static_cast<unsigned char>(rest_[0]);
    const std::size_t length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0;
    if (length == 0 || rest_.size() < length) return false;
    std::uint32_t code = length == 1 ? first : first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
      const auto next = static_cast<unsigned char>(rest_[i]);
      if ((next & 0xC0) != 0x80) return false;
      code = code << 6 | (next & 0x3F);
    }
    if ((length == 3 && code < 0x800) || (length == 4 && code < 0x10000) || (code >= 0xD800 && code < 0xE000) || code > 0x10FFFF) return false;
    into.append(rest_.substr(0, length));
    rest_.remove_prefix(length);
    return true;
  }

  bool hexadecimal(std::uint32_t& unit) {
    if (rest_.size() < 4) return false;
    unit = 0;
    for (int i = 0; i < 4; ++i) {
      const char c = rest_[static_cast<std::size_t>(i)];
      const int digit = is_digit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
      if (digit < 0) return false;
      unit = unit * 16 + static_cast<std::uint32_t>(digit);
    }
    rest_.remove_prefix(4);
    return true;
  }

  bool escape(std::string& into) {
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
    rest_.remove_prefix(1);
    if (rest_.empty()) return false;
    if (const auto place = names.find(rest_[0]); place != std::string_view::npos) {
      into += meant[place];
      rest_.remove_prefix(1);
      return true;
    }
    std::uint32_t code = 0;
    if (!skip("u") || !hexadecimal(code)) return false;
    if (code >= 0xD800 && code < 0xE000) {
      // The two halves of a wide character.
      std::uint32_t low = 0;
      if (code >= 0xDC00 || !skip("\\u") || !hexadecimal(low) || low < 0xDC00 || low >= 0xE000) return false;
      code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    }
    const auto put = [&](std::uint32_t byte) { into += static_cast<char>(byte); };
    if (code < 0x80) return put(code), true;
    if (code < 0x800) return put(0xC0 | code >> 6), put(0x80 | (code & 0x3F)), true;
    put(code < 0x10000 ? 0xE0 | code >> 12 : 0xF0 | code >> 18);
    if (code >= 0x10000) put(0x80 | (code >> 12 & 0x3F));
    return put(0x80 | (code >> 6 & 0x3F)), put(0x80 | (code & 0x3F)), true;
  }

  std::string_view rest_;
};

}  // namespace

json parse_json(std::string_view text) {
  json document;
  return Reader{text}.document(document) ? document : json{};
}

}  // namespace iura
