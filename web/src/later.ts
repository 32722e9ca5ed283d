// Parts of the page that are fetched at once but are no part of the first script: nothing of them is needed for the first question.
import type { ComponentType } from 'preact';
import type { Card } from './contract';
import type { State } from './state';

interface Later {
  WhatIf: ComponentType<State>; Decided: ComponentType<State>; OnCard: ComponentType<{ card: Card }>; BesideSwitch: ComponentType<State>;
  /** The person's own language of a text that holds both. */
  own: (text: string) => string;
}

const nothing = () => null;
export const later: Later = { WhatIf: nothing, Decided: nothing, OnCard: nothing, BesideSwitch: nothing, own: (text) => text };

export async function load_later(): Promise<void> {
  Object.assign(later, ...await Promise.all([import('./components/what_if'), import('./components/decided'), import('./components/beside_switch')]));
}
