// /embed/iura.js, for the page of another site: <iura-check lang="nl"></iura-check>, or one line,
// <script src="…/embed/iura.js" data-language="nl"></script>, which puts that element in its own place.
// The element holds a frame that is as high as what is in it. It stores nothing and asks for nothing but the frame.
import { theme_names } from './theme_names';

declare const TITLES: Record<string, string>;

const format = 'iura-embed/1';
const script = document.currentScript as HTMLScriptElement;
const { origin } = new URL(script.src);

class IuraCheck extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const language = this.lang in TITLES ? this.lang : (document.documentElement.lang.slice(0, 2) in TITLES ? document.documentElement.lang.slice(0, 2) : 'nl');
    const frame = document.createElement('iframe');
    frame.title = TITLES[language]!;
    frame.lang = language;
    // Our server does not hear on which page the check stands.
    frame.referrerPolicy = 'no-referrer';
    // Every right that a frame could ask for stays with the site around it.
    frame.allow = '';
    Object.assign(frame.style, { display: 'block', width: '100%', height: '40rem', border: '0', colorScheme: 'light dark' });
    // A frame that may not stand here, or without scripts, stays silent: then there is a way to the check itself.
    const link = document.createElement('a');
    Object.assign(link, { href: `${origin}/${language}/`, target: '_blank', rel: 'noopener', textContent: TITLES[language]! });
    Object.assign(link.style, { display: 'block', padding: '0.75rem 0' });
    const silent = () => this.shadowRoot!.prepend(link);
    let waiting = 0;
    const heard = () => { clearTimeout(waiting); link.remove(); };
    frame.addEventListener('load', () => { clearTimeout(waiting); waiting = setTimeout(silent, 2000); this.greet(frame, heard); });
    frame.src = `${origin}/embed/${language}/`;
    this.style.display = 'block';
    this.attachShadow({ mode: 'open' }).append(frame);
  }

  /** Hands the frame a port, addressed to our origin alone; whoever else would be in the frame does not get it. */
  private greet(frame: HTMLIFrameElement, heard: () => void) {
    const { port1: port, port2: theirs } = new MessageChannel();
    port.onmessage = ({ data }) => {
      if (data?.format !== format) return;
      heard();
      if (Number.isInteger(data.height) && data.height > 0 && data.height < 100_000) frame.style.height = `${data.height}px`;
      if (data.arrived === true && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
      if (Array.isArray(data.refused)) console.warn('iura-check', data.refused.map(String));
    };
    frame.contentWindow!.postMessage({ format }, origin, [theirs]);
    port.postMessage({ format, theme: this.theme() });
  }

  /** What this element's style gives as --iura-accent and so on. */
  private theme() {
    const style = getComputedStyle(this);
    return Object.fromEntries(theme_names.map((name) => [name, style.getPropertyValue(`--iura-${name.replace('_', '-')}`).trim()]).filter(([, value]) => value));
  }
}

if (!customElements.get('iura-check')) customElements.define('iura-check', IuraCheck);

const { language } = script.dataset;
if (language) {
  const element = document.createElement('iura-check');
  element.lang = language;
  script.after(element);
}
