// The catalogue of questions: what can be asked, about which thing, when, and which answers are possible (questions.json).
// A question knows no amount of any right and no wording; its texts are in i18n/questions.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "law/key.hpp"
#include "values/date.hpp"

namespace iura {

enum class AnswerType { yes_no, choice, set, money, count, age, date, fraction, list };
enum class Period { once, week, month, quarter, year };
enum class Basis { net, gross };

// When a question applies: a small tree over the answers to other questions.
struct Clause {
  enum class Kind { all, any, is, has, range, some, named };
  Kind kind = Kind::all;
  std::vector<Clause> parts;   // all, any; some: the one clause an item must meet
  int index = 0;               // is, has, range: a question of the same thing; some: a list of the same thing, or of the household;
                               // named: one of the conditions of the same thing
  bool from_household = false;
  std::uint64_t among = 0;     // is: the choices by bit (yes is bit 1, no is bit 0); has: at least one of these is ticked
  bool has_from = false;       // range: from <= value
  bool has_below = false;      // range: value < below
  int from = 0;
  int below = 0;
};

struct Question {
  std::string id;     // "age"
  std::string thing;  // "person"
  std::string page;
  std::string chapter;
  AnswerType type = AnswerType::yes_no;
  int index = 0;   // among the questions of its thing
  int number = 0;  // among all questions
  std::vector<std::string> choices;
  std::uint64_t hidden_choices = 0;  // never offered to a person
  std::vector<Period> periods;       // empty: an amount without a period
  std::vector<Basis> bases;
  std::string unit;
  std::string list_of;
  int min = 0;
  int max = 0;
  Date earliest;
  Date latest;
  bool past = false;                 // a day that has been: not after the day for which is calculated
  int usual_most = 0;                // a larger count is right, but said back, so that a slip is seen; 0: none is
  Clause applies_when;
  bool decided_by_ocmw = false;  // not the person's to answer: a decision the centre may take
  bool first = false;            // asked as soon as its thing exists
  bool optional = false;         // only for more detail: no right rests on it, so that it is never asked for and nothing stays open without it
  bool places = false;           // the choices are regions: a municipality (municipalities.json) gives one
  // Answers in the form a person would give them; parsed once by the reader of answers.
  std::string otherwise;  // what holds when the question does not apply (JSON text; "" where nothing sensible exists)
  std::string assumed;    // what we assume of a decision that was not told
  std::string typical;    // a common answer: only to rank open questions, never to compute a result
  std::vector<std::string> probe;
  int usual = 80;  // of a hundred people, about how many give the typical answer: our own estimate, only to rank

  std::string key() const { return thing + "." + id; }
};

struct ThingType {
  std::string name;
  std::vector<Question> questions;
  NamedPlaces places;  // of the ids
  std::vector<Clause> conditions;  // that several questions share, each worked out once for a thing
  NamedPlaces condition_places;
  // -1 when there is no such question.
  int find(std::uint32_t hash) const { return places.find(hash); }
  int find(std::string_view id) const;
};

class Catalogue {
 public:
  static const Catalogue& current();
  explicit Catalogue(std::string_view questions_json);  // throws std::runtime_error when our data is not in order

  const ThingType& thing(std::string_view name) const;  // throws std::out_of_range
  const std::vector<ThingType>& things() const { return things_; }
  int size() const { return size_; }  // how many questions there are

 private:
  std::vector<ThingType> things_;
  int size_ = 0;
};

std::string_view name_of(Period period);
std::string_view name_of(Basis basis);
// How many of these periods make a year.
int periods_a_year(Period period);

}  // namespace iura
