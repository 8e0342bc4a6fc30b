import { expect, type BrowserContext } from '@playwright/test';

/** What browsers complained about during a journey: errors of scripts, of the console and of the security policy. */
export interface Complaints {
  watch(context: BrowserContext, who: string): Promise<void>;
  /** A complaint that this journey brings about on purpose. */
  allow(pattern: RegExp): void;
  expectNone(): void;
}

/** Begins a list of complaints. */
export function collectComplaints(): Complaints {
  const heard: string[] = [];
  const allowed: RegExp[] = [];
  return {
    async watch(context, who) {
      context.on('console', (message) => {
        const { url } = message.location();
        if (message.type() === 'error') heard.push(`${who}: ${message.text()} (${url})`);
      });
      context.on('weberror', (error) => void heard.push(`${who}: ${error.error().stack ?? error.error().message}`));
      await context.exposeBinding('reportViolation', (_source, text: string) => void heard.push(`${who}: ${text}`));
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
          const report = (window as unknown as { reportViolation(text: string): void }).reportViolation;
          report(`security policy ${violatedDirective} broken by ${blockedURI} (${sourceFile})`);
        });
      });
    },
    allow: (pattern) => void allowed.push(pattern),
    expectNone() {
      const unexpected = heard.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)));
      expect(unexpected, 'what browsers complained about').toEqual([]);
    },
  };
}
