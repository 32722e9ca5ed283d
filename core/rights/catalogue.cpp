#include "rights/catalogue.hpp"

#include <array>
#include <stdexcept>
#include <string>

namespace iura {
namespace {

constexpr std::string_view checked = "2026-11-22";

constexpr std::array all{
    // --- From the OCMW / CPAS
    Right{"integration_income", "ocmw", {"law_2002_05_26", "art. 3"}, checked, false, Scope::adults, 900, "income_guarantee_for_elderly", integration_income},
    Right{"reference_address", "ocmw", {"law_1991_07_19", "art. 1, \u00A7 2"}, checked, false, Scope::household, 100, "", reference_address},
    // --- Other federal
    Right{"income_guarantee_for_elderly", "pension_service", {"law_2001_03_22", "art. 3"}, checked, false, Scope::adults, 700, "", income_guarantee_for_elderly},
    Right{"increased_reimbursement", "health_fund", {"law_1994_07_14", "art. 37, \u00A7 19"}, checked, false, Scope::household, 30, "integration_income", increased_reimbursement},
    Right{"social_energy_tariff", "energy_supplier", {"law_2007_04_27", "art. 4"}, checked, true, Scope::household, 40, "integration_income", social_energy_tariff},
    // --- From the OCMW / CPAS, after those they look at
    Right{"heating_allowance", "ocmw", {"law_2008_12_22", "art. 249"}, checked, false, Scope::household, 20, "increased_reimbursement", heating_allowance},
    // --- Regional
};

template <class Function>
void each_looked_at(const Right& right, Function function) {
  for (auto rest = right.looks_at; !rest.empty();) {
    const auto end = std::min(rest.find(' '), rest.size());
    function(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

int place(std::span<const Right> rights, std::string_view id) {
  for (std::size_t i = 0; i < rights.size(); ++i)
    if (rights[i].id == id) return static_cast<int>(i);
  return -1;
}

struct Table {
  std::array<std::uint32_t, all.size()> hashes;
  std::array<std::uint64_t, all.size()> needs;
  std::vector<std::uint8_t> order;
};

const Table& table() {
  static const Table made = [] {
    Table table{};
    table.order = order_of(all);
    for (const std::size_t i : table.order) {
      table.hashes[i] = hash_of(all[i].id);
      table.needs[i] = std::uint64_t{1} << i;
      each_looked_at(all[i], [&](std::string_view id) { table.needs[i] |= table.needs[static_cast<std::size_t>(place(all, id))]; });
    }
    return table;
  }();
  return made;
}

}  // namespace

std::span<const Right> rights() { return all; }

std::vector<std::uint8_t> order_of(std::span<const Right> rights) {
  std::vector<std::uint8_t> order;
  std::uint64_t done = 0;
  while (order.size() < rights.size()) {
    const std::size_t before = order.size();
    std::string waiting;
    for (std::size_t i = 0; i < rights.size(); ++i) {
      if (done >> i & 1) continue;
      bool ready = true;
      each_looked_at(rights[i], [&](std::string_view id) {
        const int seen = place(rights, id);
        if (seen < 0) throw std::runtime_error(std::string{rights[i].id} + " looks at " + std::string{id} + ", which is no right");
        ready = ready && (done >> seen & 1) != 0;
      });
      if (ready) {
        done |= std::uint64_t{1} << i;
        order.push_back(static_cast<std::uint8_t>(i));
      } else {
        waiting += " " + std::string{rights[i].id};
      }
    }
    if (order.size() == before) throw std::runtime_error("rights that look at each other in a circle:" + waiting);
  }
  return order;
}

std::span<const std::uint8_t> order_of_assessment() { return table().order; }

int index_of_right(Key id) {
  const auto& hashes = table().hashes;
  for (std::size_t i = 0; i < hashes.size(); ++i)
    if (hashes[i] == id.hash) return static_cast<int>(i);
  return -1;
}

int index_of_right(std::string_view id) { return index_of_right(Key{id, hash_of(id)}); }

std::uint64_t needs_of(int right) { return table().needs[static_cast<std::size_t>(right)]; }

}  // namespace iura
