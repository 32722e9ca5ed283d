// A municipality or postcode that answers a question about the region. It is not kept: only the region is an answer.
import { useState } from 'preact/hooks';
import type { Field } from '../contract';
import { all_places } from '../core';
import { answer } from '../journey';
import { get, words } from '../state';
import { fill } from '../words';
import { id_of } from './field_frame';

const plain = (text: string) => text.trim().toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** The municipalities that are called so, in either language, or have this postcode. */
export function places_of(typed: string) {
  const wanted = plain(typed);
  return wanted ? all_places().filter(([nl, fr, , postcodes]) => plain(nl) === wanted || plain(fr) === wanted || postcodes.split(' ').includes(wanted)) : [];
}

export function FieldPlace({ field, at }: { field: Field; at: number }) {
  const w = words().place;
  const [found, tell] = useState('');
  const name = ([nl, fr]: [string, string, string, string]) => get().language === 'fr' ? fr : nl;
  const id = `${id_of(at)}_place`;
  const read = (event: Event) => {
    const places = places_of((event.currentTarget as HTMLInputElement).value);
    const regions = [...new Set(places.map(([, , region]) => region))];
    tell(places.length > 0 ? fill(regions.length > 1 ? w.several : w.found, { name: places.map(name).join(', ') }) : '');
    if (regions.length === 1) answer(field.path, regions[0]);
  };
  return <div class="field_place">
    <label class="label" for={id}>{w.label}</label>
    <p class="hint" id={`${id}_hint`}>{w.hint}</p>
    <input type="text" id={id} name={id} list={`${id}_list`} autocomplete="off" autocapitalize="words" spellcheck={false} aria-describedby={`${id}_hint ${id}_read`} onInput={read} />
    <datalist id={`${id}_list`}>{all_places().map((place) => <option key={name(place)} value={name(place)} />)}</datalist>
    <div role="status" class="read" id={`${id}_read`}>{found}</div>
  </div>;
}
