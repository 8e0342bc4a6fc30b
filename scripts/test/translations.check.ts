import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../build/workspace.ts';
import type { Outcome } from './check.ts';

/** Every sentence of the screens has its English. */
export async function checkTranslations(): Promise<Outcome> {
  const missing = globSync('{packages,frontends}/*/locales/en.po', { cwd: root }).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n\n')
      .filter(
        (entry) =>
          !entry.startsWith('#~') &&
          /^msgid "(?!"$)|^msgid ""\n"/m.test(entry) &&
          /^msgstr ""$(?!\n")/m.test(entry) &&
          !/^msgid ""\nmsgstr/m.test(entry),
      )
      .map((entry) => `${file}: ${/^msgid (.*)$/m.exec(entry)?.[1] ?? ''}`),
  );
  return missing.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, said: missing.join('\n') };
}
