// Two functions of the C library, cut to what the JSON library asks of them, so that its formatting and scanning of every kind of
// floating-point number (a tenth of the whole file) stays out of the WebAssembly.
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" {

// Only hexadecimal numbers are asked for: "\\u%04x", "<U+%.4X>".
int snprintf(char* text, std::size_t size, const char* format, ...) {
  va_list arguments;
  va_start(arguments, format);
  std::size_t at = 0;
  const auto put = [&](char c) {
    if (at + 1 < size) text[at] = c;
    ++at;
  };
  while (*format != 0) {
    if (*format != '%') {
      put(*format++);
      continue;
    }
    int width = 1;
    while (*++format != 'x' && *format != 'X' && *format != 0)
      if (*format >= '1' && *format <= '9') width = *format - '0';
    const auto number = va_arg(arguments, unsigned);
    bool started = false;
    for (int digit = 7; digit >= 0; --digit) {
      const unsigned value = number >> (4 * digit) & 15;
      started = started || value != 0 || digit < width;
      if (started) put((*format == 'X' ? "0123456789ABCDEF" : "0123456789abcdef")[value]);
    }
    if (*format != 0) ++format;
  }
  va_end(arguments);
  if (size > 0) text[at < size ? at : size - 1] = 0;
  return static_cast<int>(at);
}

// Exact for up to 15 digits and 22 decimals, which is more than any answer may have; beyond, near enough to be refused as too large or too fine.
double strtod(const char* text, char** end) {
  const bool negative = *text == '-';
  if (negative) ++text;
  double digits = 0;
  int exponent = 0;
  for (; *text >= '0' && *text <= '9'; ++text) digits = digits * 10 + (*text - '0');
  if (*text == '.')
    for (++text; *text >= '0' && *text <= '9'; ++text, --exponent) digits = digits * 10 + (*text - '0');
  if (*text == 'e' || *text == 'E') {
    ++text;
    const bool down = *text == '-';
    if (*text == '-' || *text == '+') ++text;
    int power = 0;
    for (; *text >= '0' && *text <= '9'; ++text) power = power < 400 ? power * 10 + (*text - '0') : power;
    exponent += down ? -power : power;
  }
  double scale = 1;
  for (int i = exponent < 0 ? -exponent : exponent; i > 0; --i) scale *= 10;
  if (end != nullptr) *end = const_cast<char*>(text);
  const double value = exponent < 0 ? digits / scale : digits * scale;
  return negative ? -value : value;
}

float strtof(const char* text, char** end) { return static_cast<float>(strtod(text, end)); }
long double strtold(const char* text, char** end) { return strtod(text, end); }
}
