#include "presentation/object.hpp"

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

}  // namespace iura
