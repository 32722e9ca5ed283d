#include "presentation/object.hpp"

#include <algorithm>

namespace iura {

using nlohmann::json;

Field::Field(const char* n, json v) : name(n), value(std::move(v)) {}
Field::Field(const char* n, std::string v) : name(n), value(std::move(v)) {}
Field::Field(const char* n, std::string_view v) : name(n), value(v) {}
Field::Field(const char* n, const char* v) : name(n), value(v) {}
Field::Field(const char* n, bool v) : name(n), value(v) {}
Field::Field(const char* n, std::int64_t v) : name(n), value(v) {}

json object(std::initializer_list<Field> fields) {
  json built = json::object();
  for (const auto& field : fields) built.emplace(field.name, std::move(field.value));
  return built;
}

json or_null(std::string text) { return text.empty() ? json{} : json(std::move(text)); }

std::string text_in(const json& object, const char* name) { return object.contains(name) && object[name].is_string() ? object[name].get<std::string>() : std::string{}; }

json raw_at(const json& document, const std::string& path) {
  const json* at = &document;
  for (std::size_t start = 0; start <= path.size();) {
    const auto slash = std::min(path.find('/', start), path.size());
    const std::string part = path.substr(start, slash - start);
    if (at->is_object() && at->contains(part)) {
      at = &(*at)[part];
    } else if (at->is_array() && !part.empty() && part.size() < 4 && static_cast<std::size_t>(std::atoi(part.c_str())) < at->size()) {
      at = &(*at)[static_cast<std::size_t>(std::atoi(part.c_str()))];
    } else {
      return {};
    }
    start = slash + 1;
  }
  return *at;
}

}  // namespace iura
