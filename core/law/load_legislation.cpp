// Reads our parameter files and refuses anything that is not in order: a figure without source or legal basis never gets in.
#include <nlohmann/json.hpp>
#include <stdexcept>

#include "embedded.hpp"
#include "json/text.hpp"
#include "law/legislation.hpp"

namespace iura {
namespace {

using nlohmann::json;

[[noreturn]] void reject(const std::string& key, const std::string& why) { throw std::runtime_error("parameter " + key + ": " + why); }

std::string required_text(const json& object, const char* name, const std::string& key) {
  if (!object.contains(name) || !object[name].is_string() || object[name].get_ref<const std::string&>().empty())
    reject(key, std::string{"lacks "} + name);
  return object[name].get<std::string>();
}

Date required_date(const json& object, const char* name, const std::string& key) {
  const auto date = iso_date(required_text(object, name, key));
  if (!date) reject(key, std::string{name} + " is not a date");
  return *date;
}

Status status_of(const std::string& text, const std::string& key) {
  if (text == "verified") return Status::verified;
  if (text == "derived") return Status::derived;
  if (text == "recalled") return Status::recalled;
  reject(key, "unknown status " + text);
}

DatedValue read_value(const json& entry, const Parameter& parameter) {
  DatedValue value;
  value.from = required_date(entry, "from", parameter.key);
  value.status = status_of(required_text(entry, "status", parameter.key), parameter.key);
  value.source = required_text(entry, "source", parameter.key);
  value.verified_on = required_text(entry, "verified_on", parameter.key);
  value.formula = entry.value("formula", "");
  if (!entry.contains("value")) reject(parameter.key, "lacks value");
  if (entry["value"].is_null()) return value;
  value.text = required_text(entry, "value", parameter.key);
  if (!is_decimal(value.text)) reject(parameter.key, "value " + value.text + " is not a decimal");
  value.value = parameter.is_money() ? euros(value.text) : decimal(value.text);
  return value;
}

Parameter read_parameter(const std::string& key, const json& object) {
  Parameter parameter;
  parameter.key = key;
  parameter.unit = required_text(object, "unit", key);
  if (!object.contains("legal_basis")) reject(key, "lacks legal_basis");
  parameter.act = required_text(object["legal_basis"], "act", key);
  parameter.provision = required_text(object["legal_basis"], "provision", key);
  if (!object.contains("values") || object["values"].empty()) reject(key, "lacks values");
  for (const auto& entry : object["values"]) {
    parameter.values.push_back(read_value(entry, parameter));
    const auto count = parameter.values.size();
    if (count > 1 && parameter.values[count - 1].from <= parameter.values[count - 2].from) reject(key, "values are not in order of date");
  }
  parameter.indexed_by = object.value("indexed_by", "");
  if (object.contains("until")) parameter.until = required_date(object, "until", key);
  if (object.contains("next_change")) {
    parameter.next_change = required_date(object["next_change"], "on", key);
    parameter.next_change_because = required_text(object["next_change"], "because", key);
  }
  return parameter;
}

}  // namespace

std::string Legislation::owner_of(std::string_view path) {
  const auto folder = path.substr(0, path.rfind('/'));
  const auto slash = folder.rfind('/');
  const auto name = slash == folder.npos ? folder : folder.substr(slash + 1);
  if (name == "budget") return "reference_budget";
  return slash != folder.npos && folder.substr(0, slash).ends_with("rights") ? std::string{name} : std::string{};
}

void Legislation::add(std::string_view right, std::string_view text) {
  const auto document = parse_json(text);
  if (!document.is_object()) throw std::runtime_error("parameters of " + std::string{right} + ": not a JSON object");
  auto& group = rights_[std::string{right}];
  for (const auto& [key, object] : document.items()) group.insert_or_assign(key, read_parameter(key, object));
}

const Legislation& Legislation::current() {
  static const Legislation legislation = [] {
    Legislation loaded;
    for (const auto& file : embedded::files())
      if (file.path.ends_with("/parameters.json")) loaded.add(owner_of(file.path), file.text);
    return loaded;
  }();
  return legislation;
}

}  // namespace iura
