// "What is ...?" beside the first use of an official word: opens by touch and keyboard, below the text that has the word.
import { terms_in } from '../glossary';
import { words } from '../state';
import { fill } from '../words';

export interface Said { texts: (string | null | undefined)[]; /** What stood on the screen before: its words are explained there. */ before?: (string | null | undefined)[] }

export function Terms({ texts, before = [] }: Said) {
  const { glossary } = words().help;
  const explained = new Set(terms_in(before, glossary));
  const terms = terms_in(texts, glossary).filter((term) => !explained.has(term));
  if (terms.length === 0) return null;
  return <div class="terms">{terms.map(({ term, text }) => <details key={term}>
    <summary>{fill(glossary.question, { term })}</summary>
    <p>{text}</p>
  </details>)}</div>;
}
