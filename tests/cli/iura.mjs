// The command line as a person or a program runs it.
import { spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '../samples.mjs';

const program = join(root, 'build/native/iura');

/** { status, stdout, stderr } of one run; status is null when it crashed. Spaces that do not break are told as plain ones. */
export function iura(args, input = '') {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: root, input, encoding: 'utf8', maxBuffer: 1e9 });
  return { status, stdout: stdout.replace(/[\u00a0\u202f]/g, ' '), stderr };
}

/** The result of one household, read back from JSON. */
export function assessed(answers, ...args) {
  const text = typeof answers === 'string' ? answers : JSON.stringify(answers);
  return JSON.parse(iura(['assess', '-', '--format', 'json', '--date', '2026-11-22', ...args], text).stdout);
}

/** The results of a batch, one per line of text. */
export function batch(lines, ...args) {
  const text = lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');
  const { status, stdout, stderr } = iura(['batch', '--date', '2026-11-22', ...args], text);
  return { status, stderr, results: stdout.split('\n').filter(Boolean).map((line) => JSON.parse(line)) };
}

/** A running batch: ask() sends a line and waits for its result. */
export function running_batch(...args) {
  const child = spawn(program, ['batch', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const results = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const send = (line) => new Promise((resolve) => child.stdin.write(`${line}\n`, resolve));
  const next = async () => (await results.next()).value;
  return {
    send,
    next,
    ask: async (line) => { await send(line); return JSON.parse(await next()); },
    /** The most memory it ever held, in kilobytes. */
    memory: () => Number(readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmHWM:\s+(\d+) kB/)[1]),
    end: () => new Promise((resolve) => { child.once('close', resolve); child.stdin.end(); }),
  };
}

export const alone = { you: { age: 34, lives_in_belgium: true, status: 'belgian', homeless: false, housing_paid_by_others: 0, studies: 'none', willing_to_work: 'yes',
  other_rights_claimed: 'claimed', maintenance_claim: 'not_required', incomes: [], accounts: [], properties: [], cessions: [] }, others: [] };
