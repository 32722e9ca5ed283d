#define BOOST_TEST_MODULE iura
#include <boost/test/included/unit_test.hpp>
