// Small pieces that every page uses.
import type { ComponentChildren } from 'preact';
import { back } from '../history';
import { words, type Notice } from '../state';

export function Paragraphs({ text, ...rest }: { text: string; class?: string; id?: string }) {
  return <div {...rest}>{text.split('\n').filter(Boolean).map((line) => <p key={line}>{line}</p>)}</div>;
}

export function Texts({ items }: { items: string[] }) {
  return items.length === 1 ? <p>{items[0]}</p> : <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>;
}

/** A titled part of a card or page, or nothing if there is nothing to say. */
export function Part({ title, when, children, level = 4, ...rest }: { title: string; when: boolean; children: ComponentChildren; level?: 2 | 3 | 4; class?: string }) {
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4';
  return when ? <section {...rest}><Heading>{title}</Heading>{children}</section> : null;
}

/** A link out of the page: its own tab, and no word to the other side of where it came from. */
export function Outbound({ url, children }: { url: string; children: ComponentChildren }) {
  return <a class="outbound" href={url} target="_blank" rel="noopener noreferrer">{children}<span class="only_heard"> {words().new_tab}</span></a>;
}

/** An article of law: a link if we know where it can be read. */
export function Provision({ text, url }: { text: string; url: string }) {
  return <span translate={false}>{url ? <Outbound url={url}>{text}</Outbound> : text}</span>;
}

export const BackLink = () => <p class="back_line"><button type="button" class="back" onClick={back}>{words().back}</button></p>;

export function NoticeBox({ notice }: { notice: Notice | null }) {
  return <div role="status" class="notice_place">
    {notice && <div class="notice" tabIndex={-1}>
      <p>{notice.text}</p>
      {notice.undo && <button type="button" class="second" onClick={notice.undo}>{words().undo}</button>}
      {notice.again && <button type="button" class="second" onClick={notice.again}>{words().start.again}</button>}
    </div>}
  </div>;
}
