// html`…` makes markup and escapes whatever text is put into it.
class Markup { constructor(text) { this.text = text; } toString() { return this.text; } }

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function put(value) {
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(put).join('');
  if (value === null || value === undefined || value === false) return '';
  return String(value).replace(/[&<>"]/g, (sign) => escapes[sign]);
}

export function html(strings, ...values) {
  return new Markup(strings.reduce((text, string, n) => text + put(values[n - 1]) + string));
}

export const each = (items, markup) => items.map((item) => markup(item));
