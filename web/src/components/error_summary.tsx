import type { Field, Problem } from '../contract';
import { words } from '../state';
import { id_of } from './field_frame';

export function ErrorSummary({ problems, fields }: { problems: Problem[]; fields: Field[] }) {
  return <div class="problems" tabIndex={-1} role="alert" aria-labelledby="problems_title">
    <h2 id="problems_title">{words().errors.title}</h2>
    <ul>{problems.map(({ path, text }) => {
      const id = id_of(fields.findIndex((field) => field.path === path));
      const go = (event: Event) => { event.preventDefault(); document.getElementById(id)?.focus(); };
      return <li key={path}><a href={`#${id}`} onClick={go}>{text}</a></li>;
    })}</ul>
  </div>;
}
