// JSON objects from named fields. Our own small list of fields instead of the library's nested initializer lists, which write
// several kilobytes of WebAssembly for every object.
#pragma once

#include <initializer_list>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

namespace iura {

struct Field {
  const char* name;
  mutable nlohmann::json value;

  Field(const char* n, nlohmann::json v);
  Field(const char* n, std::string v);
  Field(const char* n, std::string_view v);
  Field(const char* n, const char* v);
  Field(const char* n, bool v);
  Field(const char* n, std::int64_t v);
  Field(const char* n, int v) : Field(n, static_cast<std::int64_t>(v)) {}
};

nlohmann::json object(std::initializer_list<Field> fields);
// A text, or null where there is none.
nlohmann::json or_null(std::string text);
// The text of that name; empty where there is none.
std::string text_in(const nlohmann::json& object, const char* name);
// What was typed at this path, as it was sent; null where nothing was.
nlohmann::json raw_at(const nlohmann::json& document, const std::string& path);

}  // namespace iura
