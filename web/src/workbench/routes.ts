// Where the ordinary page is that does the same as an action of the workbench (wasm/workbench/actions.hpp), by the names used there.
import names from './routes.json';
import type { Words } from './words';

/** From a name of actions.hpp to a path; routes.json says under which word of the page each path stands. */
export const routes = (words: Words): Record<string, string> =>
  Object.fromEntries(Object.entries(names).map(([page, word]) => [page, words.page[word as keyof Words['page']]]));
