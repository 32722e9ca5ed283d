// Counts how often a bench program asks for memory: it has an operator new of its own (allocations.cpp).
#pragma once

long allocations();
long allocated_bytes();
