#include "explore/exact.hpp"

#include <algorithm>

#include "explore/cliffs.hpp"
#include "explore/sight.hpp"

namespace iura {
namespace {

constexpr std::size_t first_pieces = 64;  // looked at on their own, so that what begins and ends between two far ends is seen
constexpr std::int64_t most_steps = 1000;    // of years and numbers, each looked at

struct Piece {
  Point from;
  Point to;
  Amount length() const { return to.x - from.x; }
};

bool same_slope(const Fact<Amount>& a, const Fact<Amount>& b, const Fact<Amount>& c, const Amount& first, const Amount& second) {
  if (a == b && b == c) return true;
  return (b.low() - a.low()) * second == (c.low() - b.low()) * first && (b.high() - a.high()) * second == (c.high() - b.high()) * first;
}

// Two pieces that meet are one as far as is told: the same rights, on one line.
bool is_one(const Piece& a, const Piece& b) {
  const Amount first = a.length();
  const Amount second = b.length();
  if (!same_slope(a.from.told, a.to.told, b.to.told, first, second) || !same_slope(a.from.disposable, a.to.disposable, b.to.disposable, first, second)) return false;
  const auto& one = a.from.parts;
  const auto& two = a.to.parts;
  const auto& three = b.to.parts;
  if (one.size() != two.size() || two.size() != three.size()) return false;
  for (std::size_t i = 0; i < one.size(); ++i) {
    if (one[i].right != two[i].right || two[i].right != three[i].right || one[i].person != two[i].person || two[i].person != three[i].person) return false;
    if (!(one[i].entitled == two[i].entitled) || !(two[i].entitled == three[i].entitled)) return false;
    if (!same_slope(one[i].month, two[i].month, three[i].month, first, second) || !same_slope(one[i].once, two[i].once, three[i].once, first, second)) return false;
  }
  return true;
}

// Years and numbers only make steps: what falls a little with every one of them is no slope.
bool is_level(const Piece& piece) { return piece.from.disposable == piece.to.disposable; }

class Search {
 public:
  Search(Explorer& explorer, std::int64_t from, std::int64_t to, std::size_t most)
      : explorer_(explorer), is_smooth_(explorer.varied().question().type == AnswerType::money || to - from > most_steps), from_(from), to_(to), most_(most) {}

  void run() {
    const auto grid = spread(from_, to_, first_pieces + 1);
    Probe left = probe(grid.front());
    for (std::size_t i = 1; i < grid.size(); ++i) {
      Probe right = probe(grid[i]);
      between(left, right, 0);
      left = std::move(right);
    }
  }

  std::vector<Piece> pieces;
  std::size_t evaluations = 0;
  bool complete = true;

 private:
  Sight sight(std::int64_t x) {
    ++evaluations;
    return sight_of(explorer_, x);
  }
  // At the ends of the range there is nothing beyond to look at.
  Probe probe(std::int64_t x) {
    Sight here = sight(x);
    Sight before = x > from_ ? sight(x - 1) : here;
    Sight after = x < to_ ? sight(x + 1) : here;
    return {std::move(before), std::move(here), std::move(after)};
  }

  void keep(const Probe& a, const Probe& b) {
    Piece piece{a.here.point, b.here.point};
    if (!pieces.empty() && (is_smooth_ || is_level(piece)) && is_one(pieces.back(), piece)) pieces.back().to = std::move(piece.to);
    else pieces.push_back(std::move(piece));
  }

  void between(const Probe& a, const Probe& b, int depth) {
    const std::int64_t low = a.here.x.floor();
    const std::int64_t high = b.here.x.floor();
    if (high - low == 1 || (is_smooth_ && is_straight(a, b))) return keep(a, b);
    if (evaluations >= most_) {
      complete = false;
      return keep(a, b);
    }
    // By turns where it seems to bend, and in the middle: so it always ends soon.
    const std::int64_t guess = depth % 2 == 0 ? likely_bend(a, b) : low + (high - low) / 2;
    const Probe middle = probe(std::clamp(guess, low + 1, high - 1));
    between(a, middle, depth + 1);
    between(middle, b, depth + 1);
  }

  Explorer& explorer_;
  bool is_smooth_;
  std::int64_t from_;
  std::int64_t to_;
  std::size_t most_;
};

Segment segment_of(const Piece& piece) {
  Segment segment{piece.from, piece.to, {}, {}};
  if (piece.from.x == piece.to.x) return segment;
  segment.kept_low = (piece.to.disposable.low() - piece.from.disposable.low()) / piece.length();
  segment.kept_high = (piece.to.disposable.high() - piece.from.disposable.high()) / piece.length();
  return segment;
}

// One unit on its own is the step from one piece to the next, not a piece.
bool is_step(const Piece& piece) { return piece.length() == Amount{1}; }

}  // namespace

Curve exact(Explorer& explorer, std::int64_t from, std::int64_t to, std::size_t most) {
  Curve curve;
  if (to < from || !explorer.is_in_order()) return curve;
  Search search{explorer, from, to, most};
  if (from == to) {
    const Point only = explorer.at(from);
    curve.segments.push_back(segment_of({only, only}));
    return curve;
  }
  search.run();
  curve.evaluations = search.evaluations;
  curve.complete = search.complete;
  const auto start_at = [&](const Point& point) {
    if (curve.segments.empty() || curve.segments.back().end() < point.x.floor()) curve.segments.push_back(segment_of({point, point}));
  };
  for (const auto& piece : search.pieces) {
    if (is_step(piece)) {
      start_at(piece.from);
      start_at(piece.to);
    } else {
      // A point on its own that starts this piece belongs to it.
      if (!curve.segments.empty() && curve.segments.back().start() == piece.from.x.floor()) curve.segments.pop_back();
      curve.segments.push_back(segment_of(piece));
    }
  }
  curve.cliffs = cliffs_of(curve.segments);
  return curve;
}

const Segment* segment_at(const Curve& curve, std::int64_t x) {
  const auto found = std::find_if(curve.segments.begin(), curve.segments.end(), [&](const Segment& one) { return x <= one.end(); });
  return found != curve.segments.end() && found->start() <= x ? &*found : nullptr;
}

Point point_at(const Segment& segment, std::int64_t x) {
  Point point = segment.from;
  point.x = Amount{x};
  if (segment.from.x == segment.to.x) return point;
  const Amount share = (point.x - segment.from.x) / (segment.to.x - segment.from.x);
  const auto on_line = [&](const Fact<Amount>& from, const Fact<Amount>& to) {
    if (from == to) return from;
    return Fact<Amount>::between(from.low() + (to.low() - from.low()) * share, from.high() + (to.high() - from.high()) * share, from.open() | to.open());
  };
  point.told = on_line(segment.from.told, segment.to.told);
  point.disposable = on_line(segment.from.disposable, segment.to.disposable);
  for (std::size_t i = 0; i < point.parts.size(); ++i) {
    point.parts[i].month = on_line(segment.from.parts[i].month, segment.to.parts[i].month);
    point.parts[i].once = on_line(segment.from.parts[i].once, segment.to.parts[i].once);
    point.parts[i].pays = point.parts[i].pays || segment.to.parts[i].pays;
  }
  return point;
}

std::vector<Point> sample(const Curve& curve, std::size_t count) {
  std::vector<Point> points;
  if (curve.segments.empty()) return points;
  auto segment = curve.segments.begin();
  for (const auto x : spread(curve.segments.front().start(), curve.segments.back().end(), count)) {
    while (segment->end() < x) ++segment;
    points.push_back(point_at(*segment, x));
  }
  return points;
}

}  // namespace iura
