// A picture of a screen: what the real components draw, with nothing to press but its sentences. Each knows from which text it comes.
import { render, type ComponentChild } from 'preact';
import { sentence_at } from './data';
import { plain, read, type Part } from './marks.mjs';
import type { Sign } from './state';

/** The picture has no controls and no landmarks. */
const instead: Record<string, string> = {
  button: 'span', a: 'span', label: 'div', summary: 'p', details: 'div', fieldset: 'div', legend: 'p', form: 'div',
  section: 'div', article: 'div', header: 'div', footer: 'div', nav: 'div', main: 'div',
};
const kept = ['class', 'lang', 'translate', 'scope', 'colspan', 'data-group', 'data-stale'];

/** Its headings come below the page's own: the highest of the screen is the third here. */
const level = (heading: Element) => Number(heading.localName[1]);
let highest = 1;
const heading_instead = (node: Element) => /^h[1-6]$/.test(node.localName) ? `h${Math.min(6, 3 + level(node) - highest)}` : undefined;

export function picture(screen: ComponentChild): DocumentFragment {
  const drawn = document.createElement('div');
  render(screen, drawn);
  highest = Math.min(4, ...[...drawn.querySelectorAll('h1, h2, h3, h4')].map(level));
  const copied = document.createDocumentFragment();
  for (const node of drawn.childNodes) copied.append(...copy(node));
  render(null, drawn);
  return copied;
}

function copy(node: Node): Node[] {
  if (node instanceof Text) return nodes_of(read(node.data));
  if (!(node instanceof Element)) return [];
  const tag = node.localName;
  // Drawings are hidden from screen readers on the page too: the same numbers stand in a table.
  if (node instanceof SVGElement || node.classList.contains('only_heard') || node.classList.contains('back_line')) return [];
  if (node instanceof HTMLInputElement) return [field(node)];
  const other = heading_instead(node) ?? instead[tag];
  const made = document.createElement(other ?? tag);
  for (const name of kept) if (node.hasAttribute(name)) made.setAttribute(name, plain(node.getAttribute(name)!));
  if (other) made.classList.add(`was_${tag}`);
  for (const inside of node.childNodes) made.append(...copy(inside));
  return [made];
}

function field(input: HTMLInputElement): HTMLElement {
  const box = document.createElement('span');
  const chooses = input.type === 'radio' || input.type === 'checkbox';
  box.className = chooses ? 'picture_box' : 'picture_field';
  if (chooses) box.dataset['checked'] = String(input.checked); else box.textContent = input.value;
  box.setAttribute('aria-hidden', 'true');
  return box;
}

function nodes_of(parts: Part[], inside = false): Node[] {
  return parts.flatMap((part): Node[] => {
    if (typeof part === 'string') return [document.createTextNode(part)];
    // A sentence in a sentence is the value of a named place there; it is shown, and marked where it stands alone.
    if ('place' in part) return [value_of(part.parts)];
    return inside ? nodes_of(part.parts, true) : [sentence(part)];
  });
}

function value_of(parts: Part[]): HTMLElement {
  const value = document.createElement('span');
  value.className = 'place';
  value.append(...nodes_of(parts, true));
  return value;
}

function sentence({ sentence: number, parts }: { sentence: number; parts: Part[] }): HTMLElement {
  const made = document.createElement('span');
  made.className = 'sentence';
  made.dataset['id'] = sentence_at(number).id;
  made.dataset['number'] = String(number);
  made.append(...nodes_of(parts, true));
  return made;
}

/** Makes the sentences of a picture things to press, each with the sign it has. `said`: what a screen reader hears of a sign. */
export function make_markable(place: HTMLElement, signs: Map<string, { mark: Sign; proposal?: string | undefined }>, said: Record<Sign, string>, proposed: string): void {
  for (const one of place.querySelectorAll<HTMLElement>('.sentence')) {
    const sign = signs.get(one.dataset['id']!);
    one.tabIndex = 0;
    one.setAttribute('role', 'button');
    one.querySelector('.sign')?.remove();
    delete one.dataset['mark'];
    if (!sign) continue;
    one.dataset['mark'] = sign.mark;
    const shown = document.createElement('span');
    shown.className = 'sign';
    shown.textContent = ` (${said[sign.mark]}${sign.proposal ? `, ${proposed}` : ''})`;
    one.append(shown);
  }
}

/** The sentences of a picture in their order, each once. */
export function sentences_in(place: ParentNode): { id: string; said: string }[] {
  const found = [...place.querySelectorAll<HTMLElement>('.sentence')].map((one) => ({ id: one.dataset['id']!, said: one.textContent!.replace(/\s+/g, ' ').trim(), nodes: one }));
  return found.filter(({ id }, n) => found.findIndex((other) => other.id === id) === n);
}
