// Where a rule stands: act and provision. The act's titles and addresses are data (law/acts.json).
#pragma once

#include <string_view>

namespace iura {

struct Provision {
  std::string_view act;        // key in law/acts.json, e.g. "law_2002_05_26"
  std::string_view provision;  // in a form that reads the same in Dutch and French, e.g. "art. 14, § 1"
  bool operator==(const Provision&) const = default;
};

}  // namespace iura
