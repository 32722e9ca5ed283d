// The door between screens and core: whatever text is sent gets a JSON object back, in UTF-8, and the same text the same answer.
#include <nlohmann/json.hpp>

#include "embedded.hpp"
#include "fuzz/target.hpp"
#include "presentation/door.hpp"

namespace iura::fuzz {
namespace {

using nlohmann::json;

void load_languages() {
  for (const auto& file : embedded::languages()) call(R"({"op":"load_language","lang":")" + std::string{file.path.substr(0, 2)} + R"(","texts":)" + std::string{file.text} + "}");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const bool loaded = (load_languages(), true);
  demand(loaded, "the languages are loaded");
  const auto request = text_of(data, size);
  if (request.find("load_language") != request.npos) return 0;  // would change what the next request gets
  const std::string answer = call(request);
  demand(json::parse(answer, nullptr, false).is_object(), "an answer is a JSON object", answer);
  if (size % 8 == 0) demand(call(request) == answer, "the same request gets the same answer", answer);
  return 0;
}

}  // namespace iura::fuzz
