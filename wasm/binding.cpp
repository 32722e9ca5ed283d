// The core behind three functions, text in, text out. The caller asks for room, writes the request there (UTF-8),
// calls, and reads the response, which stays until the next call. loader.mjs is the other half.
#include <cstddef>
#include <string>

#include "presentation/door.hpp"

namespace {

std::string request;
std::string response;

}

extern "C" {

// Room for a request of that many bytes.
char* iura_request(std::size_t size) {
  request.resize(size);
  return request.data();
}

// Answers the request; the number of bytes of the response.
std::size_t iura_call() {
  response = iura::call(request);
  return response.size();
}

const char* iura_response() { return response.data(); }
}
