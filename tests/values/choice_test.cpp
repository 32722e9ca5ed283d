#include <boost/test/unit_test.hpp>

#include "values/choice.hpp"
#include "values/print.hpp"

using namespace iura;

namespace {

enum class Colour { red, green, blue, size };
constexpr Open first = 1;
constexpr Open second = 2;

Choice<Colour> red_or_blue() { return Choice<Colour>::among(Choice<Colour>::bit(Colour::red) | Choice<Colour>::bit(Colour::blue), first); }

Fact<int> wavelength(Colour colour) { return colour == Colour::red ? 700 : colour == Colour::green ? 550 : 470; }

}  // namespace

BOOST_AUTO_TEST_SUITE(choice)

BOOST_AUTO_TEST_CASE(a_value_is_an_exact_choice) {
  const Choice<Colour> green = Colour::green;
  BOOST_TEST(green.is_exact());
  BOOST_TEST(green.open() == 0u);
  BOOST_CHECK(green.first() == Colour::green);
  BOOST_TEST(!green.may_be(Colour::red));
}

BOOST_AUTO_TEST_CASE(nothing_told_is_the_first) {
  BOOST_TEST(Choice<Colour>{}.is_exact());
  BOOST_CHECK(Choice<Colour>{}.first() == Colour::red);
}

BOOST_AUTO_TEST_CASE(an_unknown_choice_may_be_anything) {
  const auto unknown = Choice<Colour>::unknown(first);
  BOOST_TEST(!unknown.is_exact());
  BOOST_TEST(unknown.possible() == 7u);
  BOOST_TEST(unknown.open() == first);
}

BOOST_AUTO_TEST_CASE(one_possibility_left_rests_on_no_open_question) {
  const auto blue = Choice<Colour>::among(Choice<Colour>::bit(Colour::blue), first);
  BOOST_TEST(blue.is_exact());
  BOOST_TEST(blue.open() == 0u);
}

BOOST_AUTO_TEST_CASE(it_is_what_all_its_possibilities_are) {
  BOOST_TEST(red_or_blue().is({Colour::red, Colour::blue}) == Fact<bool>{true});
  BOOST_TEST(red_or_blue().is(Colour::green) == Fact<bool>{false});
  BOOST_TEST(red_or_blue().is(Colour::red) == unknown_yes_no(first));
  BOOST_TEST(red_or_blue().is(Colour::red).open() == first);
  BOOST_TEST(red_or_blue().is({Colour::red, Colour::blue}).open() == 0u);
}

BOOST_AUTO_TEST_CASE(a_function_is_taken_over_every_possibility) {
  const auto length = red_or_blue().map(wavelength);
  BOOST_TEST(length == Fact<int>::between(470, 700, first));
  BOOST_TEST(length.open() == first);
}

BOOST_AUTO_TEST_CASE(what_it_cannot_be_does_not_count) {
  const auto warm = Choice<Colour>::among(3, first).map([](Colour c) { return Fact<bool>{c != Colour::blue}; });
  BOOST_TEST(warm == Fact<bool>{true});
  BOOST_TEST(warm.open() == 0u);
}

BOOST_AUTO_TEST_CASE(an_exact_choice_gives_what_the_function_gives) {
  const auto inner = Choice<Colour>{Colour::red}.map([](Colour) { return Fact<int>::between(1, 2, second); });
  BOOST_TEST(inner.open() == second);
}

BOOST_AUTO_TEST_CASE(an_unknown_condition_joins_two_choices) {
  const auto either = choose(unknown_yes_no(second), Choice<Colour>{Colour::red}, Choice<Colour>{Colour::blue});
  BOOST_TEST(either.possible() == red_or_blue().possible());
  BOOST_TEST(either.open() == second);
  BOOST_CHECK(choose(Fact<bool>{true}, Choice<Colour>{Colour::red}, Choice<Colour>{Colour::blue}).first() == Colour::red);
  BOOST_CHECK(choose(Fact<bool>{false}, Choice<Colour>{Colour::red}, Choice<Colour>{Colour::blue}).first() == Colour::blue);
}

BOOST_AUTO_TEST_CASE(an_unknown_condition_between_equals_leaves_an_exact_choice) {
  BOOST_TEST(choose(unknown_yes_no(second), Choice<Colour>{Colour::red}, Choice<Colour>{Colour::red}).is_exact());
}

BOOST_AUTO_TEST_CASE(sixty_three_possibilities_fit) {
  enum class Many { first, last = 62, size };
  const auto unknown = Choice<Many>::unknown(first);
  BOOST_TEST(unknown.may_be(Many::last));
  BOOST_CHECK(Choice<Many>{Many::last}.first() == Many::last);
}

BOOST_AUTO_TEST_SUITE_END()
