// The check within another site: the same page in a frame. Through a port that the site around it hands over go the height
// of the page, that a new page came, and the look; nothing else, and never an answer.
import { apply_theme } from './theme';
import '../main';

const format = 'iura-embed/1';
let port: MessagePort | null = null;
let wanted: unknown = null;

const tell = (what: object) => port?.postMessage({ format, ...what });
const tell_height = () => tell({ height: Math.ceil(document.body.getBoundingClientRect().height) });
const dress = () => { const refused = apply_theme(wanted); if (refused.length > 0) tell({ refused }); tell_height(); };

addEventListener('message', ({ source, data, ports }) => {
  if (parent === window || source !== parent || data?.format !== format || !ports[0]) return;
  port?.close();
  port = ports[0];
  port.onmessage = (message) => {
    if (message.data?.format !== format || !('theme' in message.data)) return;
    wanted = message.data.theme;
    dress();
  };
  tell_height();
});

new ResizeObserver(tell_height).observe(document.body);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { if (wanted) dress(); });

// Each new page takes the focus to its heading: then its top should be in view.
addEventListener('focusin', ({ target }) => { if (target instanceof HTMLHeadingElement) tell({ arrived: true }); });

// Our other pages may not stand in a frame: they get a tab of their own.
addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.('a');
  if (event.defaultPrevented || !link || link.target || link.getAttribute('href')!.startsWith('#')) return;
  link.target = '_blank';
  link.rel = 'noopener';
});
