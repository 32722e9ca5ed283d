// The means test as a social report shows it: whose resource, what was told, what is exempt, what counts, and the article.
import { fill } from '../../words';
import type { MeansOf, MeansTest } from '../sheet';
import { words } from '../state';
import { words_of, type Words } from '../words';
import type { Language } from '../../contract';
import { Article } from './rights';

export function MeansTests({ tests, language, level = 3 }: { tests: MeansTest[]; language?: Language; level?: 2 | 3 }) {
  const w = language ? words_of(language) : words();
  const Heading = `h${level}` as 'h2' | 'h3';
  return <>{tests.map((test) => <section class="means" key={`${test.right}:${test.person}`}>
    <Heading>{language ? w.sheet.means : `${w.means}: ${test.title}`}{test.person > 0 && ` (${test.who})`}</Heading>
    {test.category_open ? <p>{w.means_open}</p> : <>
      <p class="quiet_line">{w.means_lead}</p>
      {test.people.map((one) => <Person key={one.person} whose={one} claimant={test.person} w={w} />)}
      {test.steps.length > 0 && <Steps test={test} w={w} />}
    </>}
  </section>)}</>;
}

/** A word that the client is called by, where the core would say "you". */
const who = (person: number, name: string, w: Words) => (person === 0 ? w.client : name);

function Person({ whose, claimant, w }: { whose: MeansOf; claimant: number; w: Words }) {
  const title = fill(w.means_of, { who: who(whose.person, whose.who, w) });
  if (whose.rows.length === 0) return whose.person === claimant ? <p>{w.means_none}</p> : null;
  return <div class="scroll" role="region" aria-label={title} tabIndex={0}><table class="lines">
    <caption>{title}</caption>
    <thead><tr><th scope="col">{w.resource}</th>{[w.told_column, w.exempt_column, w.counted_column, w.month_column].map((name) => <th key={name} scope="col" class="figure">{name}</th>)}</tr></thead>
    <tbody>{whose.rows.map((row, n) => <tr key={n}>
      <th scope="row">{row.label}{row.person !== whose.person && ` (${who(row.person, row.who, w)})`} <Article text={row.provision} url={row.url} /></th>
      <td class="figure">{row.told === null ? '–' : row.capital ? fill(w.as_capital, { amount: row.told.text }) : row.told.text}</td>
      <td class="figure">{row.exempt?.text ?? '–'}</td><td class="figure">{row.counted.text}</td><td class="figure">{row.counted_month.text}</td>
    </tr>)}
    {whose.total && <tr class="total"><th scope="row">{w.means_total}</th><td class="figure" /><td class="figure" /><td class="figure">{whose.total.counted.text}</td><td class="figure">{whose.total.counted_month.text}</td></tr>}</tbody>
  </table></div>;
}

function Steps({ test, w }: { test: MeansTest; w: Words }) {
  return <table class="lines">
    <caption>{w.from_means}</caption>
    <thead><tr><th scope="col">{w.step}</th><th scope="col" class="figure">{w.year_column}</th><th scope="col" class="figure">{w.month_column}</th></tr></thead>
    <tbody>{test.steps.map((step, n) => {
      const sign = step.kind === 'minus' && '−\u2060';
      return <tr key={n} class={step.kind}><th scope="row">{step.label} <Article text={step.provision} url={step.url} /></th><td class="figure">{step.year && sign}{step.year?.text}</td><td class="figure">{sign}{step.month.text}</td></tr>;
    })}</tbody>
  </table>;
}
