// What the site around the frame may set of our look: colours by name and one length. Taken only when it is a plain colour
// or length, and only when every text stays as readable as it must be; otherwise our own colours stay.
import { length_names, theme_names } from './theme_names';

/** What stands on what, and the contrast that it needs (WCAG 1.4.3, 1.4.11). */
const pairs: [string, string, number][] = [
  ['ink', 'paper', 4.5], ['ink', 'card', 4.5], ['ink', 'tint', 4.5], ['soft', 'paper', 4.5], ['soft', 'card', 4.5],
  ['accent', 'paper', 4.5], ['accent', 'card', 4.5], ['accent_strong', 'paper', 4.5], ['accent_strong', 'card', 4.5], ['accent_strong', 'tint', 4.5],
  ['on_accent', 'accent', 4.5], ['on_accent', 'accent_strong', 4.5], ['edge', 'paper', 3], ['edge', 'card', 3],
];

const page = document.documentElement;
const written = (name: string) => /^(#[\da-f]{3,8}|[a-z]+|(rgb|hsl|hwb|lab|lch|oklab|oklch|light-dark)\([^;{}"'\\]*\))$/i.test(name) && !/url|var|attr|image|env/i.test(name);
const is_value = (name: string, value: unknown): value is string => typeof value === 'string' && value.length <= 80
  && ((length_names as readonly string[]).includes(name) ? /^\d{1,2}(\.\d{1,3})?(px|rem|em)$/.test(value) : written(value) && CSS.supports('color', value));

/** Red, green and blue of a custom property as it is now; null for what is see-through or of another colour space. */
function seen(name: string): number[] | null {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color);
  probe.remove();
  return parts && parts.slice(1).map(Number);
}

function light([red, green, blue]: number[]): number {
  const part = (value: number) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  return 0.2126 * part(red!) + 0.7152 * part(green!) + 0.0722 * part(blue!);
}

function contrast(one: number[], other: number[]): number {
  const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
  return (bright! + 0.05) / (dark! + 0.05);
}

/** Sets what may be set; says what was refused, and why. */
export function apply_theme(wanted: unknown): string[] {
  for (const name of theme_names) page.style.removeProperty(`--${name}`);
  if (typeof wanted !== 'object' || wanted === null) return [];
  const given = Object.entries(wanted);
  const fit = given.filter(([name, value]) => theme_names.includes(name) && is_value(name, value));
  const refused = given.filter((one) => !fit.includes(one)).map(([name]) => `${name}: not a name or value that can be set`);
  for (const [name, value] of fit) page.style.setProperty(`--${name}`, value);
  const faint = pairs.filter(([one, other, least]) => {
    const [above, below] = [seen(one), seen(other)];
    return !above || !below || contrast(above, below) < least;
  });
  if (faint.length === 0) return refused;
  for (const name of theme_names) page.style.removeProperty(`--${name}`);
  return [...refused, ...faint.map(([one, other, least]) => `${one} on ${other}: less than ${least} to 1, so no colour was set`)];
}
