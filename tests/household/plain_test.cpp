// What one cannot see, and digits of every script, before anything is read.
#include <boost/test/unit_test.hpp>

#include "household/read_text.hpp"

using namespace iura;

BOOST_AUTO_TEST_SUITE(plain_text)

BOOST_AUTO_TEST_CASE(every_space_is_a_space) {
  for (const char* space : {" ", "\t", "\n", "\r", "\u00A0", "\u2000", "\u2009", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000"})
    BOOST_TEST(plain(std::string{"1"} + space + "2") == "1 2");
}

BOOST_AUTO_TEST_CASE(spaces_at_the_ends_go_and_several_become_one) {
  BOOST_TEST(plain(" \t 1 \u00A0\n 2 \r\n") == "1 2");
  BOOST_TEST(plain(" \u3000 ") == "");
  BOOST_TEST(plain("") == "");
}

BOOST_AUTO_TEST_CASE(marks_without_width_go) {
  for (const char* mark : {"\u00AD", "\u061C", "\u200B", "\u200E", "\u200F", "\u202A", "\u202E", "\u2060", "\u2066", "\u2069", "\uFEFF"})
    BOOST_TEST(plain(std::string{"1"} + mark + "2") == "12");
}

BOOST_AUTO_TEST_CASE(what_stands_beside_them_stays) {
  for (const char* sign : {"\u00AE", "\u061B", "\u061D", "\u1FFE", "\u2010", "\u2027", "\u2030", "\u206A", "\u3001", "\uFEFE", "\u20AC", "\U0001F600"})
    BOOST_TEST(plain(sign) == sign);
}

BOOST_AUTO_TEST_CASE(digits_become_ours) {
  for (const char* digits : {"0123456789", "\uFF10\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19", "\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669",
                             "\u06F0\u06F1\u06F2\u06F3\u06F4\u06F5\u06F6\u06F7\u06F8\u06F9", "\u0966\u0967\u0968\u0969\u096A\u096B\u096C\u096D\u096E\u096F",
                             "\u09E6\u09E7\u09E8\u09E9\u09EA\u09EB\u09EC\u09ED\u09EE\u09EF"})
    BOOST_TEST(plain(digits) == "0123456789");
  for (const char* no_digit : {"\uFF0F", "\uFF1A", "\u065F", "\u066A", "\u06EF", "\u06FA"}) BOOST_TEST(plain(no_digit) == no_digit);
}

BOOST_AUTO_TEST_CASE(every_dash_is_a_minus_and_an_arabic_comma_a_comma) {
  for (const char* dash : {"-", "\u2212", "\u2013", "\u2014"}) BOOST_TEST(plain(dash) == "-");
  BOOST_TEST(plain("\u066B") == ",");
}

BOOST_AUTO_TEST_CASE(plain_letters_become_small) { BOOST_TEST(plain("AZaz@[`{ EUR") == "azaz@[`{ eur"); }

BOOST_AUTO_TEST_CASE(broken_bytes_stay_what_they_are) {
  for (const char* bytes : {"\xC3", "\xC3\x28", "\xE2\x82", "\xF0\x9F\x98", "\x80", "\xFF"}) BOOST_TEST(plain(bytes) == bytes);
}

BOOST_AUTO_TEST_SUITE_END()
