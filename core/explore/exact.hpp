// The whole curve of one answer, exactly: between two breaks everything is a straight line, because the rules know sums, shares, scales
// and limits, and round nothing. Every break is found to the unit (the cent), by what each step of the trace came to, not by looking
// at the outcome alone.
#pragma once

#include <optional>

#include "explore/explorer.hpp"

namespace iura {

// A straight piece, both ends included.
struct Segment {
  Point from;
  Point to;
  // What one unit more adds to the disposable income of a month, in cents: of the low and the high line. No slope in a segment of one point.
  Amount kept_low;
  Amount kept_high;

  std::int64_t start() const { return from.x.floor(); }
  std::int64_t end() const { return to.x.floor(); }
};

struct Loss {
  std::string_view right;
  int person = 0;
  Fact<Amount> month;  // what it falls by
  Fact<Amount> once;
  enum class How { falls, may_end, ends } how = How::falls;
  bool in_kind = false;  // a right without an amount a month, that ends or may end here
};

// From `from` to the next unit the disposable income falls, or a right ends.
struct Cliff {
  std::int64_t from = 0;  // with this much, still
  std::int64_t to = 0;    // with one unit more, no longer
  Fact<Amount> before;    // disposable, a month
  Fact<Amount> after;
  Fact<Amount> loss;      // zero where only rights without an amount a month end, or may end
  std::vector<Loss> losses;
  std::optional<std::int64_t> better_from;  // from here on one has as much again as before; nothing within the range

  bool is_of_money() const { return loss.high() > Amount{1}; }  // more than a rounding
};

struct Curve {
  std::vector<Segment> segments;  // one after the other, without a gap of more than one unit
  std::vector<Cliff> cliffs;
  std::size_t evaluations = 0;
  bool complete = true;  // false: broken off, there are more breaks than were looked for
};

constexpr std::size_t most_evaluations = 20'000;

Curve exact(Explorer& explorer, std::int64_t from, std::int64_t to, std::size_t most = most_evaluations);

// The segment that holds x.
const Segment* segment_at(const Curve& curve, std::int64_t x);
// The point at x, by the straight line it lies on: the same as an assessment, without making one.
Point point_at(const Segment& segment, std::int64_t x);
// Evenly spread points of a curve.
std::vector<Point> sample(const Curve& curve, std::size_t count);

}  // namespace iura
