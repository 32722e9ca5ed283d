#include "law/legislation.hpp"

#include <algorithm>
#include <stdexcept>

namespace iura {

const DatedValue* Parameter::at(Date date) const {
  if (until && date > *until) return nullptr;
  const auto after = std::upper_bound(values.begin(), values.end(), date, [](Date d, const DatedValue& v) { return d < v.from; });
  return after == values.begin() ? nullptr : &*std::prev(after);
}

Parameters::Parameters(const std::vector<const Parameter*>& parameters, Date date) : date_(date) {
  std::size_t size = 64;
  while (size < parameters.size() * 2) size *= 2;
  hashes_.assign(size, 0);
  slots_.assign(size, 0);
  figures_.reserve(parameters.size());
  for (const Parameter* parameter : parameters) {
    const DatedValue* entry = parameter->at(date);
    if (entry == nullptr) uncovered_.push_back(parameter);
    if (parameter->is_overdue(date)) overdue_.push_back(parameter);
    const std::uint64_t hash = hash_of(parameter->key);
    std::size_t slot = hash & (size - 1);
    while (hashes_[slot] != 0) slot = (slot + 1) & (size - 1);
    hashes_[slot] = hash;
    slots_[slot] = static_cast<std::uint16_t>(figures_.size());
    figures_.push_back({parameter, entry, entry != nullptr && entry->value ? *entry->value : Amount{}});
  }
}

const Figure& Parameters::operator[](Key key) const {
  const std::size_t mask = hashes_.size() - 1;
  if (!hashes_.empty())
    for (std::size_t slot = key.hash & mask; hashes_[slot] != 0; slot = (slot + 1) & mask)
      if (hashes_[slot] == key.hash) return figures_[slots_[slot]];
  throw std::out_of_range("no parameter " + std::string{key.text});
}

std::vector<const Parameter*> Legislation::parameters_of(std::string_view right) const {
  std::vector<const Parameter*> found;
  for (const std::string_view owner : {std::string_view{}, right}) {
    const auto group = rights_.find(owner);
    if (group == rights_.end()) continue;
    for (const auto& [key, parameter] : group->second) found.push_back(&parameter);
    if (right.empty()) break;
  }
  return found;
}

}  // namespace iura
