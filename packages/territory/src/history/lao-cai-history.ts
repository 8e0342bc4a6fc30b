import { taChaiJoinsBacHa, yenBaiJoinsFive } from './communes-of-2024.ts';
import { HistoryBook } from './history-book.ts';
import { instruments, type Instrument } from './instruments.ts';
import { recordsBegin } from './records-begin.ts';
import { reformOf2025 } from './reform-of-2025.ts';
import type { SuccessionEdge } from './succession-edge.ts';
import type { TerritorialUnit } from './territorial-unit.ts';

/** Pieces of territory through time, their lines of descent and the acts these rest on. */
export interface TerritorialHistory {
  readonly units: readonly TerritorialUnit[];
  readonly edges: readonly SuccessionEdge[];
  readonly instruments: readonly Instrument[];
}

let written: TerritorialHistory | null = null;

/** The history of Lào Cai from 01/3/2020, with that of Yên Bái until it went into it. Written once, the same each time. */
export function laoCaiHistory(): TerritorialHistory {
  if (written) return written;
  const book = new HistoryBook();
  recordsBegin(book);
  taChaiJoinsBacHa(book);
  yenBaiJoinsFive(book);
  reformOf2025(book);
  written = { ...book.close(), instruments: Object.values(instruments) };
  return written;
}
