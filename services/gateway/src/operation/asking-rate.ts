import { problem } from '@antoan/app-error';
import { badInput } from './refused-request.ts';

/** How often one address may ask for a field at the root in a minute; for what strangers could otherwise try through. */
export type AskingRates = Readonly<Record<string, number>>;

/** Codes of certificates are long enough not to be guessed; nobody shall make the product work at guessing either. */
export const defaultRates: AskingRates = { certificateCheck: 60 };

/** Counts what addresses ask for. */
export interface AskingRate {
  /** @throws RefusedRequest with status 429 when an address asks for one of these fields more often than it may. */
  count(address: string, rootFields: readonly string[]): void;
}

const minute = 60_000;

/**
 * Counts by whole minutes: what is kept is no more than the addresses of one minute, and only of those that asked for such a field.
 * @param now milliseconds of a clock that only goes forward
 */
export function createAskingRate(rates: AskingRates, now: () => number = () => performance.now()): AskingRate {
  let since = now();
  const asked = new Map<string, number>();
  return {
    count(address, rootFields) {
      for (const field of rootFields) {
        const most = rates[field];
        if (most === undefined) continue;
        if (now() - since >= minute) {
          asked.clear();
          since = now();
        }
        const key = `${field} ${address}`;
        const times = (asked.get(key) ?? 0) + 1;
        asked.set(key, times);
        const seconds = Math.ceil((since + minute - now()) / 1000);
        if (times > most) throw badInput([problem('request.rate.exceeded', '', { most, seconds })], 429);
      }
    },
  };
}
