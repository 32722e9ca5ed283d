#include "json/writer.hpp"

#include <algorithm>

namespace iura {

namespace {

bool is_plain(char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; }

void write_escaped(std::string& into, char c) {
  constexpr std::string_view special = "\"\\\b\f\n\r\t";
  constexpr std::string_view names = "\"\\bfnrt";
  into += '\\';
  if (const auto place = special.find(c); place != std::string_view::npos) {
    into += names[place];
  } else {
    into += c < 0x10 ? "u000" : "u001";
    into += "0123456789abcdef"[c & 15];
  }
}

}  // namespace

void write_json_string(std::string& into, std::string_view text) {
  into += '"';
  while (!text.empty()) {
    const auto special = std::find_if_not(text.begin(), text.end(), is_plain);
    into.append(text.begin(), special);
    text.remove_prefix(static_cast<std::size_t>(special - text.begin()));
    if (text.empty()) break;
    write_escaped(into, text.front());
    text.remove_prefix(1);
  }
  into += '"';
}

void JsonWriter::separate() {
  if (follows_) text_ += ',';
  follows_ = true;
}

void JsonWriter::begin(char bracket) {
  separate();
  text_ += bracket;
  follows_ = false;
}

void JsonWriter::end(char bracket) {
  text_ += bracket;
  follows_ = true;
}

void JsonWriter::name(std::string_view name) {
  separate();
  text_ += '"';
  text_ += name;
  text_ += "\":";
  follows_ = false;
}

void JsonWriter::value(std::string_view text) {
  separate();
  write_json_string(text_, text);
}

void JsonWriter::value(bool yes) {
  separate();
  text_ += yes ? "true" : "false";
}

void JsonWriter::value(std::int64_t number) {
  separate();
  text_ += std::to_string(number);
}

}  // namespace iura
