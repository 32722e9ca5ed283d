#pragma once
#include <span>
#include <string_view>

// The data that is built in, so that nothing reads files at run time.
namespace iura::embedded {

struct File {
  std::string_view path;
  std::string_view text;  // JSON
};

// Every JSON file of core/, by its path in the repository: "core/law/acts.json".
std::span<const File> files();

// "nl.json" and "fr.json": all texts of a language in one object. Only where iura_texts is linked
// (command line and tests); the page hands its language to the core.
std::span<const File> languages();

// A hash of the rules, their data and the words; the pages of the same sources show the same. Only on the command line.
std::string_view build();

}
