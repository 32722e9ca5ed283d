// Every page of the site as it is sent: readable without JavaScript or WebAssembly. The script takes over what it can.
import { accessibility_page, statement_kinds, statement_page } from './pages/accessibility.mjs';
import { blank_page } from './pages/blank.mjs';
import { choice_page, not_found_page } from './pages/choice.mjs';
import { clarity_merge_page, clarity_page } from './pages/clarity.mjs';
import { embed_page } from './pages/embed.mjs';
import { help_page } from './pages/help.mjs';
import { law_page } from './pages/law.mjs';
import { questionnaire_page } from './pages/questionnaire.mjs';
import { start_page } from './pages/start.mjs';
import { test_book_page } from './pages/test_book.mjs';
import { workbench_page } from './pages/workbench.mjs';
import { worker_page } from './pages/worker.mjs';

/**
 * @param {{texts: Record<'nl' | 'fr', any>, assets: Record<string, string>, integrity: Record<string, string>, at_once: Record<string, [path: string, integrity: string][]>, build: string, households: Record<'nl' | 'fr', any[]>, catalogue: any}} site
 * @returns {{path: string, html: string}[]}
 */
export function pages({ texts, assets, integrity, at_once, build, households, catalogue }) {
  const with_glossary = ({ interface: { help, ...rest }, glossary }) => ({ ...rest, help: { ...help, glossary } });
  const words = { nl: with_glossary(texts.nl), fr: with_glossary(texts.fr) };
  const site = { words, worker: { nl: texts.nl.worker, fr: texts.fr.worker }, workbench: { nl: texts.nl.workbench, fr: texts.fr.workbench }, clarity: { nl: texts.nl.clarity, fr: texts.fr.clarity }, assets, integrity, at_once, build, households,
    accessibility: { nl: texts.nl.accessibility, fr: texts.fr.accessibility },
    catalogue, questionnaire: { nl: texts.nl.questionnaire, fr: texts.fr.questionnaire }, questions: { nl: texts.nl.questions, fr: texts.fr.questions } };
  return [
    { path: '/', html: choice_page(site) },
    { path: '/404.html', html: not_found_page(site) },
    ...Object.keys(words).flatMap((language) => [
      { path: `/${language}/`, html: start_page(language, site) },
      { path: `/embed/${language}/`, html: embed_page(language, site) },
      { path: words[language].help.path, html: help_page(language, site) },
      { path: site.accessibility[language].path, html: accessibility_page(language, site) },
      ...statement_kinds(site).map((kind) => ({ path: site.accessibility[language].template.kinds[kind].path, html: statement_page(language, kind, site) })),
      { path: words[language].test_book.path, html: test_book_page(language, site) },
      { path: words[language].worker.path, html: worker_page(language, site) },
      { path: site.questionnaire[language].path, html: questionnaire_page(language, site) },
      { path: words[language].clarity.path, html: clarity_page(language, site) },
      { path: site.clarity[language].merge.path, html: clarity_merge_page(language, site) },
      { path: site.workbench[language].page.path, html: workbench_page(language, site) },
      { path: texts[language].safety.exit.path, html: blank_page(language, texts[language].safety.exit) },
      { path: site.workbench[language].page.law_path, html: law_page(language, site) },
    ]),
  ];
}
