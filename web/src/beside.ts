// Both languages side by side. A text that differs becomes one text that holds both, so that everything that carries texts stays as it is;
// where it is drawn, the own text comes first and the other stands beside it, marked with its language. An attribute, a title of the tab and
// a choice in a native list have room for one text only: the own one, in a list both.
import { createElement, options, type ComponentChild, type VNode } from 'preact';
import { other_of, pair_with } from './core';
import { later } from './later';
import { told_anew } from './problems';
import { get, look, set } from './state';

/** Private characters, which no text has: begin, between, end. They may stand inside each other. */
const [begin, middle, end] = ['\uE000', '\uE001', '\uE002'] as const;

const joined = (own: string, other: string): string => {
  if (own === other || !own || !other) return own;
  const [lines, others] = [own.split('\n'), other.split('\n')];
  return lines.length > 1 && lines.length === others.length ? lines.map((line, n) => joined(line, others[n]!)).join('\n') : begin + own + middle + other + end;
};

/** The same value with both languages in its texts; what is no text is the same in both. */
export function join<Value>(own: Value, other: Value): Value {
  if (typeof own === 'string' && typeof other === 'string') return joined(own, other) as Value;
  if (own === null || other === null || typeof own !== 'object' || typeof other !== 'object') return own;
  if (Array.isArray(own)) return (Array.isArray(other) && own.length === other.length ? own.map((one, n) => join(one, other[n])) : own) as Value;
  return Object.fromEntries(Object.entries(own).map(([key, one]) => [key, join(one, (other as any)[key] ?? one)])) as Value;
}

/** One side of a text that may hold both. */
export function side(text: string, which: 0 | 1): string {
  if (!text.includes(begin)) return text;
  let said = '';
  const within: (0 | 1)[] = [];
  for (const sign of text) {
    if (sign === begin) within.push(0);
    else if (sign === middle) within[within.length - 1] = 1;
    else if (sign === end) within.pop();
    else if (within.every((at) => at === which)) said += sign;
  }
  return said;
}

const own = (text: string) => side(text, 0);
const is_joined = (value: unknown): value is string => typeof value === 'string' && value.includes(begin);

/** What holds no elements: the texts of a drawing. */
const plain = ['title', 'desc', 'text', 'tspan'];

function drawn(child: ComponentChild | ComponentChild[], vnode: VNode<any>, n = 0): any {
  if (Array.isArray(child)) return child.map((one, at) => drawn(one, vnode, at));
  if (!is_joined(child)) return child;
  const theirs = side(child, 1);
  const { type, props } = vnode;
  // What says of itself in which language it is, is in that one alone.
  if (plain.includes(type as string) || props.lang || own(child) === theirs) return own(child);
  if (type === 'option') return `${own(child)} / ${theirs}`;
  const lang = other_of(get().language);
  // With a key: else it takes over the element of a neighbour, and leaves it an empty id.
  return createElement('span', { key: `pair${n}`, class: 'pair', lang: get().language }, createElement('span', null, own(child)), createElement('span', { class: 'theirs', lang }, theirs));
}

const before = options.vnode;
options.vnode = (vnode: VNode<any>) => {
  if (get()?.beside && typeof vnode.type === 'string') {
    for (const [name, value] of Object.entries(vnode.props)) {
      if (name === 'children') vnode.props.children = drawn(value as ComponentChild, vnode);
      else if (is_joined(value)) vnode.props[name] = own(value);
    }
  }
  before?.(vnode);
};

later.own = own;

/** The other language comes or goes; place, focus and what was typed stay. */
export function toggle_beside(said: string): void {
  const beside = !get().beside;
  pair_with(beside ? join : null);
  document.documentElement.toggleAttribute('data-beside', beside);
  set({ ...look({ beside }), said });
  told_anew();
}
