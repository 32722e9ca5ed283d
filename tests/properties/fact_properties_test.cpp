// What a rule may rely on when it is written with facts, tried on random expressions of every operation.
// RC_PARAMS="seed=... max_success=..." in the environment tries others, or more.
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <rapidcheck.h>
#include <rapidcheck/boost_test.h>

#include "properties/fact_evaluation.hpp"
#include "properties/fact_knowledge.hpp"
#include "values/print.hpp"

using namespace iura;
using namespace iura::test;

namespace {

[[maybe_unused]] const int fixed_seed = setenv("RC_PARAMS", "seed=20261122 max_success=3000", 0);

constexpr int depth = 4;

template <class T>
bool is_within(const Fact<T>& inner, const Fact<T>& outer) {
  return outer.low() <= inner.low() && inner.high() <= outer.high();
}
bool is_within(const Choice<Colour>& inner, const Choice<Colour>& outer) { return (inner.possible() & ~outer.possible()) == 0; }

template <class T>
bool are_same(const Fact<T>& a, const Fact<T>& b) {
  return a == b && a.open() == b.open();
}
bool are_same(const Choice<Colour>& a, const Choice<Colour>& b) { return a.possible() == b.possible() && a.open() == b.open(); }

// One of the four kinds of expression, with both ways to compute it.
template <class Fact, class Value>
struct Kind {
  Op first;
  Fact (*fact)(const Expression&, const Known&);
  Value (*value)(const Expression&, const Truth&);
};

template <class Property>
void for_every_kind(Property property) {
  property(Kind<Fact<Amount>, Amount>{first_amount, amount_fact, amount_value});
  property(Kind<Fact<bool>, bool>{first_yes_no, yes_no_fact, yes_no_value});
  property(Kind<Fact<int>, int>{first_count, count_fact, count_value});
  property(Kind<Choice<Colour>, Colour>{first_colour, colour_fact, colour_value});
}

// Checks `property(kind, expression, knowledge)` on a random expression of each kind.
template <class Property>
void with_random_expressions(Property property) {
  const auto knowledge = random_knowledge();
  for_every_kind([&](const auto& kind) {
    const auto expression = random_expression(kind.first, depth);
    RC_LOG() << "expression ";
    show(expression, RC_LOG());
    property(kind, expression, knowledge);
  });
}

}  // namespace

BOOST_AUTO_TEST_SUITE(fact_properties)

RC_BOOST_PROP(whatever_the_unknowns_turn_out_to_be_the_true_result_is_within_the_bounds, ()) {
  with_random_expressions([](const auto& kind, const Expression& e, const Knowledge& k) {
    RC_ASSERT(kind.fact(e, k.little).may_be(kind.value(e, k.truth)));
    RC_ASSERT(kind.fact(e, k.more).may_be(kind.value(e, k.truth)));
  });
}

RC_BOOST_PROP(to_know_more_never_widens_the_result, ()) {
  with_random_expressions([](const auto& kind, const Expression& e, const Knowledge& k) {
    RC_ASSERT(is_within(kind.fact(e, k.more), kind.fact(e, k.little)));
    RC_ASSERT(is_within(kind.fact(e, k.all), kind.fact(e, k.more)));
  });
}

RC_BOOST_PROP(when_all_is_known_the_result_is_exact, ()) {
  with_random_expressions([](const auto& kind, const Expression& e, const Knowledge& k) {
    const auto result = kind.fact(e, k.all);
    RC_ASSERT(result.is_exact());
    RC_ASSERT(result.open() == Open{0});
    RC_ASSERT(result.may_be(kind.value(e, k.truth)));
  });
}

RC_BOOST_PROP(a_result_that_is_not_exact_rests_on_open_questions_and_an_exact_one_on_none, ()) {
  with_random_expressions([](const auto& kind, const Expression& e, const Knowledge& k) {
    for (const auto* known : {&k.little, &k.more}) {
      const auto result = kind.fact(e, *known);
      RC_ASSERT((result.open() != 0) == !result.is_exact());
      RC_ASSERT((result.open() & ~open_of(*known)) == Open{0});
    }
  });
}

// The engine asks no question on which no result rests.
RC_BOOST_PROP(a_question_on_which_the_result_does_not_rest_cannot_change_it, ()) {
  with_random_expressions([](const auto& kind, const Expression& e, const Knowledge& k) {
    const auto result = kind.fact(e, k.little);
    RC_ASSERT(are_same(kind.fact(e, little_of(k, result.open())), result));
  });
}

RC_BOOST_PROP(a_hull_contains_both_sides_and_nothing_beyond_them, ()) {
  const auto k = random_knowledge();
  const auto& a = k.little.amounts[0];
  const auto& b = k.little.amounts[1];
  const auto both = hull(a, b);
  RC_ASSERT(is_within(a, both) && is_within(b, both));
  RC_ASSERT(both.low() == std::min(a.low(), b.low()) && both.high() == std::max(a.high(), b.high()));
  RC_ASSERT(both.open() == (both.is_exact() ? Open{0} : a.open() | b.open()));
}

BOOST_AUTO_TEST_SUITE_END()
