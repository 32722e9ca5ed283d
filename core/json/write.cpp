#include <cmath>
#include <nlohmann/json.hpp>

#include "json/text.hpp"
#include "json/writer.hpp"

namespace iura {
namespace {

using nlohmann::json;

// The fewest decimals that give the number back, at most nine; beyond what an amount may be, only its size in powers of ten.
std::string number_text(double number) {
  constexpr double largest = 1e15;
  constexpr int most_decimals = 9;
  if (number < 0) return '-' + number_text(-number);
  if (number >= largest) {
    constexpr double drift = 1e-9;  // a division may leave 5.999... of a 6, which must not become a 5
    int power = 0;
    for (; number >= 10 - drift; number /= 10) ++power;
    return std::to_string(static_cast<int>(number + drift)) + "e+" + std::to_string(power);
  }
  double scale = 1;
  int decimals = 0;
  while (decimals < most_decimals && (decimals == 0 || std::floor(number * scale + 0.5) / scale != number) && number * scale < largest) {
    scale *= 10;
    ++decimals;
  }
  auto digits = std::to_string(static_cast<std::int64_t>(std::floor(number * scale + 0.5)));
  const auto count = static_cast<std::size_t>(decimals);
  if (digits.size() <= count) digits.insert(0, count + 1 - digits.size(), '0');
  return digits.insert(digits.size() - count, ".");
}

void write(std::string& into, const json& value) {
  if (value.is_object() || value.is_array()) {
    const bool object = value.is_object();
    into += object ? '{' : '[';
    bool first = true;
    for (auto item = value.begin(); item != value.end(); ++item) {
      if (!first) into += ',';
      first = false;
      if (object) {
        write_json_string(into, item.key());
        into += ':';
      }
      write(into, *item);
    }
    into += object ? '}' : ']';
  } else if (value.is_string()) {
    write_json_string(into, value.get_ref<const std::string&>());
  } else if (value.is_boolean()) {
    into += value.get<bool>() ? "true" : "false";
  } else if (value.is_number()) {
    into += value.is_number_float()      ? number_text(value.get<double>())
            : value.is_number_unsigned() ? std::to_string(value.get<std::uint64_t>())
                                         : std::to_string(value.get<std::int64_t>());
  } else {
    into += "null";
  }
}

}  // namespace

std::string json_text(const json& value) {
  std::string text;
  write(text, value);
  return text;
}

}  // namespace iura
