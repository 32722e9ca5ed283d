// What comes on the standard input of `iura batch`: every line that is not empty gets one line of JSON back, whatever it holds.
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "cli/commands.hpp"
#include "fuzz/target.hpp"

namespace iura::fuzz {
namespace {

using nlohmann::json;

// Standard input and output, for as long as this lives.
class Streams {
 public:
  explicit Streams(std::string_view input) : in_(std::string{input}) {
    std::ios::sync_with_stdio(false);  // as batch() asks: done the first time it gives the streams other buffers
    old_in_ = std::cin.rdbuf(in_.rdbuf());
    old_out_ = std::cout.rdbuf(out_.rdbuf());
  }
  ~Streams() {
    std::cin.rdbuf(old_in_);
    std::cout.rdbuf(old_out_);
  }
  std::string output() const { return out_.str(); }

 private:
  std::istringstream in_;
  std::ostringstream out_;
  std::streambuf* old_in_ = nullptr;
  std::streambuf* old_out_ = nullptr;
};

bool is_empty(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

void check(std::string_view input, bool trace, bool brief) {
  int status = 0;
  std::string output;
  {
    const Streams streams{input};
    status = cli::batch(today, trace, brief);
    output = streams.output();
  }
  std::istringstream sent{std::string{input}};
  std::istringstream got{output};
  std::string line;
  std::string result;
  bool faults = false;
  for (int number = 1; std::getline(sent, line); ++number) {
    if (is_empty(line)) continue;
    demand(static_cast<bool>(std::getline(got, result)), "every line gets a result", output);
    const json told = json::parse(result, nullptr, false);
    demand(told.is_object() && told["line"] == number, "a result is JSON with the number of its line", result);
    faults = faults || !told["errors"].empty();
  }
  demand(!std::getline(got, result), "no line gets two results", output);
  demand(status == (faults ? 1 : 0), "the exit status tells whether there was a fault", output);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  check(text_of(data, size), size % 3 == 0, size % 3 == 1);
  return 0;
}

}  // namespace iura::fuzz
