// Parts of the page that are fetched at once but are no part of the first script: nothing of them is needed for the first question.
import type { ComponentType } from 'preact';
import type { State } from './state';

export const later: { WhatIf: ComponentType<State> } = { WhatIf: () => null };

export async function load_later(): Promise<void> {
  later.WhatIf = (await import('./components/what_if')).WhatIf;
}
