#!/usr/bin/env node
// A stand-in for GitHub's program, as much of `gh api` as scripts/github/ uses: it keeps what it is told in the folder
// FAKE_GH, and writes down every request. Lists come in pages of two, so that reading only the first one shows.
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [, , command, ...rest] = process.argv;
if (command !== 'api' || rest[0] !== '--method') throw new Error(`fake gh: ${process.argv.slice(2).join(' ')}`);
const [, method, ...options] = rest;
const path = options.find((option) => option.startsWith('repos/'));
const { pathname, searchParams } = new URL(path, 'https://api.github.test/');
const fields = options.includes('--input') ? JSON.parse(readFileSync(0, 'utf8')) : undefined;
const file = join(process.env.FAKE_GH, 'state.json');
const state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
appendFileSync(join(process.env.FAKE_GH, 'log.txt'), `${method} ${pathname}\n`);

/** Lists by their address; an item is under .../comments/<id> or .../issues/<number>. */
const lists = (state.lists ??= {});
if (method === 'GET') {
  if (!options.includes('--slurp')) throw new Error('fake gh: a list is read in one piece');
  const all = (lists[pathname] ?? []).filter(({ user }) => !searchParams.has('creator') || user.login === searchParams.get('creator'));
  const pages = [];
  for (let at = 0; at === 0 || at < all.length; at += 2) pages.push(all.slice(at, at + 2));
  console.log(JSON.stringify(pages));
} else if (method === 'POST') {
  const id = (state.last = (state.last ?? 100) + 1);
  const item = { id, number: id, state: 'open', user: { login: 'github-actions[bot]' }, ...fields };
  (lists[pathname] ??= []).push(item);
  console.log(JSON.stringify(item));
} else {
  const id = Number(pathname.split('/').at(-1));
  const [list, at] = Object.values(lists).map((one) => [one, one.findIndex((item) => item.id === id)]).find(([, index]) => index !== -1) ?? [];
  if (!list) throw new Error(`fake gh: no ${pathname}`);
  if (method === 'DELETE') list.splice(at, 1);
  else list[at] = { ...list[at], ...fields };
}
writeFileSync(file, JSON.stringify(state));
