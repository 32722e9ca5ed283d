// One view of the model. Views know the model and the platform's seam; not each other.
#pragma once

#include <memory>

#include "model.hpp"
#include "platform.hpp"

namespace iura::workbench {

class View {
 public:
  virtual ~View() = default;
  virtual const char* id() const = 0;  // its words: "workbench", "views", id
  virtual void draw(Model& model, Platform& platform) = 0;
  // Whether the model asks for this view: a jump to a figure of the law.
  virtual bool is_wanted(const Model&) const { return false; }
  // Points computed in the last second, of a view that computes ahead.
  virtual double points_a_second() const { return 0; }
};

std::unique_ptr<View> household_view();
std::unique_ptr<View> entitlements_view();
std::unique_ptr<View> trace_view();
std::unique_ptr<View> curve_view();
std::unique_ptr<View> heat_view();
std::unique_ptr<View> law_view();
std::unique_ptr<View> compare_view();
std::unique_ptr<View> help_view();

}  // namespace iura::workbench
