// Parts of the page that are fetched at once but are no part of the first script: nothing of them is needed for the first question.
import type { ComponentType } from 'preact';
import type { Said } from './components/terms';
import type { State } from './state';

const nothing = () => null;

export const later: { WhatIf: ComponentType<State>; Terms: ComponentType<Said> } = { WhatIf: nothing, Terms: nothing };

export async function load_later(): Promise<void> {
  const [{ WhatIf }, { Terms }] = await Promise.all([import('./components/what_if'), import('./components/terms')]);
  Object.assign(later, { WhatIf, Terms });
}
