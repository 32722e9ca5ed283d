// The core has no host, no clock and no screen, and its sources are plain.
import assert from 'node:assert/strict';
import test from 'node:test';
import { in_command_line, in_core, is_cpp, lines_matching, tree, without_comments } from './tree.mjs';

const check = (choose, pattern) => (files) => files.filter((file) => is_cpp(file) && choose(file))
  .flatMap(({ path, text }) => lines_matching(pattern, path, without_comments(text)));
const core_but_command_line = (file) => in_core(file) && !in_command_line(file);
const core_or_wasm = (file) => in_core(file) || /^wasm\/(?!workbench\/)/.test(file.path);
const of_a_right = ({ path }) => /^core\/rights\/.*\.cpp$/.test(path);

const rules = {
  'the core knows no host, clock, file or screen': {
    find: check(core_but_command_line, /emscripten|imgui|<(iostream|fstream|filesystem|ctime|thread|random)>|system_clock|steady_clock|\bgetenv\b/i),
    path: 'core/law/sample.cpp',
    bad: ['#include <iostream>', 'auto now = std::chrono::system_clock::now();', '#ifdef __EMSCRIPTEN__'],
    good: ['// not <iostream>', '#include <string>'],
  },
  'the core catches nothing: what is thrown in WebAssembly ends the call': {
    find: check(core_but_command_line, /\b(try\s*\{|catch\s*\()/),
    path: 'core/law/sample.cpp',
    bad: ['try { read(); }', '} catch (const std::exception& error) {'],
    good: ['throw std::invalid_argument("retry {");'],
  },
  'below presentation no header brings in the whole JSON library: it costs seconds in every file that includes it': {
    find: check((file) => in_core(file) && file.path.endsWith('.hpp') && !file.path.startsWith('core/presentation/'), /nlohmann\/json\.hpp/),
    path: 'core/law/sample.hpp',
    bad: ['#include <nlohmann/json.hpp>'],
    good: ['#include <nlohmann/json_fwd.hpp>'],
  },
  'no floating point in the core but in the numbers of JSON text': {
    find: check((file) => core_but_command_line(file) && !file.path.startsWith('core/json/'), /\b(float|double|std::(stod|stof|strtod|llround|lround|pow))\b/),
    path: 'core/values/sample.cpp',
    bad: ['double amount = 0;', 'auto x = std::stod(text);'],
    good: ['// never a double', 'int doubled = 2 * one;'],
  },
  'no macro is defined': {
    find: check(core_or_wasm, /^\s*#\s*define\b/),
    path: 'wasm/sample.cpp',
    bad: ['#define EXPORT', '  # define TWO 2'],
    good: ['#pragma once', '// #define nothing'],
  },
  'C++ sources are ASCII but for their comments': {
    find: check(core_or_wasm, /[^\0-\x7f]/),
    path: 'core/household/sample.cpp',
    bad: ['auto sign = "\u20ac";'],
    good: ['// art. 14, \u00a7 1', 'auto sign = "\\u20ac"; /* \u20ac */'],
  },
  'no amount in the code of a right': {
    find: check(of_a_right, /(?<!\w)\d[\d']*[.,]\d{2}(?![\w.])|(?<![\w.'])\d[\d']{4,}(?![\w.'])/),
    path: 'core/rights/sample/sample.cpp',
    bad: ['if (means < 310.50) return;', 'Money limit{551562};', "Money limit{5'515'62};", 'auto text = "1.340,47";'],
    good: ['return sum / 12;', '// art. 22: 310.50 a year', 'Date since{2026, 3, 1};', 'basis("art. 22, 1");', 'legal("law_2002_05_26");'],
  },
};

for (const [name, { find, path, bad, good }] of Object.entries(rules)) {
  test(name, () => assert.deepEqual(find(tree()), []));
  test(`planted: ${name}`, () => {
    for (const line of bad) assert.equal(find([{ path, text: `\n${line}\n` }]).length, 1, line);
    for (const line of good) assert.deepEqual(find([{ path, text: `${line}\n` }]), [], line);
  });
}
