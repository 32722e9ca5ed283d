// Parts of the page that are fetched at once but are no part of the first script: nothing of them is needed for the first question.
import type { ComponentType } from 'preact';
import type { Said } from './components/terms';
import type { Card } from './contract';
import type { State } from './state';

type Part = ComponentType<State>;

interface Later {
  WhatIf: Part; Sheet: Part; Letters: Part; TakeUp: Part; Decided: Part; BesideSwitch: Part; OnCard: ComponentType<{ card: Card }>; Terms: ComponentType<Said>;
  titles: Record<'sheet' | 'letters', () => string>;
  /** The person's own language of a text that holds both. */
  own: (text: string) => string;
}

const nothing = () => null;
export const later: Later = {
  WhatIf: nothing, Sheet: nothing, Letters: nothing, TakeUp: nothing, Decided: nothing, BesideSwitch: nothing, OnCard: nothing, Terms: nothing,
  titles: { sheet: String, letters: String }, own: (text) => text,
};

export async function load_later(): Promise<void> {
  const { load_take_up, ...parts } = await import('./later_parts');
  await load_take_up();
  Object.assign(later, parts);
}
