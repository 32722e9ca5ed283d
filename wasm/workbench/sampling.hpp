// Computes a curve, or a map of two answers, a little in every frame: first coarse, then finer, never longer than the time given.
// So the picture follows a drag at the speed of the screen, and is complete when the hand rests.
#pragma once

#include <memory>
#include <optional>

#include "explore/explorer.hpp"
#include "model.hpp"
#include "platform.hpp"

namespace iura::workbench {

struct Range {
  std::int64_t from = 0;
  std::int64_t to = 0;
  bool operator==(const Range&) const = default;
};

// Where it is usual to look, of a question: cents, years or pieces.
Range usual_range(const Question& question);

class Sampling {
 public:
  struct Sample {
    Fact<Amount> disposable;  // a month
    Fact<Amount> right;       // the chosen right, a month
  };
  Sampling(std::size_t columns, std::size_t rows) : columns_(columns), rows_(rows) {}

  // What to compute; starts anew only where something changed that the points rest on. False where the paths lead to no number.
  bool aim(const Model& model, const std::string& axis, Range range, const std::string& second = "", Range second_range = {});
  // True when all is done.
  bool work(Platform& platform, double milliseconds);

  std::size_t columns() const { return xs_.size(); }
  std::size_t rows() const { return ys_.size(); }
  std::int64_t x(std::size_t column) const { return xs_[column]; }
  std::int64_t y(std::size_t row) const { return ys_[row]; }
  // Null while it is not computed.
  const Sample* at(std::size_t column, std::size_t row = 0) const;
  // The same, or the coarser one whose place it is in.
  const Sample* near(std::size_t column, std::size_t row) const;
  std::int64_t told() const { return told_; }
  std::int64_t second_told() const { return second_told_; }
  double points_a_second() const { return spent_ > 0 ? 1000 * static_cast<double>(made_) / spent_ : 0; }
  std::size_t done() const { return next_; }
  std::size_t size() const { return order_.size(); }

 private:
  void begin(const Model& model, const std::string& axis, Range range, const std::string& second, Range second_range);
  void put_in_order();

  std::size_t columns_;
  std::size_t rows_;
  int revision_ = -1;
  std::string axis_, second_, right_;
  int person_ = 0;
  Range range_, second_range_;
  Date date_;
  Reform reform_;
  nlohmann::json rest_;  // the answers without those that vary
  std::int64_t told_ = 0, second_told_ = 0;
  std::unique_ptr<Explorer> explorer_;
  std::vector<std::int64_t> xs_, ys_;
  std::vector<std::optional<Sample>> samples_;
  std::vector<std::uint32_t> order_;
  std::size_t next_ = 0;
  std::size_t made_ = 0;
  double spent_ = 0;
};

}  // namespace iura::workbench
