import { createHash, randomUUID } from 'node:crypto';

/** Counts what is made in one millisecond: 12 bits, of which the first is left to begin below. */
let last = { ms: 0, count: 0 };

/**
 * A new UUIDv7: unique, opaque to clients, and sorted by the moment it was made. Its last 62 bits are those of a random UUID,
 * which Node draws many at a time: a hundred thousand of them take a tenth of a second and not a second.
 */
export function newId(): string {
  const now = Date.now();
  const random = randomUUID();
  if (now > last.ms) last = { ms: now, count: Number.parseInt(random.slice(0, 3), 16) >> 1 };
  else if (last.count < 0xfff) last.count += 1;
  // The millisecond is full, or the clock went back: ids go on from where they were.
  else last = { ms: last.ms + 1, count: 0 };
  const time = last.ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${last.count.toString(16).padStart(3, '0')}-${random.slice(19)}`;
}

const idPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether the text has the shape of an id. Check before a query: PostgreSQL refuses anything else as uuid. */
export function isId(text: string): boolean {
  return idPattern.test(text);
}

/**
 * The same id for the same parts, always: a UUIDv8 of their SHA-256.
 * Only for data that must come out alike each time (territory, demonstration data), never for what people create.
 */
export function derivedId(...parts: string[]): string {
  const hash = createHash('sha256').update(parts.join('\u0000')).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex').slice(0, 32);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The ltree label of an id: the same digits without hyphens. */
export function labelOf(id: string): string {
  return id.replaceAll('-', '');
}
