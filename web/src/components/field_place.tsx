// A municipality or postcode that answers a question about the region. Only the region is an answer; the plan and the letters name the municipality.
import { useState } from 'preact/hooks';
import type { Field, Place } from '../contract';
import { all_places } from '../core';
import { answer } from '../journey';
import { get, set, words } from '../state';
import { fill } from '../words';
import { id_of } from './field_frame';

const plain = (text: string) => text.trim().toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** The municipalities that are called so, in either language, or have this postcode. */
export function places_of(typed: string) {
  const wanted = plain(typed);
  return wanted ? all_places().filter(([nl, fr, , postcodes]) => plain(nl) === wanted || plain(fr) === wanted || postcodes.split(' ').includes(wanted)) : [];
}

export const name_of = ([nl, fr]: Place) => get().language === 'fr' ? fr : nl;

export function FieldPlace({ field, at }: { field: Field; at: number }) {
  const w = words().place;
  const [found, tell] = useState('');
  const known = get().municipality ?? undefined;
  const id = `${id_of(at)}_place`;
  const read = (event: Event) => {
    const places = places_of((event.currentTarget as HTMLInputElement).value);
    const regions = [...new Set(places.map(([, , region]) => region))];
    tell(places.length > 0 ? fill(regions.length > 1 ? w.several : w.found, { name: places.map(name_of).join(', ') }) : '');
    set({ municipality: places.length === 1 ? places[0]! : null });
    if (regions.length === 1) answer(field.path, regions[0]);
  };
  return <div class="field_place">
    <label class="label" for={id}>{w.label}</label>
    <p class="hint" id={`${id}_hint`}>{w.hint}</p>
    <input type="text" id={id} name={id} list={`${id}_list`} autocomplete="off" autocapitalize="words" spellcheck={false} defaultValue={known && name_of(known)} aria-describedby={`${id}_hint ${id}_read`} onInput={read} />
    <datalist id={`${id}_list`}>{all_places().map((place) => <option key={name_of(place)} value={name_of(place)} />)}</datalist>
    <div role="status" class="read" id={`${id}_read`}>{found}</div>
  </div>;
}
