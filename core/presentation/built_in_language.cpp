#include "presentation/built_in_language.hpp"

#include <map>
#include <stdexcept>

#include "embedded.hpp"
#include "json/text.hpp"

namespace iura {

const Language& built_in_language(const std::string& code) {
  static std::map<std::string, Language> read;
  if (const auto known = read.find(code); known != read.end()) return known->second;
  for (const auto& file : embedded::languages())
    if (file.path == code + ".json") return read.emplace(code, Language{code, parse_json(file.text)}).first->second;
  throw std::runtime_error("no texts for language " + code);
}

}  // namespace iura
