#include "allocations.hpp"

#include <cstdlib>
#include <new>

namespace {

long count = 0;
long bytes = 0;

void* counted(std::size_t size) {
  ++count;
  bytes += static_cast<long>(size);
  if (void* memory = std::malloc(size)) return memory;
  std::abort();
}

}  // namespace

long allocations() { return count; }
long allocated_bytes() { return bytes; }

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
