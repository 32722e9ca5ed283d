// What if one answer were another number: the same household at many values of it. No JSON between points.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "explore/point.hpp"
#include "household/answers.hpp"
#include "household/build_household.hpp"

namespace iura {

// One numeric answer that can be set: an amount (in cents, a month where the question allows it), an age, a count.
class Varied {
 public:
  Varied() = default;
  Varied(Answers& answers, std::string_view path);
  bool is_in_order() const { return answer_ != nullptr; }  // the path leads to a question that is answered with a number
  const Question& question() const { return *question_; }
  Period period() const { return period_; }
  std::int64_t told() const { return told_; }  // as the person said it, to a whole unit; 0 where it is open
  std::int64_t least() const;
  std::int64_t most() const;
  // Another age is that of the same person: when they were born, and what follows from that, stays.
  void set(std::int64_t x);
  bool is_age() const;  // of a person

 private:
  Thing* thing_ = nullptr;
  Answer* answer_ = nullptr;
  const Question* question_ = nullptr;
  Period period_ = Period::once;
  std::int64_t told_ = 0;
};

// `law` must outlive it; it may be made from edited legislation.
class Explorer {
 public:
  Explorer(const Answers& answers, const LawAt& law, std::string_view path, Decisions decisions = Decisions::assumed);
  Explorer(const Explorer&) = delete;
  Explorer& operator=(const Explorer&) = delete;

  const Varied& varied() const { return varied_; }
  bool is_in_order() const { return varied_.is_in_order(); }
  const LawAt& law() const { return law_; }

  // The assessment itself, of all rights and with its trace.
  Assessment assessed(std::int64_t x);
  Point at(std::int64_t x);
  // `count` points, evenly spread over whole units from `from` to `to`, both included.
  std::vector<Point> sample(std::int64_t from, std::int64_t to, std::size_t count);
  // One more answer that varies too (for a map of two).
  bool also(std::string_view path);
  void set_also(std::int64_t y) { other_.set(y); }
  const Varied& other() const { return other_; }

  const Household& household() const { return household_; }  // of the last point
  const std::vector<Followed>& followed() const { return followed_; }

 private:
  Answers answers_;
  const LawAt& law_;
  Decisions decisions_;
  Varied varied_;
  Varied other_;
  std::vector<Followed> followed_;
  Household household_;
};

// A map of two answers: rows of y, in each the columns of x.
struct Map {
  std::vector<std::int64_t> xs;
  std::vector<std::int64_t> ys;
  std::vector<Fact<Amount>> disposable;  // [y * xs.size() + x]
};
Map sample2(Explorer& explorer, std::int64_t from_x, std::int64_t to_x, std::size_t columns, std::int64_t from_y, std::int64_t to_y, std::size_t rows);

// Whole units evenly spread over [from, to], both included, none twice.
std::vector<std::int64_t> spread(std::int64_t from, std::int64_t to, std::size_t count);

}  // namespace iura
