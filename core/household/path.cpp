#include "household/path.hpp"

#include <charconv>

namespace iura {
namespace {

std::string_view take(std::string_view& path) {
  const auto slash = path.find('/');
  const auto part = path.substr(0, slash);
  path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
  return part;
}

}  // namespace

Place find(Answers& answers, std::string_view path) {
  Place place;
  place.thing = &answers.household;
  std::string_view rest = path;
  if (rest == "you" || rest.substr(0, 4) == "you/") {
    take(rest);
    place.thing = &answers.you;
    place.thing_path = "you";
  }
  while (!rest.empty()) {
    const auto id = take(rest);
    const int index = place.thing->type->find(id);
    if (index < 0) return {};
    place.question = &place.thing->type->questions[static_cast<std::size_t>(index)];
    if (rest.empty()) return place;
    // Into the list: the next part is a number.
    const auto number = take(rest);
    std::size_t item = 0;
    const auto [end, problem] = std::from_chars(number.data(), number.data() + number.size(), item);
    auto& items = (*place.thing)[*place.question].items;
    if (problem != std::errc{} || end != number.data() + number.size() || item >= items.size()) return {};
    if (!place.thing_path.empty()) place.thing_path += '/';
    place.thing_path += std::string{id} + "/" + std::string{number};
    place.thing = &items[item];
    place.question = nullptr;
  }
  return place;
}

}  // namespace iura
