// The code as a person copies it: numbered groups, and the same as a QR code once that part of the page is there.
import { useEffect, useState } from 'preact/hooks';
import { later_words } from '../later_words';
import { fill } from '../words';
import { tools } from './tools';

export function PaperCode({ groups }: { groups: string[] }) {
  const w = later_words().saved.save;
  const text = groups.join('');
  const [picture, show] = useState<{ path: string; size: number } | null>(null);
  useEffect(() => {
    let gone = false;
    tools().then(({ qr_path }) => { if (!gone) show(qr_path(text)); }, () => {});
    return () => { gone = true; };
  }, [text]);
  return <div class="paper_code">
    <p class="only_print">{w.print_how}</p>
    <p>{fill(w.paper_count, { count: groups.length })}</p>
    <ol class="code_groups" translate={false}>{groups.map((group, n) => <li key={n}><code>{group}</code></li>)}</ol>
    {picture && <svg class="qr" role="img" aria-label={w.qr} viewBox={`0 0 ${picture.size} ${picture.size}`} shape-rendering="crispEdges">
      <rect width={picture.size} height={picture.size} fill="#fff" /><path d={picture.path} fill="#000" />
    </svg>}
  </div>;
}
