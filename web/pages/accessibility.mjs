// /nl/toegankelijkheid/ and /fr/accessibilite/: our own statement with what is still open, and below it, each on a page of
// its own, the model of a statement for each kind of body that serves the check.
import { readFileSync } from 'node:fs';
import { each, html } from './html.mjs';
import { framed, other_of, page_of } from './shell.mjs';

const findings = JSON.parse(readFileSync(new URL('../accessibility/findings.json', import.meta.url), 'utf8'));
const day = (language) => new Intl.DateTimeFormat(`${language}-BE`, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(findings.assessed_on));
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name]);

export function accessibility_page(language, site) {
  const w = site.accessibility[language];
  const other = other_of(language);
  const main = html`<div class="text">
<h1>${w.title}</h1>
<p class="lead">${w.lead}</p>
<section>
<h2>${w.status_title}</h2>
${each(w.status, (text) => html`<p>${fill(text, { date: day(language) })}</p>`)}
</section>
<section>
<h2>${w.findings_title}</h2>
<ul>${each(findings.open, ({ id }) => html`<li data-finding="${id}">${w.findings[id].what} ${w.findings[id].instead}</li>`)}</ul>
</section>
<section>
<h2>${w.contact_title}</h2>
${each(w.contact, (text) => html`<p>${text}</p>`)}
</section>
<section>
<h2>${w.templates_title}</h2>
<p>${w.templates_lead}</p>
<ul>${each(Object.values(w.template.kinds), ({ path, name }) => html`<li><a href="${path}">${fill(w.template.title, { kind: name })}</a></li>`)}</ul>
</section>
</div>`;
  return around(language, site, { title: w.title, lead: w.lead, main, path: w.path, other_path: site.accessibility[other].path });
}

export const statement_kinds = (site) => Object.keys(site.accessibility.nl.template.kinds);

export function statement_page(language, kind, site) {
  const { template: w, findings: words } = site.accessibility[language];
  const { path, name, law, ombudsman } = w.kinds[kind];
  const title = fill(w.title, { kind: name });
  const body = fill(w.body, { law });
  const main = html`<div class="text">
<h1>${title}</h1>
<p class="lead">${body}</p>
<p>${w.scope}</p>
<section>
<h2>${w.status_title}</h2>
<p>${w.status}</p>
</section>
<section>
<h2>${w.method_title}</h2>
<p>${fill(w.method, { date: day(language), build: site.build })}</p>
</section>
<section>
<h2>${w.findings_title}</h2>
<ul>${each(findings.open, ({ id, criteria, untried }) => html`<li data-finding="${id}">${words[id].what} ${fill(untried ? w.untried : w.finding, { criteria: criteria.join(', ') })} ${words[id].instead}</li>`)}</ul>
<p>${w.own_findings}</p>
</section>
<section>
<h2>${w.contact_title}</h2>
<p>${w.contact_lead}</p>
<ol>${each(w.contact, (text) => html`<li>${fill(text, { ombudsman })}</li>`)}</ol>
</section>
<section>
<h2>${w.planned_title}</h2>
<p>${w.planned}</p>
<p>${w.dates}</p>
</section>
</div>`;
  return around(language, site, { title: fill(w.tab, { kind: name }), lead: body, main, path, other_path: site.accessibility[other_of(language)].template.kinds[kind].path });
}

function around(language, site, { title, lead, main, path, other_path }) {
  return page_of(language, {
    title: `${title} – ${site.words[language].site}`, description: lead, alternates: [[language, path], [other_of(language), other_path]],
    body: framed(language, site.words, { other_path, main_class: 'help', main }),
  }, site);
}
