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
    figures_.push_back({parameter, entry, value, value});
    places_.add(parameter->key);
  }
  for (auto& figure : figures_)
    if (const std::string_view by = figure.parameter->indexed_by; !by.empty()) figure.indexed = to_cents(figure.value * (*this)[Key{by, hash_of(by)}].value);
}

const Figure& Parameters::operator[](Key key) const {
  const int place = places_.find(key.hash);
  if (place < 0) throw std::out_of_range("no parameter " + std::string{key.text});
  return figures_[static_cast<std::size_t>(place)];
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
