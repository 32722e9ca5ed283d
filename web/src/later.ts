// Parts of the page that are fetched at once but are no part of the first script: nothing of them is needed for the first question.
import { createElement } from 'preact';

type Part = typeof import('./later_part')['part'];
const nothing = () => null;
/** The same room, so that what is read already stays where it is. */
const room = () => createElement('span', { class: 'quiet placeholder beside_place', 'aria-hidden': true });

/** What is drawn by pages that do without the rest is empty there. `own`: the person's own language of a text that holds both. */
export const later = {
  BesideSwitch: room, FooterMore: nothing, OnCard: nothing, ResultMore: nothing, Safety: nothing, StartMore: nothing, TakeUp: nothing, Terms: nothing, own: (text: string) => text,
} as unknown as Part & { own: (text: string) => string };

export async function load_later(): Promise<void> {
  const { part, prepare } = await import('./later_part');
  Object.assign(later, part);
  await prepare();
}
