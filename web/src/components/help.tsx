import { get, words } from '../state';
import { BackLink } from './parts';

/** The same help as the page of its own; here, so that no answer is lost. */
export function Help() {
  const w = words().help;
  return <div class="text">
    <BackLink />
    <h1 tabIndex={-1}>{w.title}</h1>
    <p class="lead">{w.lead}</p>
    {w.sections.map((section) => <section key={section.title}>
      <h2>{section.title}</h2>
      {section.paragraphs.map((text) => <p key={text}>{text}</p>)}
      {section.steps.length > 0 && <ol>{section.steps.map((text) => <li key={text}>{text}</li>)}</ol>}
      {section.points.length > 0 && <ul>{section.points.map((text) => <li key={text}>{text}</li>)}</ul>}
    </section>)}
    <section>
      <h2>{w.glossary_title}</h2>
      <p>{w.glossary_lead}</p>
      <dl class="glossary">{Object.values(w.glossary.terms).sort((a, b) => a.term.localeCompare(b.term, get().language)).map(({ term, other, text }) => <div key={term}>
        <dt><span translate={false}>{term}</span> <span class="other_term" lang={w.other_language} translate={false}>{other}</span></dt>
        <dd>{text}</dd>
      </div>)}</dl>
    </section>
  </div>;
}
