import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../build/workspace.ts';
import type { Outcome } from './check.ts';
import { findRecords } from './recorded-acts/find-records.ts';
import { findSentences } from './recorded-acts/find-sentences.ts';
import { readSources } from './recorded-acts/source-tree.ts';

/** Where the sentences of the audit trail stand. */
const words = 'frontends/province/src/audit-trail/useActWords.ts';

/** Every act that a service records, itself or by a package it uses, has a sentence in its trail. */
export async function checkRecordedActs(): Promise<Outcome> {
  const sentences = findSentences(join(root, words));
  const shared = recordsBy('packages');
  const lines: string[] = [];
  let passed = 0;
  for (const [service, own] of recordsBy('services')) {
    const trail = service.replace(/^services\//, '').replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const used = [...shared].filter(([folder]) => uses(service, folder)).map(([, found]) => found);
    const found = [own, ...used];
    const acts = new Map(found.flatMap((each) => each.acts).map(({ deed, place }) => [deed, place]));
    for (const [deed, place] of acts)
      if (sentences.get(trail)?.has(deed)) passed += 1;
      else lines.push(`${place}: ${words} has no sentence for '${deed}' in the trail of ${trail}`);
    for (const { place } of own.unread) lines.push(unread(place));
  }
  for (const { unread: places } of shared.values()) lines.push(...places.map(({ place }) => unread(place)));
  if (passed === 0) lines.push(`no recorded act was found: ${words} or the way acts are recorded has changed`);
  return lines.length === 0
    ? { passed, failed: 0 }
    : { passed, failed: lines.length, said: [...new Set(lines)].toSorted().join('\n') };
}

function recordsBy(kind: 'services' | 'packages'): ReadonlyMap<string, ReturnType<typeof findRecords>> {
  return new Map(
    globSync(`${kind}/*/package.json`, { cwd: root })
      .map(dirname)
      .map((folder) => [folder, findRecords(readSources(root, folder))] as const)
      .filter(([folder, { acts, unread: places }]) => folder.startsWith('services') || acts.length + places.length > 0),
  );
}

function uses(service: string, folder: string): boolean {
  return readFileSync(join(root, service, 'package.json'), 'utf8').includes(`"@antoan/${folder.split('/')[1]}"`);
}

function unread(place: string): string {
  return `${place}: the act cannot be read from the code; write it out, or name its texts in a type`;
}
