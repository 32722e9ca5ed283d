import type { Card } from '../contract';
import { words } from '../state';
import { Provision, Texts } from './parts';

/** What fails, the article that asks it, and the smallest change that would make it otherwise. */
export function WhyNotBox({ reasons, why_not }: Pick<Card, 'reasons'> & { why_not: NonNullable<Card['why_not']> }) {
  const w = words().why_not;
  const changes = why_not.combined ? [why_not.combined] : why_not.changes.map((change) => change.text);
  return <section class="why_not">
    <h4>{w.title}</h4>
    <Texts items={reasons} />
    <p>{w.article} <Provision text={why_not.provision} url={why_not.url} /></p>
    {changes.length > 0 && <h4>{w.change}</h4>}
    {changes.length > 0 && <Texts items={changes} />}
    <p>{why_not.still_apply}</p>
  </section>;
}
