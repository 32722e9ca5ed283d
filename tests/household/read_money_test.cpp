// Amounts as people type them. The row numbers are those of the table of bad inputs.
#include "household/reading.hpp"

using namespace iura;
using namespace iura::test;

namespace {

void reads(std::string_view typed, std::int64_t cents) { check_reads_as(read_money(typed), Money{cents}, typed); }
void refuses(std::string_view typed, std::string_view reason) { check_refused(read_money(typed), reason, typed); }

}  // namespace

BOOST_AUTO_TEST_SUITE(read_money_as_typed)

BOOST_AUTO_TEST_CASE(row_1_a_dot_between_thousands_and_a_comma_before_cents) {
  reads("1.200,50", 120050);
  reads("1.234.567,89", 123456789);
}

BOOST_AUTO_TEST_CASE(row_2_any_space_between_thousands) {
  reads("1 200,50", 120050);
  reads("1\u00A0200,50", 120050);
  reads("1\u202F200,50", 120050);
  reads("1\u2009200,50", 120050);
  reads("1 234 567", 123456700);
  reads("1'200,50", 120050);
}

BOOST_AUTO_TEST_CASE(a_word_for_nothing_is_nothing) {
  for (const char* word : {"geen", "Niets", "NUL", "rien", "Aucun", "aucune", "zero", "z\u00E9ro", " nul euro"}) reads(word, 0);
  refuses("niet veel", "not_a_number");
  refuses("rien du tout", "not_a_number");
}

BOOST_AUTO_TEST_CASE(row_3_one_dot_before_one_or_two_decimals) {
  reads("1200.50", 120050);
  reads("1200.5", 120050);
  reads("1.20", 120);
  reads("1 200.50", 120050);
}

BOOST_AUTO_TEST_CASE(row_4_one_dot_before_three_digits_marks_thousands) {
  reads("1.200", 120000);
  reads("12.345", 1234500);
  reads("1.200.000", 120000000);
}

BOOST_AUTO_TEST_CASE(row_4_there_are_no_thousands_behind_a_zero) {
  refuses("0.500", "too_many_decimals");
  refuses("0,500", "too_many_decimals");
}

BOOST_AUTO_TEST_CASE(row_5_one_comma_before_three_digits_has_two_readings) {
  check_refused(read_money("1,200"), "ambiguous", "1,200", "1200", "1.20");
  check_refused(read_money("12,340"), "ambiguous", "12,340", "12340", "12.34");
}

BOOST_AUTO_TEST_CASE(row_6_the_english_way) {
  reads("1,200.50", 120050);
  reads("1,234,567.89", 123456789);
  reads("1,200,000", 120000000);
}

BOOST_AUTO_TEST_CASE(row_7_with_the_unit) {
  for (const char* typed : {"\u20AC 1200", "\u20AC1200", "1200 \u20AC", "1200\u20AC", "1200 EUR", "EUR 1200", "1200 euro", "1200 Euros", "1200,-", "1200,--",
                            "\u20AC 1200,-", "1200,- euro", "1.200 euro", "1200,00", "1200"})
    reads(typed, 120000);
}

BOOST_AUTO_TEST_CASE(row_8_one_decimal_is_ten_cents) {
  reads("12,5", 1250);
  reads("0,5", 50);
  reads(",50", 50);
  reads("12,05", 1205);
}

BOOST_AUTO_TEST_CASE(row_9_more_than_two_decimals) {
  for (const char* typed : {"1200,505", "1200.505", "1.200,505", "1,200.505", "12,3456", "1 200,505"}) refuses(typed, "too_many_decimals");
}

BOOST_AUTO_TEST_CASE(row_10_below_zero) {
  for (const char* typed : {"-50", "\u221250", "\u201350", "- 50", "\u20AC -50", "-50 \u20AC"}) refuses(typed, "negative");
}

BOOST_AUTO_TEST_CASE(row_11_zero_is_an_amount) {
  reads("0", 0);
  reads("0,00", 0);
  reads("0 \u20AC", 0);
}

BOOST_AUTO_TEST_CASE(row_12_nothing_is_not_zero) {
  for (const char* typed : {"", " ", "\u20AC", "euro", ",-", ",", "."}) refuses(typed, "not_a_number");
}

BOOST_AUTO_TEST_CASE(row_13_the_way_computers_write_numbers) {
  for (const char* typed : {"1e309", "1e3", "1E3", "1.5e+3", "2e-7", "Infinity", "NaN", "nan", "-Infinity"})
    refuses(typed, typed[0] == '-' ? "negative" : "not_a_number");
}

BOOST_AUTO_TEST_CASE(row_14_the_way_programmers_write_numbers) {
  for (const char* typed : {"0x10", "1_000", "0b11"}) refuses(typed, "not_a_number");
}

BOOST_AUTO_TEST_CASE(row_15_far_too_large) {
  refuses("999999999999999999", "too_large");
  refuses("1000000000000", "too_large");
  refuses("999.999.999.999.999.999,00", "too_large");
  reads("999999999999", 99999999999900);
}

BOOST_AUTO_TEST_CASE(row_16_digits_of_other_scripts) {
  for (const char* typed : {"\u0661\u0662\u0660\u0660", "\uFF11\uFF12\uFF10\uFF10", "\u09E7\u09E8\u09E6\u09E6", "\u06F1\u06F2\u06F0\u06F0", "\u0967\u0968\u0966\u0966"})
    reads(typed, 120000);
  reads("\u0661\u0662\u0660\u0660\u066B\u0665\u0660", 120050);
}

BOOST_AUTO_TEST_CASE(row_17_marks_that_one_cannot_see) {
  reads("\u202E0021", 2100);
  reads("12\u200B00", 120000);
  reads("\uFEFF1200\u200E", 120000);
  reads("\u2067" "1200\u2069", 120000);
  reads("\u061C" "1200", 120000);
}

BOOST_AUTO_TEST_CASE(row_18_words) {
  for (const char* typed : {"twaalfhonderd", "douze cents", "veel", "?"}) refuses(typed, "not_a_number");
}

BOOST_AUTO_TEST_CASE(row_19_a_period_behind_the_amount) {
  for (const char* typed : {"1200/maand", "14.000 per jaar", "1200 par mois", "300 per week", "1200 \u20AC per maand", "1200euro/maand", "900 netto", "14000 p.j."})
    refuses(typed, "period_in_text");
}

BOOST_AUTO_TEST_CASE(row_20_spaces_and_line_ends_around_it) {
  reads("1 200,50 \u20AC\n", 120050);
  reads("\t 1200 \r\n", 120000);
  reads("\u20281200\u2029", 120000);
}

BOOST_AUTO_TEST_CASE(row_21_a_text_without_end) {
  refuses(std::string(10'000, '9'), "too_large");
  refuses(std::string(10'000, 'x'), "not_a_number");
  refuses(std::string(10'000, '.'), "not_a_number");
}

BOOST_AUTO_TEST_CASE(groups_that_are_not_of_three_digits_are_not_guessed_at) {
  for (const char* typed : {"12 00", "1.20.000", "1..200", "1,20,000.00", "1200 50", "1 2000", "1.200.50", "1200'50"}) refuses(typed, "not_a_number");
}

BOOST_AUTO_TEST_CASE(broken_text_is_not_a_number) {
  for (const char* typed : {"\xC3\x28", "\xFF\xFE", "\xE2\x82", "\x80"}) refuses(typed, "not_a_number");
}

BOOST_AUTO_TEST_SUITE_END()
