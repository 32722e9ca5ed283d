// Who may use whom: values <- law <- household <- resources <- rights <- assess <- guidance <- explore <- presentation <- command line, wasm.
import assert from 'node:assert/strict';
import test from 'node:test';
import { in_core, is_cpp, tree, without_comments } from './tree.mjs';

const order = ['embedded', 'json', 'values', 'law', 'household', 'resources', 'budget', 'rights', 'assess', 'guidance', 'explore', 'population', 'presentation', 'cli', 'wasm'];

/** "core/law/parameter.hpp" -> "law", "core/assess.cpp" -> "assess" */
function layer(path) {
  const [top, name, deeper] = path.split('/');
  if (top !== 'core') return top;
  return deeper === undefined ? name.replace(/\.[ch]pp$/, '') : name;
}

export function layer_faults(files) {
  const paths = new Set(files.map(({ path }) => path));
  return files.filter((file) => is_cpp(file) && (in_core(file) || file.path.startsWith('wasm/'))).flatMap(({ path, text }) => {
    if (!order.includes(layer(path))) return [`${path}: in no known layer`];
    const includes = [...without_comments(text).matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)].map(([, name]) => name);
    return includes.flatMap((name) => {
      const target = `core/${name}`;
      if (!paths.has(target)) return path.startsWith('wasm/workbench/') ? [] : [`${path} includes "${name}", which is not in core/`];
      if (order.indexOf(layer(target)) > order.indexOf(layer(path))) return [`${path} includes "${name}", a layer above it`];
      const [, right] = target.match(/^core\/rights\/([^/]+)\//) ?? [];
      if (right && !path.startsWith(`core/rights/${right}/`)) return [`${path} includes "${name}", which belongs to one right alone`];
      return [];
    });
  });
}

test('a layer uses only itself and the layers below it', () => assert.deepEqual(layer_faults(tree()), []));

test('the layer rule sees an upward include, an unknown one, a layer without a place and a right used from outside', () => {
  const file = (path, ...includes) => ({ path, text: includes.map((name) => `#include "${name}"\n`).join('') });
  const sample = [
    file('core/values/fact.hpp'),
    file('core/values/bad.cpp', 'law/parameter.hpp'),
    file('core/law/parameter.hpp', 'values/fact.hpp', 'nowhere.hpp'),
    file('core/misc/thing.hpp'),
    file('core/rights/heating/details.hpp'),
    file('core/assess.cpp', 'rights/heating/details.hpp'),
    { path: 'core/household/commented.hpp', text: '// #include "assess.hpp"\n' },
  ];
  assert.equal(layer_faults(sample).length, 4);
});
