// Parts of the page that are fetched at once but are no part of the first script: nothing of them is needed for the first question.
import type { ComponentType } from 'preact';
import type { State } from './state';

type Part = ComponentType<State>;
const nothing = () => null;

export const later: { WhatIf: Part; Sheet: Part; Letters: Part; TakeUp: Part; titles: Record<'sheet' | 'letters', () => string> } =
  { WhatIf: nothing, Sheet: nothing, Letters: nothing, TakeUp: nothing, titles: { sheet: String, letters: String } };

export async function load_later(): Promise<void> {
  const { WhatIf, SheetPage, Letters, TakeUpLinks, titles, load_take_up } = await import('./later_parts');
  await load_take_up();
  Object.assign(later, { WhatIf, Sheet: SheetPage, Letters, TakeUp: TakeUpLinks, titles });
}
