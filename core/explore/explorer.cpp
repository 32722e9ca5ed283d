#include "explore/explorer.hpp"

#include <algorithm>

#include "household/path.hpp"

namespace iura {
namespace {

bool is_number(const Question& question) { return question.type == AnswerType::money || question.type == AnswerType::age || question.type == AnswerType::count; }

}  // namespace

Varied::Varied(Answers& answers, std::string_view path) {
  const Place place = find(answers, path);
  if (place.answer() == nullptr || !is_number(*place.question)) return;
  thing_ = place.thing;
  answer_ = place.answer();
  question_ = place.question;
  const auto& periods = question_->periods;
  if (!periods.empty()) period_ = std::find(periods.begin(), periods.end(), Period::month) != periods.end() ? Period::month : periods.front();
  if (!answer_->is_given()) return;
  const Amount value = periods.empty() ? answer_->value : answer_->value * Amount::fraction(periods_a_year(answer_->period), periods_a_year(period_));
  told_ = to_cents(value).cents;
}

std::int64_t Varied::least() const { return question_->type == AnswerType::money ? 0 : question_->min; }
std::int64_t Varied::most() const { return question_->type == AnswerType::money ? largest_answer.cents : question_->max; }

bool Varied::is_age() const { return question_->key() == "person.age"; }

void Varied::set(std::int64_t x) {
  if (is_age() && answer_->is_given() && !thing_->age_today) thing_->age_today = static_cast<int>(told_);
  answer_->state = Answer::State::given;
  answer_->value = Amount{x};
  answer_->period = period_;
}

Explorer::Explorer(const Answers& answers, const LawAt& law, std::string_view path, Decisions decisions) : answers_(answers), law_(law), decisions_(decisions), varied_(answers_, path) {
  if (!is_in_order()) return;
  followed_ = followed_in(answers_, law_, decisions_, path);
}

Assessment Explorer::assessed(std::int64_t x) {
  varied_.set(x);
  auto result = assess_following(answers_, law_, decisions_, followed_);
  household_ = std::move(result.household);
  return std::move(result.assessment);
}

Point Explorer::at(std::int64_t x) {
  const Assessment assessment = assessed(x);
  return point_of(Amount{x}, household_, assessment, followed_);
}

std::vector<Point> Explorer::sample(std::int64_t from, std::int64_t to, std::size_t count) {
  std::vector<Point> points;
  points.reserve(count);
  for (const auto x : spread(from, to, count)) points.push_back(at(x));
  return points;
}

bool Explorer::also(std::string_view path) {
  other_ = Varied{answers_, path};
  return other_.is_in_order();
}

Map sample2(Explorer& explorer, std::int64_t from_x, std::int64_t to_x, std::size_t columns, std::int64_t from_y, std::int64_t to_y, std::size_t rows) {
  Map map{spread(from_x, to_x, columns), spread(from_y, to_y, rows), {}};
  map.disposable.reserve(map.xs.size() * map.ys.size());
  for (const auto y : map.ys) {
    explorer.set_also(y);
    for (const auto x : map.xs) map.disposable.push_back(explorer.at(x).disposable);
  }
  return map;
}

std::vector<std::int64_t> spread(std::int64_t from, std::int64_t to, std::size_t count) {
  std::vector<std::int64_t> values;
  if (to < from || count == 0) return values;
  const std::int64_t steps = std::max<std::int64_t>(1, static_cast<std::int64_t>(count) - 1);
  for (std::int64_t i = 0; i <= (count == 1 ? 0 : steps); ++i) {
    const std::int64_t value = from + static_cast<std::int64_t>(static_cast<__int128>(to - from) * i / steps);
    if (values.empty() || values.back() != value) values.push_back(value);
  }
  return values;
}

}  // namespace iura
