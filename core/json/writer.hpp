// JSON text written piece by piece, for answers that are too large to be made as values first: a trace has thousands of them.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace iura {

// Strings are valid UTF-8. Objects and arrays are filled by a function, so that each is closed.
class JsonWriter {
 public:
  template <std::invocable Fill>
  void object(Fill fill) {
    begin('{');
    fill();
    end('}');
  }
  template <std::invocable Fill>
  void array(Fill fill) {
    begin('[');
    fill();
    end(']');
  }
  // What follows is the value of this name, one of ours: nothing in it needs an escape.
  void name(std::string_view name);

  void value(std::string_view text);
  void value(const char* text) { value(std::string_view{text}); }
  void value(bool yes);
  void value(std::int64_t number);
  void value(int number) { value(static_cast<std::int64_t>(number)); }

  template <class T>
  void field(std::string_view of, const T& what) {
    name(of);
    value(what);
  }

  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  void begin(char bracket);
  void end(char bracket);
  void separate();

  std::string text_;
  bool follows_ = false;  // something stands before this on the same level
};

// With its quotes, as json_text() writes it too.
void write_json_string(std::string& into, std::string_view text);

}  // namespace iura
