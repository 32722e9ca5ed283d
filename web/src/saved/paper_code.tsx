// The code as a person copies it: numbered groups, and the same as a QR code once that part of the page is there.
import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../contract';
import { book, edition, words_in } from '../later_words';
import { has_answers, type State } from '../state';
import { fill } from '../words';
import { write_code } from './code';
import { saved_now } from './format';
import { tools } from './tools';

/** The groups that hold these answers; null without answers, or with more than a code holds. */
export const code_of = (answers: State['answers'], date: string) => (has_answers() ? write_code(saved_now(edition(), answers, date), book()) : null);

export function PaperCode({ groups, language }: { groups: string[]; language: Language }) {
  const w = words_in(language).saved.save;
  const text = groups.join('');
  const [picture, show] = useState<{ path: string; size: number } | null>(null);
  useEffect(() => {
    let gone = false;
    tools().then(({ qr_path }) => { if (!gone) show(qr_path(text)); }, () => {});
    return () => { gone = true; };
  }, [text]);
  return <div class="paper_code">
    <p>{fill(w.paper_count, { count: groups.length })}</p>
    <ol class="code_groups" translate={false}>{groups.map((group, n) => <li key={n}><code>{group}</code></li>)}</ol>
    {picture && <svg class="qr" role="img" aria-label={w.qr} viewBox={`0 0 ${picture.size} ${picture.size}`} shape-rendering="crispEdges">
      <rect width={picture.size} height={picture.size} fill="#fff" /><path d={picture.path} fill="#000" />
    </svg>}
  </div>;
}
