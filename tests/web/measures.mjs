// What no engine measures, on any page in any state: width, spacing, targets, colours of the system, the way of the Tab key.
import { barriers } from './browser.mjs';

/** WCAG 1.4.12, as it is to be tried. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

/**
 * On 320 by 256 px (a window of 1280 by 1024 at 400 %) with wide text spacing: what is wider than the page, cut off, or
 * lower than `target` px though one has to hit it.
 */
export async function narrow(page, target = 44) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 256 });
  const found = await page.evaluate(([style, least]) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const shown = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 1);
    const told = (one) => one.outerHTML.slice(0, 120);
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    const odd = wide > 0 ? [`${wide} px too wide`] : [];
    for (const one of shown('body *')) {
      const { overflowX, overflowY, clipPath } = getComputedStyle(one);
      if (clipPath !== 'none' || !one.textContent.trim()) continue;
      if ((/hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1) || (/hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + 1)) odd.push(`cut off: ${told(one)}`);
    }
    for (const one of shown('button, summary, select, textarea, .choice, header a, .bottom a, input:not([type="radio"], [type="checkbox"], [type="file"], [type="hidden"])')) if (one.getBoundingClientRect().height < least - 0.5) odd.push(`less than ${least} px: ${told(one)}`);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    return odd;
  }, [spacing, target]);
  await page.setViewportSize(before);
  return found;
}

/** In the dark the contrast; in the colours that the system forces, the edge of what can be pressed or filled in, and drawings. */
export async function colours(page) {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await barriers(page, ['color-contrast', 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  const forced = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const palette = new Set(['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'ButtonFace', 'ButtonText', 'ButtonBorder', 'Field', 'FieldText', 'Highlight', 'HighlightText', 'GrayText', 'Mark', 'MarkText', 'SelectedItem', 'SelectedItemText', 'AccentColor', 'AccentColorText']
      .map((name) => { probe.style.color = name; return getComputedStyle(probe).color; }));
    probe.remove();
    const shown = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility({ visibilityProperty: true }) && getComputedStyle(one).forcedColorAdjust !== 'none');
    const odd = [];
    for (const one of shown('button, input, select, textarea')) {
      const style = getComputedStyle(one);
      if (style.opacity === '0' || style.clipPath !== 'none' || style.textDecorationLine === 'underline') continue;
      if (one.type === 'file' || (['radio', 'checkbox', 'range'].includes(one.type) && style.appearance !== 'none')) continue;
      // A sign alone is its own edge.
      if (one.localName === 'button' && one.textContent.trim().length === 1) continue;
      if (!['Top', 'Right', 'Bottom', 'Left'].some((side) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0)) odd.push(`no edge: ${one.outerHTML.slice(0, 120)}`);
    }
    for (const one of shown('svg :is(path, line, rect, circle, polyline, polygon)')) {
      const { stroke, fill } = getComputedStyle(one);
      for (const colour of [stroke, fill]) if (/^rgb\(/.test(colour) && !palette.has(colour)) odd.push(`not a colour of the system, ${colour}: ${one.outerHTML.slice(0, 120)}`);
    }
    return [...new Set(odd)];
  });
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  return [...dark.map((what) => `dark: ${what}`), ...forced.map((what) => `forced colours: ${what}`)];
}

/** With the Tab key through everything: in the order in which it stands, nothing left out, nothing twice, and each seen. */
export async function tab_order(page, most = 40) {
  const expected = await page.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
    const top = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document;
    const stops = [...top.querySelectorAll('a[href], button, input, select, textarea, summary, canvas, [tabindex]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && !one.disabled && one.tabIndex >= 0 && one.type !== 'hidden')
      .filter((one) => one.localName !== 'summary' || one === one.parentElement.querySelector(':scope > summary'))
      .filter((one) => one.type !== 'radio' || one.checked || (![...top.querySelectorAll(`input[type="radio"][name="${CSS.escape(one.name)}"]`)].some((other) => other.checked) && one === top.querySelector(`input[type="radio"][name="${CSS.escape(one.name)}"]`)));
    window.stops = { stops, at: [], unseen: [] };
    window.stops.hear = ({ target }) => {
      if (stops.includes(target)) window.stops.at.push(stops.indexOf(target));
      if (![target, target.closest('label')].some((one) => one && (getComputedStyle(one).outlineStyle !== 'none'))) window.stops.unseen.push(target.outerHTML.slice(0, 120));
    };
    document.addEventListener('focusin', window.stops.hear);
    const first = document.createElement('span');
    first.tabIndex = -1;
    (top === document ? document.body : top).prepend(first);
    first.focus();
    first.remove();
    window.stops.at.length = 0;
    window.stops.unseen.length = 0;
    return stops.length;
  });
  const wanted = Math.min(expected, most);
  for (let n = 0; n < wanted; n += 1) await page.keyboard.press('Tab');
  // A part that scrolls, and a group of choices with something between, give the browser stops of its own.
  const own = await page.evaluate((all) => all - window.stops.at.length, wanted);
  for (let n = 0; n < Math.min(own, 6); n += 1) await page.keyboard.press('Tab');
  return page.evaluate((limit) => {
    const { stops, at, unseen, hear } = window.stops;
    document.removeEventListener('focusin', hear);
    const odd = unseen.map((what) => `focus cannot be seen: ${what}`);
    const wrong = at.findIndex((n, i) => n !== i);
    if (wrong >= 0) odd.push(`Tab goes to ${stops[at[wrong]].outerHTML.slice(0, 120)} instead of ${stops[wrong].outerHTML.slice(0, 120)}`);
    else if (at.length < Math.min(stops.length, limit)) odd.push(`Tab stops at ${at.length} of ${stops.length}: then comes ${stops[at.length].outerHTML.slice(0, 120)}`);
    return odd;
  }, most);
}
