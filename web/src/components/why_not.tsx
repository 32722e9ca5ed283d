import type { WhyNot } from '../contract';
import { words } from '../state';
import { Provision } from './parts';

/** The condition that fails, what was compared, and the smallest change that would make it otherwise. */
export function WhyNotBox({ why_not }: { why_not: WhyNot }) {
  const w = words().why_not;
  return <section class="why_not">
    <h4>{w.title}</h4>
    <p>{why_not.condition}</p>
    <dl>
      {why_not.value && <div><dt>{w.value}</dt><dd translate={false}>{why_not.value}</dd></div>}
      {why_not.limit && <div><dt>{w.limit}</dt><dd translate={false}>{why_not.limit}</dd></div>}
      {why_not.provision && <div><dt>{w.article}</dt><dd><Provision text={why_not.provision} url={why_not.url} /></dd></div>}
    </dl>
    {why_not.change && <p class="change_needed">{why_not.change}</p>}
    {why_not.still_apply && <p>{why_not.still_apply}</p>}
  </section>;
}
