// Small pieces of the clarity page.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** One of several, as large as on the real page. */
export function Radios({ name, title, options, value, choose }: { name: string; title: string; options: [string, string][]; value: string | undefined; choose: (value: string) => void }) {
  return <fieldset class="field">
    <legend class="label">{title}</legend>
    {options.map(([key, label]) => <label key={key} class="choice">
      <input type="radio" name={name} value={key} checked={value === key} onChange={() => choose(key)} /><span>{label}</span>
    </label>)}
  </fieldset>;
}

export function Field({ id, label, hint, problem, children }: { id: string; label: string; hint?: string | undefined; problem?: string | undefined; children: ComponentChildren }) {
  return <div class={problem ? 'field wrong' : 'field'}>
    <label class="label" for={id}>{label}</label>
    {hint && <p class="hint" id={`${id}_hint`}>{hint}</p>}
    {problem && <p class="problem" id={`${id}_problem`}>{problem}</p>}
    {children}
  </div>;
}

export const described = (id: string, hint: unknown, problem: unknown) =>
  [hint && `${id}_hint`, problem && `${id}_problem`].filter(Boolean).join(' ') || undefined;

/** A place for a picture that is made outside of what the page draws; `fill` gets it at every drawing in which `made_of` is new. */
export function Frame({ label, fill, made_of, ...rest }: { label: string; fill: (place: HTMLElement) => void; made_of: unknown; onClick?: (event: Event) => void; onKeyDown?: (event: KeyboardEvent) => void }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => fill(place.current!), [made_of]);
  return <div class="picture" ref={place} role="group" aria-label={label} {...rest} />;
}

/** What was done is said, and gets the focus: what it was about is gone. */
export function Said({ text }: { text: string }) {
  return <div role="status" class="notice_place">{text && <div class="notice"><p>{text}</p></div>}</div>;
}
