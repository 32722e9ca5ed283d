import type { WhyNot } from '../contract';
import { words } from '../state';
import { Provision, Texts } from './parts';

/** The condition that fails, what was compared, and the smallest change that would make it otherwise. */
export function WhyNotBox({ why_not }: { why_not: WhyNot }) {
  const w = words().why_not;
  const changes = why_not.changes.length > 0 ? why_not.changes.map((change) => change.text) : why_not.change ? [why_not.change] : [];
  return <section class="why_not">
    <h4>{w.title}</h4>
    <p>{why_not.condition}</p>
    <dl>
      {why_not.value && <div><dt>{w.value}</dt><dd translate={false}>{why_not.value}</dd></div>}
      {why_not.limit && <div><dt>{w.limit}</dt><dd translate={false}>{why_not.limit}</dd></div>}
      {why_not.provision && <div><dt>{w.article}</dt><dd><Provision text={why_not.provision} url={why_not.url} /></dd></div>}
    </dl>
    {changes.length > 0 && <h4>{w.change}</h4>}
    {changes.length > 0 && <Texts items={changes} />}
    {why_not.still_apply && <p>{why_not.still_apply}</p>}
  </section>;
}
