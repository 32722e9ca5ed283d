// scripts/clarity.mjs on a copy: findings into the table, a proposal into i18n, and the changed sentence is untested again.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { languages, merge_texts } from '../../scripts/merge_texts.mjs';
import { typeset } from '../../scripts/clarity/apply.mjs';
import { locate, replace_text } from '../../scripts/clarity/json_text.mjs';
import { all_sentences, leaves } from '../../web/src/clarity/sentences.mjs';
import { root } from '../samples.mjs';
import { findings } from './samples.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'iura-clarity-'));
after(() => rmSync(scratch, { recursive: true }));
const [i18n, table] = [join(scratch, 'i18n'), join(scratch, 'table.json')];
cpSync(join(root, 'i18n'), i18n, { recursive: true });
cpSync(join(root, 'tests/clarity/table.json'), table);

const run = (...args) => spawnSync(process.execPath, [join(root, 'scripts/clarity.mjs'), ...args, '--i18n', i18n, '--table', table], { encoding: 'utf8' });
const put = (name, value) => { writeFileSync(join(scratch, name), typeof value === 'string' ? value : JSON.stringify(value)); return join(scratch, name); };
const sentence = (language, start) => [...all_sentences(merge_texts(language, i18n)).values()].find(({ id }) => id.startsWith(start));

test('findings are merged once, bad files are named, and the table says by how many a sentence was tested', () => {
  const { id } = sentence('fr', 'result:disclaimer#1');
  const one = put('one.json', findings([{ id, mark: '-', reason: 'hard-word' }], { lang: 'fr' }));
  const two = put('two.json', findings([{ id, mark: '+' }], { lang: 'fr' }));
  const merged = run('merge', one, put('bad.json', '{'), two);
  assert.equal(merged.status, 1);
  assert.match(merged.stderr, /^bad\.json: /);
  assert.match(merged.stdout, /one\.json: 1 sentences \(fr\)\ntwo\.json: 1 sentences/);
  assert.match(run('merge', one).stderr, /one\.json: merged before/);
  assert.match(run('table').stdout, new RegExp(`fr\\ttested by 2\\t50 % not clear\\t\\t${id}`));
  assert.match(run('table').stdout, /nl\tuntested: \d{4} sentences/);
});

test('a proposal changes its sentence and nothing else, in French with the right signs; then it is untested', () => {
  const { id, said } = sentence('fr', 'result:disclaimer#1');
  const [before, file] = [readFileSync(join(i18n, 'result/fr.json'), 'utf8'), join(i18n, 'result/fr.json')];
  const proposal = put('proposal.json', findings([{ id, mark: '-', proposal: "C'est quoi ? Un calcul pour le {date}." }], { lang: 'fr' }));
  const applied = run('apply', proposal);
  assert.equal(applied.status, 0, applied.stderr);
  assert.match(applied.stdout, /result\/fr\.json:\d+\n- .*\n\+ C’est quoi\u00a0\? Un calcul pour le \{date\}\./);
  const now = readFileSync(file, 'utf8');
  const changed = before.split('\n').map((line, n) => [line, now.split('\n')[n]]).filter(([old, fresh]) => old !== fresh);
  assert.equal(changed.length, 1);
  assert.ok(changed[0][0].includes(said) && changed[0][1].includes('C’est quoi\u00a0? Un calcul pour le {date}.'));
  const told = run('table').stdout;
  assert.match(told, new RegExp(`fr\\tchanged since it was tested: untested\\t${id}`));
  assert.doesNotMatch(told, new RegExp(`tested by 2\\t.*${id}`));
  assert.match(run('apply', proposal).stderr, /changed since it was tested/);
});

test('a proposal without its places, with markup, or with somebody’s number is not applied', () => {
  const { id } = sentence('nl', 'result:progress.some#1');
  for (const [wording, reason] of [['Er zijn vragen.', /places must be \{count\}/], ['Er zijn {count} {vragen}.', /places/], ['Er zijn <b>{count}</b> vragen.', /places/], ['Er zijn {count}, bel 0470 12 34 56.', /personal/]]) {
    const { status, stderr } = run('apply', put('wrong.json', findings([{ id, mark: '-', proposal: wording }])));
    assert.equal(status, 1);
    assert.match(stderr, reason, wording);
  }
});

test('French signs, whatever the keyboard', () => {
  assert.equal(typeset("Qui ? L'aide : « oui » ; 5 % !", 'fr'), 'Qui\u00a0? L’aide\u00a0: «\u00a0oui\u00a0»\u00a0; 5\u00a0%\u00a0!');
  assert.equal(typeset('Qui\u00a0? À 10:30.', 'fr'), 'Qui\u00a0? À 10:30.');
  assert.equal(typeset(" Zo'n  vraag? 5 %", 'nl'), 'Zo’n vraag? 5\u00a0%');
});

test('every text of i18n is found in its file, and replaced alone', () => {
  for (const language of languages) for (const [folder, texts] of Object.entries(merge_texts(language))) {
    const json = readFileSync(join(root, 'i18n', folder, `${language}.json`), 'utf8');
    const all = [...leaves(texts)];
    for (const { path, text } of all.slice(0, 60)) {
      const [start, end] = locate(json, path);
      assert.equal(JSON.parse(json.slice(start, end)), text);
    }
    const { path } = all.at(-1);
    const replaced = JSON.parse(replace_text(json, path, 'Nieuw.'));
    assert.deepEqual([...leaves(replaced)].filter(({ text }, n) => text !== all[n].text).map(({ text }) => text), ['Nieuw.']);
  }
});

test('asked for nothing, or with a file that is not there, it says so', () => {
  assert.equal(run('merge').status, 2);
  assert.equal(run('nonsense').status, 2);
  assert.match(run('merge', join(scratch, 'none.json')).stderr, /none\.json/);
});
