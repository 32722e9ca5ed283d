// One axis of a picture: which answer varies, and from where to where.
#pragma once

#include "field.hpp"
#include "sampling.hpp"

namespace iura::workbench {

class Axis {
 public:
  // The fields to choose it; `path` is the model's. Null while there is no such question.
  const Question* choose(Model& model, std::string& path, const char* id);
  Range range() const { return range_; }

 private:
  std::string path_;
  Range range_;
};

// The name of an answer: "Bedrag (je partner)".
std::string name_of(const Model& model, const ApplicableQuestion& asked);

}  // namespace iura::workbench
