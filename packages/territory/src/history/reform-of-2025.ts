import { readMapping2025, type Mapping2025 } from '../source/mapping-2025.ts';
import type { HistoryBook } from './history-book.ts';
import { instruments } from './instruments.ts';
import { REFORM_DAY } from './reform-day.ts';
import { laoCaiId, territoryId, yenBaiId } from './territory-id.ts';

/** The mapping of the two provinces that became Lào Cai. */
export function readReform(): Mapping2025 {
  return readMapping2025('15', ['Tỉnh Lào Cai', 'Tỉnh Yên Bái']);
}

/** Yên Bái goes into Lào Cai, which takes its code: 15 is Yên Bái the day before and Lào Cai from this day. */
function uniteProvinces(book: HistoryBook): void {
  const effective = REFORM_DAY;
  book.end(yenBaiId, effective);
  book.change(laoCaiId, effective, instruments.provincesUnite);
  book.recode(laoCaiId, effective, '15');
  book.follow({
    fromId: yenBaiId,
    toId: laoCaiId,
    kind: 'MERGE',
    effective,
    instrument: instruments.provincesUnite,
    share: 1,
    confidence: 'HIGH',
  });
  book.follow({
    fromId: laoCaiId,
    toId: laoCaiId,
    kind: 'RECODE',
    effective,
    instrument: instruments.codesOf2025,
    share: 1,
    confidence: 'HIGH',
  });
}

/** Which units each new commune was made of, by its code, and into how many each old one went. */
function descentOf(book: HistoryBook, mapping: readonly { oldCode: string; newCode: string }[]) {
  const predecessors = new Map<string, string[]>();
  const successors = new Map<string, number>();
  for (const { oldCode, newCode } of mapping) {
    const oldId = book.holder(oldCode);
    predecessors.set(newCode, [...(predecessors.get(newCode) ?? []), oldId]);
    successors.set(oldId, (successors.get(oldId) ?? 0) + 1);
  }
  return { predecessors, successors };
}

/** 01/7/2025: two provinces become one, 18 districts end, 319 communes become 99, of which eight go on unchanged. */
export function reformOf2025(book: HistoryBook, { communes, mapping }: Mapping2025 = readReform()): void {
  const { predecessors, successors } = descentOf(book, mapping);
  const ending = new Set(book.standing('COMMUNE').map(({ id }) => id));
  const districts = book.standing('DISTRICT');
  const effective = REFORM_DAY;
  const instrument = instruments.communesOf2025;
  const beginnings: (() => void)[] = [];

  for (const { name, code } of communes) {
    const from = predecessors.get(code) ?? [];
    const [only] = from;
    if (from.length === 1 && only !== undefined && successors.get(only) === 1) {
      ending.delete(only);
      book.change(only, effective, instrument, { name, parentId: laoCaiId });
      book.follow({
        fromId: only,
        toId: only,
        kind: 'CONTINUE',
        effective,
        instrument,
        share: 1,
        confidence: 'HIGH',
      });
      continue;
    }
    const id = territoryId(code, '2025');
    beginnings.push(() =>
      book.begin({ id, name, level: 'COMMUNE', parentId: laoCaiId, code, on: effective, instrument }),
    );
    for (const fromId of from) {
      const isWhole = successors.get(fromId) === 1;
      book.follow({
        fromId,
        toId: id,
        kind: isWhole ? 'MERGE' : 'SPLIT',
        effective,
        instrument,
        share: isWhole ? 1 : null,
        confidence: 'HIGH',
      });
    }
  }

  for (const id of ending) book.end(id, effective);
  for (const { id } of districts) book.end(id, effective);
  uniteProvinces(book);
  for (const begin of beginnings) begin();
}
