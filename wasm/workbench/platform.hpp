// What the workbench asks of the machine it runs on: the whole seam. The browser (browser.cpp), the desktop (desktop.cpp) and the
// tests each have one; no view knows which. Input, size and scale of the text go straight to ImGuiIO.
#pragma once

#include <string>

namespace iura::workbench {

class Platform {
 public:
  virtual ~Platform() = default;
  virtual double now() const = 0;  // milliseconds, from any moment
  // Draw at least so many more frames; without input or a wish nothing is drawn and nothing runs.
  virtual void wake(int frames) = 0;
  // Hands a file to the person.
  virtual void save(const std::string& name, const std::string& text) = 0;
  // Gives the keyboard back to what stands around the canvas.
  virtual void leave() = 0;
  // Opens the ordinary page that does the same as an action (actions.hpp), with this case.
  virtual void open_page(const std::string& action) = 0;
};

}  // namespace iura::workbench
