// The questions of one section, each a row: what it is called, the answer, how we know it; items of lists inside.
import { fill } from '../../words';
import { remove_item } from '../lists';
import { go_to_section } from '../keys';
import { fields_of, type Section, type Sheet, type SheetField } from '../sheet';
import { words, type State } from '../state';
import { Row } from './row';

export interface Around { theirs: Sheet | null; state: State }

/** Jump to a section: by its number once the list has the focus. */
export function SectionList({ sections }: { sections: Section[] }) {
  const w = words();
  return <nav class="sections" aria-label={w.sections}><ol>{sections.map((section, n) => {
    const go = (event: Event) => { event.preventDefault(); go_to_section(document.querySelectorAll<HTMLElement>('.section')[n]); };
    return <li key={section.id}><a href={`#section_${n + 1}`} onClick={go}>{`${n + 1} ${name_of(section)}`}</a></li>;
  })}</ol><p class="key_strip" aria-hidden="true">{w.key_list.map(({ key, short }) => <span key={key}><kbd>{key}</kbd> {short}</span>)}</p></nav>;
}

const name_of = ({ id, heading }: Section): string => (words().section_names as Record<string, string>)[id] ?? heading;

export function SectionOf({ section, number, ...around }: { section: Section; number: number } & Around) {
  const list = section.person > 0 ? section.id.slice(0, section.id.lastIndexOf('/')) : null;
  const title = name_of(section);
  return <section class="section" aria-labelledby={`section_${number}`}>
    <h2 id={`section_${number}`}>{`${number} ${title}`}{list && <Remove list={list} path={section.id} title={title} />}</h2>
    {section.fields.map((field) => <FieldWithItems key={field.path} field={field} {...around} />)}
  </section>;
}

function FieldWithItems({ field, ...around }: { field: SheetField } & Around) {
  const theirs = around.theirs ? fields_of(around.theirs).find(({ path }) => path === field.path) : undefined;
  return <>
    <Row field={field} theirs={theirs} state={around.state} />
    {field.list && !field.list.sections && field.list.items.map((item) => <fieldset class="item" key={item.path}>
      <legend>{item.title}<Remove list={field.path} path={item.path} title={item.title} /></legend>
      {item.fields.map((inner) => <FieldWithItems key={inner.path} field={inner} {...around} />)}
    </fieldset>)}
  </>;
}

function Remove({ list, path, title }: { list: string; path: string; title: string }) {
  return <button type="button" class="drop" aria-label={fill('{what}: {title}', { what: words().drop_item, title })} onClick={() => remove_item(list, path, title)}>×</button>;
}
