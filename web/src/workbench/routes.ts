// Where the ordinary page is that does the same as an action of the workbench (wasm/workbench/actions.hpp), by the names used there.
import type { Words } from './words';

export const routes = (words: Words): Record<string, string> => ({
  worker: words.page.ordinary_path,
  what_if: words.page.ordinary_path,
  law: words.page.law_path,
});
