#include "json_text.hpp"

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace iura {
namespace {

using nlohmann::json;

constexpr std::size_t deepest = 16;

// Builds the document as the library reads it; every `false` makes the library stop.
class Builder : public nlohmann::json_sax<json> {
 public:
  json document;

  bool null() override { return place(json{}); }
  bool boolean(bool value) override { return place(value); }
  bool number_integer(number_integer_t value) override { return place(value); }
  bool number_unsigned(number_unsigned_t value) override { return place(value); }
  bool number_float(number_float_t value, const string_t&) override { return place(value); }
  bool string(string_t& value) override { return place(std::move(value)); }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(json::object()); }
  bool start_array(std::size_t) override { return open(json::array()); }
  bool end_object() override { return close(); }
  bool end_array() override { return close(); }
  bool key(string_t& name) override {
    auto& object = *inside_.back();
    const bool twice = object.contains(name);
    if (!twice) member_ = &object[name];
    return !twice;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

 private:
  json* next() {
    if (inside_.empty()) return &document;
    if (inside_.back()->is_object()) return member_;
    inside_.back()->push_back(nullptr);
    return &inside_.back()->back();
  }
  bool place(json value) {
    *next() = std::move(value);
    return true;
  }
  bool open(json value) {
    json* at = next();
    *at = std::move(value);
    inside_.push_back(at);
    return inside_.size() <= deepest;
  }
  bool close() {
    inside_.pop_back();
    return true;
  }

  std::vector<json*> inside_;  // the objects and arrays that are open, from the outside in
  json* member_ = nullptr;     // where the value of the last key goes
};

}  // namespace

json parse_json(std::string_view text) {
  Builder builder;
  return json::sax_parse(text, &builder) ? std::move(builder.document) : json{};
}

}  // namespace iura
