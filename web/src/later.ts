// Parts of the page that are fetched at once but are no part of the first script: nothing of them is needed for the first question.
import type { ComponentType } from 'preact';
import type { State } from './state';

type Part = typeof import('./later_part')['part'];
export const later: { WhatIf: ComponentType<State> } & Part = { WhatIf: () => null } as never;

export async function load_later(): Promise<void> {
  const [{ WhatIf }, { part, prepare }] = await Promise.all([import('./components/what_if'), import('./later_part')]);
  Object.assign(later, { WhatIf, ...part });
  await prepare();
}
