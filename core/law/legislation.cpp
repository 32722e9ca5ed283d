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
  for (const Parameter* parameter : parameters) {
    const DatedValue* entry = parameter->at(date);
    if (entry == nullptr) uncovered_.push_back(parameter);
    if (parameter->is_overdue(date)) overdue_.push_back(parameter);
    const Amount value = entry != nullptr && entry->value ? *entry->value : Amount{};
    figures_.push_back({hash_of(parameter->key), parameter, entry, value, value});
  }
  while (!figures_.empty() && !place_all()) continue;
  for (auto& figure : figures_)
    if (const std::string_view by = figure.parameter->indexed_by; !by.empty()) figure.indexed = to_cents(figure.value * (*this)[Key{by, hash_of(by)}].value);
}

bool Parameters::place_all() {
  constexpr std::uint16_t nothing = 0xffff;
  if (slots_.size() >= nothing) throw std::runtime_error("two parameters with one name");
  slots_.assign(std::max<std::size_t>(64, slots_.size() * 2), nothing);
  for (std::size_t i = 0; i < figures_.size(); ++i) {
    auto& slot = slots_[figures_[i].hash & (slots_.size() - 1)];
    if (slot != nothing) return false;
    slot = static_cast<std::uint16_t>(i);
  }
  std::replace(slots_.begin(), slots_.end(), nothing, std::uint16_t{0});
  return true;
}

const Figure& Parameters::operator[](Key key) const {
  if (!slots_.empty())
    if (const Figure& figure = figures_[slots_[key.hash & (slots_.size() - 1)]]; figure.hash == key.hash) return figure;
  throw std::out_of_range("no parameter " + std::string{key.text});
}

void Legislation::replace(std::string_view right, std::string_view key, std::vector<DatedValue> values) {
  rights_.find(right)->second.at(std::string{key}).values = std::move(values);
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
